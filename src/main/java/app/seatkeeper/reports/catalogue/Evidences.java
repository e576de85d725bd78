package app.seatkeeper.reports.catalogue;

import app.seatkeeper.advice.Fact;
import app.seatkeeper.advice.Finding;
import app.seatkeeper.advice.Level;
import app.seatkeeper.advice.Rule;
import app.seatkeeper.advice.Subject;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.reports.Columns;
import app.seatkeeper.reports.Incomplete;
import app.seatkeeper.reports.ReportInput;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What reports take from the advice: findings about people, how sure they are, and of whom nothing can be said.
final class Evidences {

    private Evidences() { }

    /// Somebody about whom a rule has found something.
    record Found(User user, Finding finding) { }

    /// What a rule found about people, by their names.
    static List<Found> people(ReportInput input, Rule rule) {
        return of(input, Set.of(rule)).<Found>mapMulti((finding, next) -> {
            if (finding.subject() instanceof Subject.Person(var id)) {
                input.snapshot().user(id).ifPresent(user -> next.accept(new Found(user, finding)));
            }
        }).sorted(Comparator.comparing(Found::user, People.BY_NAME)).toList();
    }

    private static Stream<Finding> of(ReportInput input, Set<Rule> rules) {
        return input.advice().findings().stream().filter(finding -> rules.contains(finding.rule()));
    }

    /// How many people some rules could not judge, by the reason.
    static List<Incomplete> unjudged(ReportInput input, Set<Rule> rules) {
        List<Incomplete> all = new ArrayList<>();
        of(input, rules).filter(finding -> finding.level() == Level.CANNOT_VERIFY).forEach(finding -> {
            int people = finding.facts().stream()
                    .mapToInt(fact -> fact instanceof Fact.People some ? some.count() : 0).sum();
            if (people > 0) {
                all.add(new Incomplete.Unjudged(people, finding.reason()));
            }
        });
        return all.stream().distinct().toList();
    }

    /// How sure a finding is, and why.
    static <R> UnaryOperator<Columns<R>> confidence(Function<R, Finding> finding) {
        return columns -> columns
                .words("report.column.confidence", (row, input) ->
                        input.words().of("report.level." + finding.apply(row).level().name()))
                .words("report.column.confidenceWhy", (row, input) ->
                        input.words().of("report.reason." + finding.apply(row).reason().name()));
    }

    /// What speaks for it.
    static <R> UnaryOperator<Columns<R>> facts(Function<R, Finding> finding) {
        return columns -> columns.list("report.column.evidence", (row, input) ->
                finding.apply(row).facts().stream().map(fact -> FactWords.of(fact, input)).toList());
    }

    /// What it would save.
    static <R> UnaryOperator<Columns<R>> saving(Function<R, Finding> finding) {
        return columns -> columns
                .list("report.column.products", (row, input) -> input.names().products(finding.apply(row).products()))
                .money("report.column.monthlySaving", (row, _) -> finding.apply(row).saving())
                .money("report.column.annualSaving", (row, _) -> finding.apply(row).saving().times(12));
    }
}
