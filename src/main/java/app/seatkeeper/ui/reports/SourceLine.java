package app.seatkeeper.ui.reports;

import app.seatkeeper.domain.money.PriceList;
import app.seatkeeper.domain.usage.ReportTable;
import app.seatkeeper.reports.ReportInput;
import app.seatkeeper.reports.ReportView;
import app.seatkeeper.reports.Source;
import app.seatkeeper.ui.kit.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// Where a report comes from and of when that is, in few words; in full under the pointer.
///
/// @param name  for example *Users · 12:03*
/// @param whole for example *Users (Microsoft Graph, /users) · 12:03*
record SourceLine(String name, String whole) {

    static List<SourceLine> of(ReportView view, Texts texts) {
        return view.report().sources().stream().map(source -> of(source, view.input(), texts)).toList();
    }

    private static SourceLine of(Source source, ReportInput input, Texts texts) {
        String whole = texts.of(source.title());
        String when = when(source, input, texts);
        String shown = shortened(whole);
        return when.isEmpty() ? new SourceLine(shown, whole)
                : new SourceLine(texts.of("reports.source", shown, when), texts.of("reports.source", whole, when));
    }

    /// The name without what stands in parentheses.
    static String shortened(String name) {
        int end = name.indexOf(" (");
        return end < 0 ? name : name.substring(0, end);
    }

    private static String when(Source source, ReportInput input, Texts texts) {
        return switch (source) {
            case Source.Use use -> use.table(input).map(ReportTable::refreshed).map(day -> day(day, texts))
                    .orElse(texts.of("reports.source.unread"));
            case Source.Part part -> switch (part) {
                case USERS, SIGN_INS, PRODUCTS, SUBSCRIPTIONS, GROUPS, ROLE_HOLDERS -> texts.of("reports.source.at",
                        day(input.snapshot().readAt().atZone(ZoneId.systemDefault()).toLocalDate(), texts),
                        texts.time(input.snapshot().readAt()));
                case PRICES -> prices(input.prices(), texts);
                case PHONE_CALLS, SESSION -> "";
            };
        };
    }

    private static String prices(PriceList prices, Texts texts) {
        LocalDate entered = prices.entered();
        return prices.invented() ? texts.of("reports.source.invented")
                : entered == null ? texts.of("reports.source.noPrices") : day(entered, texts);
    }

    private static String day(LocalDate day, Texts texts) {
        return DateTimeFormatter.ofPattern("d MMM uuuu", texts.locale()).format(day);
    }
}
