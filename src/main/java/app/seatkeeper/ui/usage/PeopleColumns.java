package app.seatkeeper.ui.usage;

import app.seatkeeper.domain.directory.SignIns;
import app.seatkeeper.domain.usage.Evidence;
import app.seatkeeper.domain.usage.Service;
import app.seatkeeper.files.Cell;
import app.seatkeeper.ui.usage.UseColumn.Kind;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Columns that say who somebody is and when they were active last.
final class PeopleColumns {

    static final String SIGN_IN = "signIn";

    private static final Set<Service> SELDOM = Set.of(Service.OUTLOOK, Service.SKYPE);

    private final Evidence evidence;
    private final UseWords words;

    PeopleColumns(Evidence evidence, UseWords words) {
        this.evidence = evidence;
        this.words = words;
    }

    /// The cell of a value of a person; empty on lines about nobody in the directory.
    static Function<UseRow, Cell> of(Function<Person, Cell> value) {
        return row -> {
            Person person = row.person();
            return person == null ? Cell.NONE : value.apply(person);
        };
    }

    /// Name, and for those who want it sign-in name and department.
    List<UseColumn> who() {
        return new ArrayList<>(List.of(
                UseColumn.shown("name", title("usage.column.name"), Kind.NAME, row -> Cell.of(row.name())),
                UseColumn.further("upn", title("usage.column.upn"), Kind.TEXT,
                        of(person -> Cell.of(person.user().account().userPrincipalName()))),
                UseColumn.further("department", title("usage.column.department"), Kind.TEXT,
                        of(person -> Cell.of(person.department())))));
    }

    private String title(String key) {
        return words.texts().of(key);
    }

    /// One column for every service.
    List<UseColumn> services() {
        List<UseColumn> columns = new ArrayList<>();
        for (Service service : Service.values()) {
            columns.add(new UseColumn(service.name(), words.shortService(service), words.service(service), Kind.HEAT,
                    !SELDOM.contains(service), of(person -> since(person.days(service), evidence.days(service)))));
        }
        return columns;
    }

    UseColumn newest() {
        return UseColumn.shown("newest", title("usage.column.newest"), Kind.SINCE,
                of(person -> since(person.days(null), evidence.days(Service.EXCHANGE))));
    }

    /// When a service was used last.
    UseColumn last(Service service) {
        return new UseColumn("last", title("usage.column.last"), words.service(service), Kind.HEAT, true,
                of(person -> since(person.days(service), evidence.days(service))));
    }

    /// @param days  since then, or a sign
    /// @param reach how far back the report looks, in days
    private Cell since(int days, int reach) {
        return switch (days) {
            case Person.NO_LICENSE -> Cell.NONE;
            case Person.UNKNOWN -> Cell.UNKNOWN;
            case Person.NONE -> noneIn(reach);
            default -> Cell.of(words.today().minusDays(days));
        };
    }

    private Cell noneIn(int reach) {
        return Cell.of(reach == 0 ? words.texts().of("usage.none") : words.texts().of("usage.noneIn", reach));
    }

    /// The three kinds of sign-in, and the newest of them.
    List<UseColumn> signIns() {
        return List.of(
                signIn(SIGN_IN, "usage.column.signIn", SignIns::newest),
                signIn("interactive", "usage.column.interactive", SignIns::interactive),
                signIn("nonInteractive", "usage.column.nonInteractive", SignIns::nonInteractive),
                signIn("successful", "usage.column.successful", SignIns::successful));
    }

    private UseColumn signIn(String id, String title, Function<SignIns, @Nullable Instant> time) {
        return UseColumn.further(id, title(title), Kind.SINCE, of(person -> {
            SignIns times = evidence.signIns(person.user().id());
            Instant when = times == null ? null : time.apply(times);
            return times == null ? Cell.UNKNOWN : when == null ? Cell.of(words.texts().of("usage.never"))
                    : Cell.of(when.atZone(ZoneOffset.UTC).toLocalDate());
        }));
    }
}
