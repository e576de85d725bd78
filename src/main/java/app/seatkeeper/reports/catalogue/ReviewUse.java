package app.seatkeeper.reports.catalogue;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.usage.Evidence;
import app.seatkeeper.domain.usage.LastActivity;
import app.seatkeeper.domain.usage.Service;
import app.seatkeeper.files.html.Review;
import app.seatkeeper.reports.ReportInput;
import app.seatkeeper.reports.Words;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

/// What those who pay are to read of use: per service how many of the people licensed for it were active lately, how
/// many were not, and of how many nobody knows.
record ReviewUse(ReportInput input) {

    private static final int RECENT = 30;

    Review.Section section() {
        Words words = input.words();
        LocalDate asOf = input.evidence().asOf();
        Review.Block block = asOf == null ? new Review.Notice(words.of("report.review.use.unread")) : bars(asOf);
        return new Review.Section(words.of("report.review.use"), List.of(block));
    }

    /// Skype for Business is retired and left out.
    private Review.Bars bars(LocalDate asOf) {
        Words words = input.words();
        List<Review.Bar> bars = EnumSet.complementOf(EnumSet.of(Service.SKYPE)).stream()
                .map(service -> Count.of(service, input, asOf)).filter(count -> count.all() > 0)
                .map(count -> count.bar(words)).toList();
        return new Review.Bars(words.of("report.review.use.by", RECENT), words.of("report.review.use.unit"),
                List.of(new Review.Key(words.of("report.review.use.active"), Review.Look.USED),
                        new Review.Key(words.of("report.review.use.idle"), Review.Look.OTHER),
                        new Review.Key(words.of("report.review.use.unknown"), Review.Look.UNKNOWN)),
                bars, words.of("report.review.use.none"));
    }

    private record Count(Service service, int active, int idle, int unknown) {

        static Count of(Service service, ReportInput input, LocalDate asOf) {
            Evidence evidence = input.evidence();
            int active = 0;
            int idle = 0;
            int unknown = 0;
            for (User user : input.users()) {
                switch (evidence.of(user.id(), service)) {
                    case LastActivity.On(var day) when day.isAfter(asOf.minusDays(RECENT)) -> active++;
                    case LastActivity.On _, LastActivity.NoneIn _ -> idle++;
                    case LastActivity.Unknown _ -> unknown++;
                    case LastActivity.NotLicensed _ -> { }
                }
            }
            return new Count(service, active, idle, unknown);
        }

        int all() {
            return active + idle + unknown;
        }

        Review.Bar bar(Words words) {
            String text = unknown == all() ? words.of("report.review.use.allUnknown", all())
                    : words.of("report.review.use.of", active, all());
            return new Review.Bar(words.of("report.service." + service.name()),
                    List.of((double) active, (double) idle, (double) unknown), text);
        }
    }
}
