package app.seatkeeper.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.graph.Translation;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Every answer that Graph is known to give where licenses and users are changed or read, and the sentence that a
/// person reads for it. Where there is nothing better to say, Microsoft's own words are kept.
class KnownAnswersTest {

    private final FaultTexts texts = new FaultTexts(Texts.load(Locale.US), Named.names());

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvFileSource(resources = "known-answers.csv", delimiter = '|', maxCharsPerColumn = 1_000, numLinesToSkip = 1)
    void aPersonReadsWhatItMeansWithTheNamesOfProductsAndPlans(
            int status, String code, String message, String sentence) {
        String said = named(message);
        String body = "{\"error\":{\"code\":\"%s\",\"message\":\"%s\"}}".formatted(code, said);

        assertEquals("=".equals(sentence) ? "Microsoft answered: " + said : sentence,
                texts.sentence(Translation.of(status, body)));
    }

    /// The file writes products and plans by their short names.
    private static String named(String message) {
        return Stream.of(
                new String[] {"<E3>", Named.E3.toString()}, new String[] {"<E5>", Named.E5.toString()},
                new String[] {"<EXCHANGE>", Named.EXCHANGE.toString()}, new String[] {"<SWAY>", Named.SWAY.toString()},
                new String[] {"<ARCHIVE>", Named.ARCHIVE.toString()})
                .reduce(message, (text, pair) -> text.replace(pair[0], pair[1]), (one, _) -> one);
    }
}
