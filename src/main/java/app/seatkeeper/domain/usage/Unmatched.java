package app.seatkeeper.domain.usage;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Somebody whom Microsoft's reports name and the directory does not know, with the activity of all reports together.
///
/// @param name        user principal name as the reports spell it
/// @param displayName empty where no report tells it
/// @param services    services in which they were active
/// @param last        the newest activity; null where none is told
/// @param deleted     whether a report says that the account was deleted
/// @param deletedOn   when; null where it is not told
/// @param products    products as the reports spell them, for example `MICROSOFT 365 E3`; empty for none
public record Unmatched(
        String name,
        String displayName,
        Set<Service> services,
        @Nullable LocalDate last,
        boolean deleted,
        @Nullable LocalDate deletedOn,
        String products) {

    public Unmatched {
        services = Set.copyOf(services);
    }

    static Unmatched in(String name, ReportTable table, int row, Set<Service> active, @Nullable LocalDate last) {
        return new Unmatched(name, table.text(row, "Display Name"), active, last, table.yes(row, "Is Deleted"),
                table.day(row, "Deleted Date"), table.text(row, "Assigned Products"));
    }

    Unmatched and(Unmatched other) {
        Set<Service> both = EnumSet.noneOf(Service.class);
        both.addAll(services);
        both.addAll(other.services);
        return new Unmatched(name, displayName.isEmpty() ? other.displayName : displayName, both,
                last == null || (other.last != null && other.last.isAfter(last)) ? other.last : last,
                deleted || other.deleted, deletedOn == null ? other.deletedOn : deletedOn,
                products.isEmpty() ? other.products : products);
    }
}
