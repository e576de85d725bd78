package app.seatkeeper.files;

import app.seatkeeper.files.ExportColumn.Kind;
import app.seatkeeper.files.ExportTable.Fact;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

/// A table with every kind of cell, and with texts that harm a file that is careless.
public final class SampleTable {

    public static final List<Fact> ABOUT = List.of(
            new Fact("Tenant", "Larkfield Group (larkfield.example)"), new Fact("Read", "2026-11-19T12:03:00Z"),
            new Fact("Filters", "Department Sales; no \"guests\" <b>"), new Fact("Missing", "=Prices for 1 product"));

    private static final List<ExportColumn> COLUMNS = List.of(
            new ExportColumn("Name", Kind.TEXT), new ExportColumn("Seats", Kind.NUMBER),
            new ExportColumn("Cost", Kind.MONEY), new ExportColumn("Share", Kind.SHARE),
            new ExportColumn("Day", Kind.DAY), new ExportColumn("At", Kind.MOMENT),
            new ExportColumn("On", Kind.YES_NO), new ExportColumn("Licenses", Kind.LIST));

    private static final List<String> TEXTS = List.of(
            "Zoë \"Z\" Köhler, 'Ltd'", "=1+1", "=HYPERLINK(\"http://evil.example\",\"x\")", "+44 20 7946 0000", "-1",
            "@SUM(A1)", "\t=1", "'=1", "<script>alert(1)</script> & <!-- ]]>", "two\nlines", "  blanks  ", "_x000D_",
            "😀 家 \u200F", "&lt;", "007");

    private SampleTable() { }

    public static ExportTable table() {
        return new ExportTable("Users & seats", ABOUT, COLUMNS,
                IntStream.range(0, TEXTS.size()).mapToObj(SampleTable::row).toList());
    }

    private static List<Cell> row(int i) {
        boolean known = i % 3 != 2;
        return List.of(new Cell.Text(TEXTS.get(i)),
                known ? Cell.of(1_234_567L * i - 6) : Cell.UNKNOWN,
                known ? new Cell.Money(new BigDecimal("84774.125").multiply(BigDecimal.valueOf(i)),
                        i % 2 == 0 ? "GBP" : "CHF", i % 4 == 0) : Cell.UNKNOWN,
                known ? new Cell.Share(i / 7.0) : Cell.NONE,
                known ? Cell.of(LocalDate.of(2024, 2, 29).plusDays(i)) : Cell.UNKNOWN,
                known ? Cell.of(Instant.parse("2026-11-19T23:59:58Z").plusSeconds(i)) : Cell.NONE,
                Cell.of(known), Cell.of(known ? List.of("Microsoft 365 E3", "Visio; Plan 2") : List.of()));
    }

    /// A table of so many rows that are made only while they are read.
    public static ExportTable rows(int count) {
        return ExportTable.of("Many", List.of(), ExportColumn.texts(List.of("One", "Two")),
                IntStream.range(0, count).boxed().toList(), i -> List.of(Cell.of(i), Cell.of("row " + i)));
    }

    /// A table that never ends.
    ///
    /// @param begun told when some rows were read
    public static ExportTable endless(CountDownLatch begun) {
        return new ExportTable("Endless", List.of(), ExportColumn.texts(List.of("One")),
                () -> IntStream.iterate(0, i -> i + 1).peek(i -> {
                    if (i == 1_000) {
                        begun.countDown();
                    }
                }).mapToObj(i -> List.of(Cell.of(i))).iterator());
    }
}
