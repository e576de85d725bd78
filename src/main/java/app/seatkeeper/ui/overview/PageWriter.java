package app.seatkeeper.ui.overview;

import app.seatkeeper.domain.money.PriceList;
import app.seatkeeper.ui.kit.MoneyTexts;
import app.seatkeeper.ui.kit.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes the whole overview from the facts.
///
/// @param now the instant from which dates are near or far
record PageWriter(Facts facts, Moment moment, Instant now, Texts texts) {

    Page page() {
        return new Page(source(), new BannerWriter(facts, moment, now, texts).all(),
                new TileWriter(facts, moment, texts).all(), new SeatBars(facts, moment, texts).all(),
                new ServiceBars(facts, moment, texts).all(), new DepartmentBars(facts, moment, texts).all(),
                new TermWriter(facts, moment, now, texts).all());
    }

    private String source() {
        return Stream.of(reports(facts.insight().evidence().asOf()), prices(facts.insight().prices()))
                .filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
    }

    private String reports(@Nullable LocalDate asOf) {
        return asOf == null ? "" : texts.of("overview.source.reports", day(asOf));
    }

    private String prices(PriceList prices) {
        String currencies = new MoneyTexts(texts).codes(facts.currencies());
        return currencies.isEmpty() ? ""
                : prices.invented() ? texts.of("overview.source.invented", currencies)
                : prices.entered() == null ? texts.of("overview.source.prices", currencies)
                : texts.of("overview.source.entered", day(prices.entered()), currencies);
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", texts.locale()).format(day);
    }
}
