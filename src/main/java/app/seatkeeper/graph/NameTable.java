package app.seatkeeper.graph;

import app.seatkeeper.domain.usage.ReportTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads the table of product names as Microsoft publishes it: a line for every plan of every product, in UTF-8 or, as
/// some editions are, in the character set of Windows.
final class NameTable {

    private static final int LARGEST = 64 * 1024 * 1024;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final String PRODUCT = "Product_Display_Name";
    private static final String PRODUCT_ID = "GUID";
    private static final String PLAN = "Service_Plans_Included_Friendly_Names";
    private static final String PLAN_ID = "Service_Plan_Id";

    private final Map<String, Integer> places = new HashMap<>();
    private final Map<UUID, String> products = new HashMap<>();
    private final Map<UUID, String> plans = new HashMap<>();

    private NameTable(CSVRecord header) throws Malformed {
        for (int i = 0; i < header.size(); i++) {
            places.putIfAbsent(ReportTable.folded(header.get(i)), i);
        }
        if (header.get(0).strip().startsWith("<")) {
            throw new Malformed("A page came instead of the table of product names");
        }
        for (String title : List.of(PRODUCT, PRODUCT_ID, PLAN, PLAN_ID)) {
            if (!places.containsKey(ReportTable.folded(title))) {
                throw new Malformed("The table of product names has no column \"" + title + "\"");
            }
        }
    }

    /// The names of a table, and where it has none those known before.
    static ProductNames over(ProductNames older, InputStream sent) throws IOException, Malformed {
        byte[] bytes = sent.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Malformed("The table of product names does not end");
        }
        try (CSVParser lines = CSVParser.builder().setReader(text(bytes)).setFormat(ReportCsv.FORMAT).get()) {
            var rows = lines.iterator();
            if (!rows.hasNext()) {
                throw new Malformed("The table of product names is empty");
            }
            var table = new NameTable(rows.next());
            rows.forEachRemaining(table::take);
            return table.over(older);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private ProductNames over(ProductNames older) throws Malformed {
        if (products.isEmpty()) {
            throw new Malformed("The table of product names names no product");
        }
        return older.under(products, plans);
    }

    private static Reader text(byte[] bytes) throws IOException {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException _) {
            if (!Decoded.isMarked(bytes)) {
                return new StringReader(new String(bytes, WINDOWS));
            }
        }
        return Decoded.text(new ByteArrayInputStream(bytes));
    }

    private void take(CSVRecord line) {
        put(products, cell(line, PRODUCT_ID), cell(line, PRODUCT));
        put(plans, cell(line, PLAN_ID), cell(line, PLAN));
    }

    private static void put(Map<UUID, String> names, String id, String name) {
        Optional<UUID> guid = Json.asGuid(id);
        if (guid.isPresent() && !name.isEmpty()) {
            names.putIfAbsent(guid.get(), name);
        }
    }

    private String cell(CSVRecord line, String title) {
        int place = places.getOrDefault(ReportTable.folded(title), line.size());
        return place < line.size() ? line.get(place).strip().replaceAll("\\s+", " ") : "";
    }
}
