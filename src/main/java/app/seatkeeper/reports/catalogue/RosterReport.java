package app.seatkeeper.reports.catalogue;

import static app.seatkeeper.reports.Source.Part.PRODUCTS;
import static app.seatkeeper.reports.Source.Part.SIGN_INS;
import static app.seatkeeper.reports.Source.Part.USERS;
import static app.seatkeeper.reports.Source.last;

import app.seatkeeper.domain.directory.SignIns;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.usage.Service;
import app.seatkeeper.domain.usage.Unmatched;
import app.seatkeeper.domain.usage.UsageReport;
import app.seatkeeper.files.Cell;
import app.seatkeeper.reports.Cells;
import app.seatkeeper.reports.Columns;
import app.seatkeeper.reports.Kind;
import app.seatkeeper.reports.Report;
import app.seatkeeper.reports.ReportInput;
import app.seatkeeper.reports.ReportName;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The report for auditors: who is and who was, with or without licenses.
final class RosterReport {

    private RosterReport() { }

    /// Somebody in the directory, or somebody whom only the usage reports remember.
    private sealed interface Entry {
        record Present(User user) implements Entry { }

        record Deleted(Unmatched gone) implements Entry { }

        default Cell of(Function<User, Cell> present, Function<Unmatched, Cell> deleted) {
            return switch (this) {
                case Present(var user) -> present.apply(user);
                case Deleted(var gone) -> deleted.apply(gone);
            };
        }
    }

    static Report<?> roster() {
        return new Report<>(ReportName.ROSTER,
                List.of(USERS, PRODUCTS, SIGN_INS, last(UsageReport.ACTIVE_USERS), last(UsageReport.EMAIL_APPS)),
                Columns.<Entry>of().all(RosterReport::identity).all(RosterReport::times)
                        .more().all(RosterReport::services)
                        .cell("report.column.employeeId", Kind.TEXT, (row, _) -> row.of(
                                user -> Cell.of(user.profile().employeeId()), _ -> Cell.UNKNOWN))
                        .cell("report.column.userType", Kind.TEXT, (row, input) -> row.of(
                                user -> Cell.of(input.words().of("report.userType." + user.account().type().name())),
                                _ -> Cell.UNKNOWN))
                        .cell("report.column.userId", Kind.ID, (row, _) -> row.of(
                                user -> Cell.of(user.id().value()), _ -> Cell.UNKNOWN)),
                RosterReport::entries);
    }

    private static List<Entry> entries(ReportInput input) {
        return Stream.<Entry>concat(
                PeopleReports.those(input, _ -> true).stream().map(Entry.Present::new),
                input.evidence().unmatched().stream().filter(Unmatched::deleted).map(Entry.Deleted::new)).toList();
    }

    private static Columns<Entry> identity(Columns<Entry> columns) {
        return columns
                .cell("report.column.user", Kind.TEXT, (row, _) -> row.of(
                        user -> Cell.of(user.name()),
                        gone -> Cell.of(gone.displayName().isEmpty() ? gone.name() : gone.displayName())))
                .cell("report.column.upn", Kind.TEXT, (row, _) -> row.of(
                        user -> Cell.of(user.account().userPrincipalName()), gone -> Cell.of(gone.name())))
                .cell("report.column.mail", Kind.TEXT, (row, _) -> row.of(
                        user -> Cell.of(user.account().mail()), _ -> Cell.UNKNOWN))
                .cell("report.column.givenName", Kind.TEXT, (row, _) -> row.of(
                        user -> Cell.of(user.profile().givenName()), _ -> Cell.UNKNOWN))
                .cell("report.column.surname", Kind.TEXT, (row, _) -> row.of(
                        user -> Cell.of(user.profile().surname()), _ -> Cell.UNKNOWN))
                .cell("report.column.accountStatus", Kind.TEXT, (row, input) -> Cell.of(input.words().of(switch (row) {
                    case Entry.Present(var user) ->
                            user.account().enabled() ? "report.account.enabled" : "report.account.blocked";
                    case Entry.Deleted _ -> "report.account.deleted";
                })))
                .cell("report.column.licenses", Kind.LIST, (row, input) -> row.of(
                        user -> Cell.of(input.names().products(user.products())), RosterReport::products));
    }

    /// What the reports call the products of somebody who is gone.
    private static Cell products(Unmatched gone) {
        return gone.products().isEmpty() ? Cell.of(List.of()) : Cell.of(List.of(gone.products().split("\\+", -1)));
    }

    private static Columns<Entry> times(Columns<Entry> columns) {
        return columns
                .cell("report.column.created", Kind.MOMENT, (row, _) -> row.of(
                        user -> Cells.moment(user.account().created()), _ -> Cell.UNKNOWN))
                .cell("report.column.deleted", Kind.DAY, (row, _) -> row.of(
                        _ -> Cell.NONE, gone -> Cells.day(gone.deletedOn())))
                .cell("report.column.lastSignIn", Kind.MOMENT, (row, input) -> row.of(user -> {
                    SignIns times = input.evidence().signIns(user.id());
                    return Cells.signIn(times, times == null ? null : times.newest(), input);
                }, _ -> Cell.UNKNOWN))
                .cell("report.column.lastActivity", Kind.DAY, (row, input) -> row.of(
                        user -> Cells.activity(input.evidence().newest(user.id()), input),
                        gone -> Cells.day(gone.last())));
    }

    private static Columns<Entry> services(Columns<Entry> columns) {
        Stream.of(Service.EXCHANGE, Service.OUTLOOK, Service.TEAMS, Service.ONEDRIVE, Service.SHAREPOINT,
                Service.VIVA_ENGAGE, Service.SKYPE).forEach(service ->
                columns.cell("report.last." + service.name(), Kind.DAY, (row, input) -> row.of(
                        user -> Cells.activity(input.evidence().of(user.id(), service), input),
                        gone -> gone.services().contains(service) ? Cell.UNKNOWN : Cell.NONE)));
        return columns;
    }
}
