package app.seatkeeper.demo.activity;

import app.seatkeeper.demo.activity.App.Platform;
import app.seatkeeper.demo.activity.Storage.Drive;
import app.seatkeeper.demo.activity.Storage.Mailbox;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Everything that the reports of the present day say about one subject.
///
/// @param id          the object id
/// @param upn         the user principal name in the reports
/// @param name        the display name in the reports
/// @param deletedOn   when the account was deleted; null for one that was not
/// @param since       the services that the subject may use, and since when
/// @param products    the products as the reports spell them
/// @param periods     what was done within the last 7, 30, 90 and 180 days
/// @param activations of products that are installed, one for each
/// @param mailbox     for those who may use Exchange, and for shared mailboxes and rooms
/// @param drive       for those who may use OneDrive; its last use within the last 180 days
public record Footprint(
        String id,
        String upn,
        String name,
        @Nullable LocalDate deletedOn,
        Map<Service, LocalDate> since,
        String products,
        Map<Integer, Use> periods,
        List<Activation> activations,
        Optional<Mailbox> mailbox,
        Optional<Drive> drive) {

    /// What was done within a period.
    ///
    /// @param last    the newest use of each service; none for those that were not used
    /// @param counts  how much, nothing being 0
    /// @param apps    programs that were used, each with the platforms
    /// @param mail    ways in which mail was read
    /// @param copilot the newest use of Copilot in each place
    /// @param box     the newest use of a mailbox that nobody signs in to
    public record Use(
            Map<Service, LocalDate> last,
            Map<Measure, Long> counts,
            Map<App, Set<Platform>> apps,
            Set<MailApp> mail,
            Map<CopilotApp, LocalDate> copilot,
            Optional<LocalDate> box) {
    }

    /// What was done within so many days.
    public Use within(int days) {
        return Optional.ofNullable(periods.get(days))
                .orElseThrow(() -> new IllegalArgumentException("No period of " + days + " days"));
    }
}
