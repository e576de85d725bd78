package app.seatkeeper.advice;

import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.money.Cost;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What findings save together, each seat counted once: a seat that two rules would take from the same person counts
/// for the rule that stands first in [Rule].
///
/// @param lines one per finding, in the order of the rules
public record Savings(List<Line> lines) {

    public Savings {
        lines = List.copyOf(lines);
    }

    /// @param saving what the finding adds to those before it
    public record Line(Finding finding, Cost saving) { }

    private record Seat(Subject subject, SkuId product) { }

    public static Savings of(List<Finding> findings) {
        Set<Seat> taken = new HashSet<>();
        List<Line> lines = new ArrayList<>(findings.size());
        findings.stream().sorted(Comparator.comparing(Finding::rule)).forEach(finding -> {
            Cost saving = Cost.ZERO;
            for (Finding.Seat seat : finding.seats()) {
                if (!seat.saving().equals(Cost.ZERO) && taken.add(new Seat(finding.subject(), seat.product()))) {
                    saving = saving.plus(seat.saving());
                }
            }
            lines.add(new Line(finding, saving));
        });
        return new Savings(lines);
    }

    /// What one rule adds to those before it.
    public Cost of(Rule rule) {
        Cost sum = Cost.ZERO;
        for (Line line : lines) {
            sum = line.finding().rule() == rule ? sum.plus(line.saving()) : sum;
        }
        return sum;
    }

    /// What is saved per month if everything is done.
    public Cost total() {
        Cost sum = Cost.ZERO;
        for (Line line : lines) {
            sum = sum.plus(line.saving());
        }
        return sum;
    }
}
