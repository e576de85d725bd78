package app.seatkeeper.reports.catalogue;

import app.seatkeeper.domain.directory.Account;
import app.seatkeeper.domain.directory.SignIns;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.snapshot.Gap;
import app.seatkeeper.files.Cell;
import app.seatkeeper.reports.Cells;
import app.seatkeeper.reports.Columns;
import app.seatkeeper.reports.Kind;
import app.seatkeeper.reports.ReportInput;
import app.seatkeeper.tenant.DirectoryRole;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The columns that tell who somebody is.
final class People {

    /// People in the order of their names.
    static final Comparator<User> BY_NAME = Comparator.comparing(User::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(user -> user.account().userPrincipalName());

    private People() { }

    /// Name and user principal name.
    static <R> UnaryOperator<Columns<R>> who(Function<R, User> user) {
        return columns -> columns
                .text("report.column.user", row -> user.apply(row).name())
                .text("report.column.upn", row -> account(user, row).userPrincipalName());
    }

    /// Where somebody works.
    static <R> UnaryOperator<Columns<R>> work(Function<R, User> user) {
        return columns -> columns
                .text("report.column.department", row -> user.apply(row).profile().department())
                .text("report.column.jobTitle", row -> user.apply(row).profile().jobTitle())
                .text("report.column.company", row -> user.apply(row).profile().company())
                .text("report.column.country", row -> user.apply(row).profile().country());
    }

    /// Whether somebody may sign in.
    static <R> UnaryOperator<Columns<R>> status(Function<R, User> user) {
        return columns -> columns.words("report.column.accountStatus", (row, input) -> input.words().of(
                account(user, row).enabled() ? "report.account.enabled" : "report.account.blocked"));
    }

    /// Everything else the directory says.
    static <R> UnaryOperator<Columns<R>> details(Function<R, User> user) {
        return columns -> columns
                .text("report.column.mail", row -> account(user, row).mail())
                .text("report.column.givenName", row -> user.apply(row).profile().givenName())
                .text("report.column.surname", row -> user.apply(row).profile().surname())
                .text("report.column.costCenter", row -> user.apply(row).profile().costCenter())
                .text("report.column.employeeId", row -> user.apply(row).profile().employeeId())
                .text("report.column.office", row -> user.apply(row).profile().office())
                .text("report.column.city", row -> user.apply(row).profile().city())
                .text("report.column.usageLocation", row -> account(user, row).usageLocation())
                .words("report.column.userType", (row, input) ->
                        input.words().of("report.userType." + account(user, row).type().name()))
                .yesNo("report.column.synced", row -> account(user, row).synced())
                .moment("report.column.created", row -> account(user, row).created())
                .id("report.column.userId", row -> user.apply(row).id().value());
    }

    private static <R> Account account(Function<R, User> user, R row) {
        return user.apply(row).account();
    }

    /// The newest sign-in and how long ago it was.
    static <R> UnaryOperator<Columns<R>> lastSignIn(Function<R, User> user) {
        return columns -> columns
                .cell("report.column.lastSignIn", Kind.MOMENT, (row, input) -> {
                    SignIns times = input.evidence().signIns(user.apply(row).id());
                    return Cells.signIn(times, times == null ? null : times.newest(), input);
                })
                .cell("report.column.daysSinceSignIn", Kind.COUNT, (row, input) ->
                        daysSince(input.evidence().signIns(user.apply(row).id()), input));
    }

    /// Each kind of sign-in.
    static <R> UnaryOperator<Columns<R>> signIns(Function<R, User> user) {
        return columns -> columns
                .cell("report.column.lastSuccessful", Kind.MOMENT, (row, input) -> {
                    SignIns times = input.evidence().signIns(user.apply(row).id());
                    return Cells.signIn(times, times == null ? null : times.successful(), input);
                })
                .cell("report.column.lastInteractive", Kind.MOMENT, (row, input) -> {
                    SignIns times = input.evidence().signIns(user.apply(row).id());
                    return Cells.signIn(times, times == null ? null : times.interactive(), input);
                })
                .cell("report.column.lastNonInteractive", Kind.MOMENT, (row, input) -> {
                    SignIns times = input.evidence().signIns(user.apply(row).id());
                    return Cells.signIn(times, times == null ? null : times.nonInteractive(), input);
                });
    }

    private static Cell daysSince(@Nullable SignIns times, ReportInput input) {
        if (times == null) {
            return Cell.UNKNOWN;
        }
        return times.newest() == null ? Cell.NONE
                : Cell.of(Cells.days(Cells.utc(times.newest()), input.today()));
    }

    /// The newest activity in any service.
    static <R> UnaryOperator<Columns<R>> lastActivity(Function<R, User> user) {
        return columns -> columns.cell("report.column.lastActivity", Kind.DAY, (row, input) ->
                Cells.activity(input.evidence().newest(user.apply(row).id()), input));
    }

    /// The directory roles somebody holds; unknown while nobody has read them.
    static <R> UnaryOperator<Columns<R>> roles(Function<R, User> user) {
        return columns -> columns.cell("report.column.roles", Kind.LIST, (row, input) ->
                input.isRead(Gap.Part.ROLE_HOLDERS)
                        ? Cell.of(input.roles(user.apply(row).id()).stream().map(DirectoryRole::name).sorted().toList())
                        : Cell.UNKNOWN);
    }
}
