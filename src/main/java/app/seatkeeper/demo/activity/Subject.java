package app.seatkeeper.demo.activity;

import app.seatkeeper.demo.tenant.Person;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Somebody whom the reports name.
///
/// @param person    as the reports know them
/// @param upn       the user principal name in the reports
/// @param name      the display name in the reports
/// @param deletedOn when the account was deleted; null for one that was not
/// @param services  what they may use
/// @param phone     whether they have a telephone number
public record Subject(
        Person person, String upn, String name, @Nullable LocalDate deletedOn, Set<Service> services, boolean phone) {

    boolean uses(Service service) {
        return services.contains(service);
    }

    /// Whether the account was deleted.
    public boolean isDeleted() {
        return deletedOn != null;
    }
}
