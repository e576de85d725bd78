package app.seatkeeper.files.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.Mutation;
import app.seatkeeper.files.csv.CsvException;
import app.seatkeeper.files.csv.Separator;
import app.seatkeeper.planning.Change;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What holds of a file in order that was changed at random places: it is refused with a sentence, or each of its rows
/// is ready with the meaning it has alone, or named in the report.
class MutatedFilesTest {

    private static final int FILES = 2_000;
    private static final String HEADER = "UserPrincipalName,Action,License,ReplaceWith,DisabledPlans,UsageLocation,"
            + "DisplayName,Status,Detail,Before,After,RequestId\n";
    private static final List<String> ROWS = List.of(
            "ada.lovelace@larkfield.example,assign,SPE_E3;VISIOCLIENT,,SWAY,GB,,,,,,",
            "4712,replace,Microsoft 365 E3,Microsoft 365 E5,-,,,Failed,,,,",
            "grace.hopper@larkfield.example,\"provision\",\"SPE_E3\",,,US,,PartlyDone,,,,",
            "hannah.merriweather@larkfield.example,edit,,,,,\"Hannah \"\"Han\"\" Merriweather\",,,,,",
            "jacob.smith@larkfield.example,set-plans,SPE_E5,,\"SWAY\nMCOEV\",,,NotRun,,,,",
            "joanna.smith@larkfield.example,reclaim,,,,,,,,,,");

    private final Map<String, List<Change>> alone = new HashMap<>();

    @Test
    @Timeout(60)
    void whateverHappensToAFileNoRowOfItIsLostOrTakenForAnother() {
        byte[] file = (HEADER + String.join("\n", ROWS) + "\n").getBytes(UTF_8);
        assertEquals(ROWS.size(), report(file).map(ImportReport::ready).findFirst().orElseThrow());
        var random = new Random(4);
        for (int i = 0; i < FILES; i++) {
            byte[] mutated = Mutation.of(file, random);
            report(mutated).forEach(this::holds);
        }
    }

    private void holds(ImportReport report) {
        Set<Integer> named = Stream.concat(
                report.findings().stream().flatMap(finding -> finding.problem().lines().stream()),
                report.notes().stream().map(ImportNote::line)).collect(Collectors.toSet());
        boolean sameHeader = report.table().header().equals(List.of(HEADER.strip().split(",")));
        for (int row = 0; row < report.table().rows(); row++) {
            boolean ready = report.user(row).isPresent() && !report.same().isOut(row);
            String text = report.table().text(row);
            assertTrue(ready || named.contains(report.table().line(row)), text);
            if (ready && sameHeader && report.table().facts().separator() == Separator.COMMA) {
                assertEquals(alone(text), SameUser.changes(report.state(row)), text);
            }
        }
    }

    /// What a row asks for in a file of its own.
    private List<Change> alone(String text) {
        return alone.computeIfAbsent(text, row -> report((HEADER + row + "\n").getBytes(UTF_8))
                .map(report -> SameUser.changes(report.state(0))).findFirst().orElse(List.of()));
    }

    private static Stream<ImportReport> report(byte[] file) {
        try {
            var table = CsvImport.open("changes.csv", file);
            var mapping = ColumnMapping.guess(table);
            if (!mapping.isComplete()) {
                return Stream.empty();
            }
            var report = CsvImport.check(table, mapping, Larkfield.tenant(), Larkfield.KNOWN);
            report.findings().forEach(finding -> assertNotEquals("", Larkfield.WORDS.of(finding.problem())));
            return Stream.of(report);
        } catch (CsvException refused) {
            assertNotEquals("", Larkfield.WORDS.of(refused.problem()));
            return Stream.empty();
        }
    }
}
