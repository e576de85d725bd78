package app.seatkeeper.planning;

import app.seatkeeper.domain.change.Step;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Exactly what a plan will do, user by user, and what it needs.
///
/// @param readAt when the users and seats it rests on were read
/// @param rows   one per user, in the order of the plan
/// @param seats  one line per product whose seats the plan touches
public record Preview(
        LicensePlan plan, Decisions decisions, Instant readAt, List<PreviewRow> rows, List<SeatLine> seats) {

    public Preview {
        rows = List.copyOf(rows);
        seats = List.copyOf(seats);
    }

    /// What is written when the plan runs now, in the order of the plan.
    public List<Step> steps() {
        return rows.stream().map(PreviewRow::runs).flatMap(Optional::stream).toList();
    }

    public long count(PreviewRow.Verdict verdict) {
        return rows.stream().filter(row -> row.verdict() == verdict).count();
    }
}
