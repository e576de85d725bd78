package app.seatkeeper.ui.reports;

import app.seatkeeper.reports.Incomplete;
import app.seatkeeper.reports.ReportView;
import app.seatkeeper.reports.Source;
import app.seatkeeper.ui.kit.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A sentence about what a report lacks, with the way out where there is one.
///
/// @param way   what the link says; empty for none
/// @param calm  whether nothing can be done about it, so that it need not call for attention
/// @param cause one of the things that are missing, to which the way leads
record MissingLine(String sentence, String way, boolean calm, Incomplete cause) {

    /// One line for all sources that are missing for the same reason.
    static List<MissingLine> of(ReportView view, Texts texts) {
        Map<String, List<Incomplete>> alike = new LinkedHashMap<>();
        for (Incomplete one : view.incomplete()) {
            alike.computeIfAbsent(switch (one) {
                case Incomplete.Unread(_, var why, _) -> "report.unread." + why.name();
                case Incomplete.Concealed _ -> "report.concealed";
                case Incomplete.Unpriced _, Incomplete.Unjudged _, Incomplete.NotTold _ ->
                        one.sentence(view.input().words());
            }, _ -> new ArrayList<>()).add(one);
        }
        List<MissingLine> lines = new ArrayList<>();
        alike.forEach((key, all) -> {
            List<String> names = all.stream().flatMap(one -> source(one).stream())
                    .map(source -> SourceLine.shortened(texts.of(source.title()))).toList();
            Incomplete first = all.getFirst();
            lines.add(new MissingLine(names.isEmpty() ? key : texts.of(key, texts.list(names)), way(first, texts),
                    first instanceof Incomplete.NotTold || first instanceof Incomplete.Unjudged, first));
        });
        return lines;
    }

    private static Optional<Source> source(Incomplete missing) {
        return switch (missing) {
            case Incomplete.Unread(var source, _, _) -> Optional.of(source);
            case Incomplete.Concealed(var source) -> Optional.of(source);
            case Incomplete.Unpriced _, Incomplete.Unjudged _, Incomplete.NotTold _ -> Optional.empty();
        };
    }

    private static String way(Incomplete missing, Texts texts) {
        return switch (missing) {
            case Incomplete.Unread(_, var why, _) -> switch (why) {
                case NOT_ASKED -> missing.feature().isPresent() ? texts.of("reports.way.allow") : "";
                case NOT_READ -> missing.feature().isPresent() ? texts.of("reports.way.read") : "";
                case FAILED -> missing.feature().isPresent() ? texts.of("reports.way.again") : "";
                case NOT_ALLOWED, PREMIUM_NEEDED, NOT_OFFERED, APPLICATION_ONLY -> "";
            };
            case Incomplete.Unpriced _ -> texts.of("reports.way.prices");
            case Incomplete.Concealed _ -> texts.of("reports.way.names");
            case Incomplete.Unjudged _, Incomplete.NotTold _ -> "";
        };
    }
}
