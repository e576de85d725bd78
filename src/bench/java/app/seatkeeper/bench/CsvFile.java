package app.seatkeeper.bench;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.files.bulk.ColumnMapping;
import app.seatkeeper.files.bulk.CsvImport;
import app.seatkeeper.files.bulk.ImportReport;
import app.seatkeeper.files.csv.CsvException;
import app.seatkeeper.files.csv.CsvTable;
import app.seatkeeper.planning.ATenant;
import app.seatkeeper.planning.Person;
import app.seatkeeper.planning.Stock;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/// Reads and checks a file of as many rows as the tenant has people, beside Commons CSV only reading it.
final class CsvFile {

    private static final int RUNS = 7;
    private static final int ROWS = 100_000;

    private CsvFile() {
    }

    static Measured measured() throws IOException {
        TenantSnapshot tenant = tenant();
        Path file = Files.createTempFile("rows", ".csv");
        try {
            Files.writeString(file, text(tenant));
            return measured(tenant, file);
        } catch (CsvException e) {
            throw new IOException("The file of the benchmark cannot be read", e);
        } finally {
            Files.delete(file);
        }
    }

    private static Measured measured(TenantSnapshot tenant, Path file) throws IOException, CsvException {
        List<Double> ours = new ArrayList<>();
        List<Double> peer = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            ours.add(Laps.milliseconds(() -> ready(check(tenant, file))));
            peer.add(Laps.milliseconds(() -> commons(file)));
        }
        long before = Laps.alive();
        ImportReport report = check(tenant, file);
        double bytes = (double) (Laps.alive() - before) / ROWS;
        ready(report);
        return new Measured("csv-100k", ROWS, RUNS, List.of(
                new Measured.Result("read and check, median", Laps.median(ours), Laps.median(peer), "ms",
                        "ratio <= 3"),
                new Measured.Result("read and check, first of the process", ours.getFirst(), peer.getFirst(), "ms",
                        "-"),
                new Measured.Result("heap for a row, file and report", bytes, Double.NaN, "bytes", "ours <= 300")));
    }

    private static TenantSnapshot tenant() {
        List<User> people = new ArrayList<>(ROWS);
        for (int i = 0; i < ROWS; i++) {
            people.add(Person.person(new UserId("user-" + i)).holding(Stock.E3).user());
        }
        return new ATenant(List.of(Stock.e3(Stock.seats(ROWS)), Stock.e5(Stock.seats(ROWS))), people, List.of(), true)
                .read();
    }

    private static String text(TenantSnapshot tenant) {
        var text = new StringBuilder("UserPrincipalName,Action,License,ReplaceWith,Department\n");
        for (User user : tenant.users()) {
            text.append(user.account().userPrincipalName()).append(",replace,").append(Stock.E3).append(',')
                    .append(Stock.E5).append(",\"Sales, North\"\n");
        }
        return text.toString();
    }

    private static ImportReport check(TenantSnapshot tenant, Path file) throws CsvException {
        CsvTable table = CsvImport.open(file);
        return CsvImport.check(table, ColumnMapping.guess(table), tenant, Map.of());
    }

    private static void ready(ImportReport report) {
        if (report.ready() != ROWS) {
            throw new IllegalStateException(report.ready() + " of " + ROWS + " rows are ready");
        }
    }

    private static void commons(Path file) throws IOException {
        long cells = 0;
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser rows = CSVParser.parse(text, CSVFormat.DEFAULT)) {
            for (var row : rows) {
                cells += row.size();
            }
        }
        if (cells != 5L * (ROWS + 1)) {
            throw new IllegalStateException("Commons CSV read " + cells + " cells");
        }
    }
}
