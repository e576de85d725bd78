package app.seatkeeper.files.bulk;

import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.files.csv.CsvException;
import app.seatkeeper.files.csv.CsvFile;
import app.seatkeeper.files.csv.CsvTable;
import java.nio.file.Path;
import java.util.Map;

/// The bulk import: a file is opened, its columns are mapped, its rows are checked.
public final class CsvImport {

    private CsvImport() { }

    /// Opens a file of changes.
    ///
    /// @throws CsvException if it is no table; nothing of it is used then
    public static CsvTable open(Path file) throws CsvException {
        return CsvFile.read(file, CsvImport::isColumn);
    }

    /// Opens the bytes of a file of changes; they are kept, not copied.
    ///
    /// @param name what the file is called
    /// @throws CsvException if it is no table
    public static CsvTable open(String name, byte[] file) throws CsvException {
        return CsvFile.of(name, file, CsvImport::isColumn);
    }

    private static boolean isColumn(String value) {
        return ImportColumn.named(value).isPresent();
    }

    /// Checks every row against a tenant.
    ///
    /// @param known the names of all products there are, owned or not, so that a product the tenant has not bought
    ///              is told from one that does not exist
    /// @throws IllegalArgumentException if the mapping is not complete
    public static ImportReport check(
            CsvTable table, ColumnMapping mapping, TenantSnapshot snapshot, Map<SkuId, String> known) {
        if (!mapping.isComplete()) {
            throw new IllegalArgumentException("Columns are missing: " + mapping.missing() + mapping.doubled());
        }
        return ImportReport.of(new RowCheck(table, mapping, snapshot, known));
    }
}
