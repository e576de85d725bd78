package app.seatkeeper.reports.catalogue;

import static app.seatkeeper.reports.Source.Part.GROUPS;
import static app.seatkeeper.reports.Source.Part.PHONE_CALLS;
import static app.seatkeeper.reports.Source.Part.PRICES;
import static app.seatkeeper.reports.Source.Part.PRODUCTS;
import static app.seatkeeper.reports.Source.Part.SIGN_INS;
import static app.seatkeeper.reports.Source.Part.SUBSCRIPTIONS;
import static app.seatkeeper.reports.Source.Part.USERS;
import static app.seatkeeper.reports.Source.last;

import app.seatkeeper.advice.Finding;
import app.seatkeeper.advice.Level;
import app.seatkeeper.advice.Rule;
import app.seatkeeper.advice.Savings;
import app.seatkeeper.advice.Subject;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.money.Cost;
import app.seatkeeper.domain.usage.UsageReport;
import app.seatkeeper.files.Cell;
import app.seatkeeper.reports.Cells;
import app.seatkeeper.reports.Columns;
import app.seatkeeper.reports.Kind;
import app.seatkeeper.reports.Report;
import app.seatkeeper.reports.ReportInput;
import app.seatkeeper.reports.ReportName;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reports on what people cost and what could be saved.
final class CostReports {

    private CostReports() { }

    /// @param charges what telephone calls of the user cost; null where they were not read
    private record Payer(User user, @Nullable Cost charges) { }

    static Report<?> perUser() {
        return new Report<>(ReportName.COST_PER_USER,
                List.of(USERS, PRODUCTS, PRICES, SIGN_INS, GROUPS, PHONE_CALLS),
                Columns.<Payer>of().all(People.who(Payer::user)).all(People.work(Payer::user))
                        .text("report.column.costCenter", row -> row.user().profile().costCenter())
                        .all(Licenses.held(Payer::user)).all(Licenses.cost(Payer::user))
                        .cell("report.column.phoneCharges", Kind.MONEY, (row, input) ->
                                row.charges() == null ? Cell.UNKNOWN : Cells.money(row.charges(), input))
                        .more().all(People.status(Payer::user)).all(Licenses.details(Payer::user))
                        .all(People.lastSignIn(Payer::user)).all(People.signIns(Payer::user))
                        .all(CostReports::account),
                CostReports::payers);
    }

    private static Columns<Payer> account(Columns<Payer> columns) {
        return columns
                .text("report.column.mail", row -> row.user().account().mail())
                .text("report.column.usageLocation", row -> row.user().account().usageLocation())
                .words("report.column.userType", (row, input) ->
                        input.words().of("report.userType." + row.user().account().type().name()))
                .moment("report.column.created", row -> row.user().account().created())
                .id("report.column.userId", row -> row.user().id().value());
    }

    private static List<Payer> payers(ReportInput input) {
        PhoneBill bill = PhoneBill.of(input.phoneCalls());
        return PeopleReports.those(input, User::isLicensed).stream()
                .map(user -> new Payer(user, bill == null ? null : bill.of(user))).toList();
    }

    /// One finding and what it adds to those before it.
    private record Saving(Finding finding, Cost counted, Optional<User> user) {

        /// Who or what it is about.
        String subject(ReportInput input) {
            return switch (finding.subject()) {
                case Subject.Person _ -> user.map(User::name).orElse("");
                case Subject.OfGroup(var group) -> input.names().group(group);
                case Subject.OfProduct(var product) -> input.product(product);
                case Subject.OfSubscription(var id) -> id;
                case Subject.Everybody _ -> input.words().of("report.everybody");
            };
        }
    }

    static Report<?> savings() {
        return new Report<>(ReportName.SAVINGS, List.of(USERS, PRODUCTS, PRICES, SUBSCRIPTIONS, SIGN_INS,
                        last(UsageReport.ACTIVE_USERS), last(UsageReport.EMAIL_APPS), last(UsageReport.APPS),
                        last(UsageReport.COPILOT)),
                Columns.<Saving>of()
                        .words("report.column.rule", (row, input) ->
                                input.words().of("report.rule." + row.finding().rule().name()))
                        .words("report.column.subject", Saving::subject)
                        .words("report.column.upn", (row, _) ->
                                row.user().map(user -> user.account().userPrincipalName()).orElse(""))
                        .all(Evidences.saving(Saving::finding))
                        .money("report.column.countedSaving", (row, _) -> row.counted())
                        .all(Evidences.confidence(Saving::finding))
                        .all(Evidences.facts(Saving::finding))
                        .more()
                        .words("report.column.department", (row, _) ->
                                row.user().map(user -> user.profile().department()).orElse(""))
                        .list("report.column.foundPartNumbers", (row, input) ->
                                input.names().partNumbers(row.finding().products())),
                CostReports::saved)
                .lacking(input -> Evidences.unjudged(input, EnumSet.allOf(Rule.class)));
    }

    /// Findings that save money, or of which nobody knows because prices are missing.
    private static List<Saving> saved(ReportInput input) {
        return Savings.of(input.advice().findings()).lines().stream()
                .filter(line -> !line.finding().saving().equals(Cost.ZERO)
                        && line.finding().level() != Level.CANNOT_VERIFY)
                .map(line -> new Saving(line.finding(), line.saving(), user(line.finding().subject(), input)))
                .toList();
    }

    private static Optional<User> user(Subject subject, ReportInput input) {
        return subject instanceof Subject.Person(var id) ? input.snapshot().user(id) : Optional.empty();
    }
}
