package app.seatkeeper.files.xlsx;

import app.seatkeeper.files.ExportBook;
import app.seatkeeper.files.ExportTable;
import app.seatkeeper.files.ExportTable.Fact;
import app.seatkeeper.files.Sentence;
import java.io.IOException;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.atomic.AtomicInteger;
import org.dhatim.fastexcel.Worksheet;

/// The last sheet: what a reader must know to trust the others, and what they could not hold.
final class AboutSheet {

    private static final int NAMES = 24;
    private static final int VALUES = 100;

    private final Worksheet sheet;
    private final ResourceBundle texts;
    private final AtomicInteger row = new AtomicInteger();

    AboutSheet(Worksheet sheet, ResourceBundle texts) {
        this.sheet = sheet;
        this.texts = texts;
        sheet.width(0, NAMES);
        sheet.width(1, VALUES);
    }

    void write(ExportBook book, List<List<String>> sheets, Remarks remarks) throws IOException {
        title(book.title());
        book.about().forEach(this::fact);
        for (int i = 0; i < book.tables().size(); i++) {
            ExportTable table = book.tables().get(i);
            if (book.tables().size() > 1) {
                row.incrementAndGet();
                title(table.title());
            }
            fact(new Fact(text("files.xlsx.sheet"), String.join(", ", sheets.get(i))));
            table.about().forEach(this::fact);
        }
        remarks.first().forEach(place -> fact(new Fact(text("files.xlsx.cut"), text("files.xlsx.cut.how", place))));
        if (remarks.more() > 0) {
            fact(new Fact(text("files.xlsx.cut"), text("files.xlsx.cut.more", remarks.more())));
        }
        sheet.finish();
    }

    private void title(String title) {
        int at = row.getAndIncrement();
        sheet.inlineString(at, 0, XlsxText.of(title));
        sheet.style(at, 0).bold().fontSize(13).set();
    }

    private void fact(Fact fact) {
        int at = row.getAndIncrement();
        sheet.inlineString(at, 0, XlsxText.of(fact.name()));
        sheet.inlineString(at, 1, XlsxText.of(fact.value()));
        sheet.range(at, 0, at, 1).style().verticalAlignment("top").wrapText(true).set();
    }

    private String text(String key, Object... values) {
        return Sentence.filled(texts.getString(key), texts.getLocale(), values);
    }
}
