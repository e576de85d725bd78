package app.seatkeeper.reports.catalogue;

import static app.seatkeeper.reports.Source.Part.GROUPS;
import static app.seatkeeper.reports.Source.Part.PRICES;
import static app.seatkeeper.reports.Source.Part.PRODUCTS;
import static app.seatkeeper.reports.Source.Part.SIGN_INS;
import static app.seatkeeper.reports.Source.Part.USERS;
import static app.seatkeeper.reports.Source.last;

import app.seatkeeper.advice.Fact;
import app.seatkeeper.advice.Rule;
import app.seatkeeper.domain.usage.Service;
import app.seatkeeper.domain.usage.UsageReport;
import app.seatkeeper.files.Cell;
import app.seatkeeper.reports.Cells;
import app.seatkeeper.reports.Columns;
import app.seatkeeper.reports.Kind;
import app.seatkeeper.reports.Report;
import app.seatkeeper.reports.ReportInput;
import app.seatkeeper.reports.ReportName;
import app.seatkeeper.reports.Source;
import app.seatkeeper.reports.catalogue.Evidences.Found;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reports on people whose licenses may not be needed, as the advice sees it.
final class WasteReports {

    private static final List<Source> SOURCES = List.of(USERS, PRODUCTS, PRICES, SIGN_INS, GROUPS,
            last(UsageReport.ACTIVE_USERS), last(UsageReport.EMAIL_APPS), last(UsageReport.APPS),
            last(UsageReport.COPILOT));

    private WasteReports() { }

    static Report<Found> inactive() {
        return people(ReportName.INACTIVE_USERS, Rule.INACTIVE);
    }

    static Report<Found> neverSignedIn() {
        return people(ReportName.NEVER_SIGNED_IN, Rule.NEVER_SIGNED_IN);
    }

    private static Report<Found> people(ReportName name, Rule rule) {
        return new Report<>(name, SOURCES,
                Columns.<Found>of().all(People.who(Found::user)).all(People.work(Found::user))
                        .all(Licenses.held(Found::user)).all(Licenses.cost(Found::user))
                        .all(People.lastSignIn(Found::user)).all(People.lastActivity(Found::user))
                        .cell("report.column.daysInactive", Kind.COUNT, WasteReports::daysInactive)
                        .all(Evidences.confidence(Found::finding))
                        .more().all(People.status(Found::user)).all(Licenses.details(Found::user))
                        .all(People.signIns(Found::user)).all(Evidences.facts(Found::finding))
                        .all(People.details(Found::user)),
                input -> Evidences.people(input, rule))
                .lacking(input -> Evidences.unjudged(input, Set.of(rule)));
    }

    /// Days since the newest trace of any kind; nothing for somebody who left none.
    private static Cell daysInactive(Found row, ReportInput input) {
        var trace = input.evidence().newestTrace(row.user().id());
        return trace == null ? Cell.NONE : Cell.of(Cells.days(trace, input.today()));
    }

    static Report<Found> overlaps() {
        return new Report<>(ReportName.OVERLAPS, List.of(USERS, PRODUCTS, PRICES, GROUPS),
                Columns.<Found>of().all(People.who(Found::user)).all(Evidences.saving(Found::finding))
                        .list("report.column.containedIn", (row, input) -> input.names().products(
                                facts(row, Fact.ContainedIn.class, fact -> List.of(fact.product()))))
                        .list("report.column.plansLost", (row, input) -> input.names().plans(
                                facts(row, Fact.PlansOff.class, Fact.PlansOff::plans)))
                        .all(Evidences.confidence(Found::finding)).all(People.work(Found::user))
                        .more().all(Licenses.held(Found::user)).all(People.status(Found::user))
                        .list("report.column.foundPartNumbers", (row, input) ->
                                input.names().partNumbers(row.finding().products()))
                        .all(People.details(Found::user)),
                input -> Evidences.people(input, Rule.OVERLAP));
    }

    static Report<Found> downgrades() {
        return new Report<>(ReportName.DOWNGRADES, SOURCES,
                Columns.<Found>of().all(People.who(Found::user)).all(Evidences.saving(Found::finding))
                        .list("report.column.wouldDo", (row, input) -> input.names().products(
                                facts(row, Fact.WouldDo.class, fact -> List.of(fact.product()))))
                        .list("report.column.uses", (row, input) -> facts(row, Fact.Uses.class,
                                fact -> fact.services().stream().sorted().toList()).stream()
                                .map(service -> input.words().of("report.service." + service.name())).toList())
                        .list("report.column.unusedPlans", (row, input) -> input.names().plans(
                                facts(row, Fact.UnusedPlans.class, Fact.UnusedPlans::plans)))
                        .list("report.column.unmeasuredPlans", (row, input) -> input.names().plans(
                                facts(row, Fact.UnmeasuredPlans.class, Fact.UnmeasuredPlans::plans)))
                        .all(Evidences.confidence(Found::finding))
                        .more().all(People.work(Found::user)).all(Licenses.held(Found::user))
                        .all(WasteReports::services).all(People.details(Found::user)),
                input -> Evidences.people(input, Rule.DOWNGRADE))
                .lacking(input -> Evidences.unjudged(input, Set.of(Rule.DOWNGRADE)));
    }

    /// What the facts of one kind say; nothing where there is none.
    private static <F extends Fact, T> List<T> facts(Found row, Class<F> kind, Function<F, List<T>> value) {
        return row.finding().facts().stream().filter(kind::isInstance).map(kind::cast)
                .flatMap(fact -> value.apply(fact).stream()).toList();
    }

    /// The last activity in each service.
    private static Columns<Found> services(Columns<Found> columns) {
        Stream.of(Service.values()).forEach(service -> columns.cell("report.last." + service.name(), Kind.DAY,
                (row, input) -> Cells.activity(input.evidence().of(row.user().id(), service), input)));
        return columns;
    }
}
