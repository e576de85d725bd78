package app.seatkeeper.reports.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.reports.Column;
import app.seatkeeper.reports.Report;
import app.seatkeeper.reports.ReportName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The catalogue as a whole.
class CatalogueTest {

    private static final Path TESTS = Path.of("src/test/java/app/seatkeeper/reports/catalogue");

    @Test
    void everyReportIsThereOnceInTheOrderOfTheCatalogue() {
        assertEquals(List.of(ReportName.values()), Catalogue.reports().stream().map(Report::name).toList());
    }

    @Test
    void theColumnsOfAReportAreToldApartByTheirKeys() {
        List<String> twice = new ArrayList<>();
        for (Report<?> report : Catalogue.reports()) {
            Set<String> keys = new HashSet<>();
            report.columns().stream().map(Column::key).filter(key -> !keys.add(key))
                    .forEach(key -> twice.add(report.name() + " " + key));
        }

        assertEquals(List.of(), twice);
    }

    @Test
    void everyReportSaysWhereItIsFromAndOfWhen() {
        for (Report<?> report : Catalogue.reports()) {
            Set<String> keys = report.columns().stream().map(Column::key).collect(Collectors.toSet());
            assertTrue(keys.containsAll(Set.of("report.column.source", "report.column.readAt")),
                    () -> report.name().toString());
        }
    }

    /// [Comparison] finds columns without a check; a report without one is found here.
    @Test
    void everyReportIsHeldAgainstTheTenant() throws IOException {
        String tests;
        try (Stream<Path> files = Files.list(TESTS)) {
            tests = files.filter(file -> file.toString().endsWith("ReportsTest.java")).map(CatalogueTest::text)
                    .collect(Collectors.joining());
        }
        List<ReportName> unchecked = Stream.of(ReportName.values())
                .filter(name -> !tests.matches("(?s).*ReportName\\." + name + "\\b.*")).toList();

        assertEquals(List.of(), unchecked);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
