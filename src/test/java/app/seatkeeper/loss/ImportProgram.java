package app.seatkeeper.loss;

import app.seatkeeper.files.bulk.ColumnMapping;
import app.seatkeeper.files.bulk.CsvImport;
import app.seatkeeper.files.csv.CsvException;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.jobs.Timing;
import app.seatkeeper.planning.LicensePlan;
import app.seatkeeper.tenant.TenantException;
import app.seatkeeper.workspace.Workspace;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/// Imports a file of changes and runs it: a program that can be killed.
final class ImportProgram {

    private ImportProgram() { }

    /// @param arguments the server, a token and the file
    public static void main(String[] arguments) throws TenantException, CsvException, InterruptedException {
        try (var workspace = Stage.workspace(URI.create(arguments[0]), _ -> arguments[1], Timing.SYSTEM)) {
            Stage.load(workspace);
            LicensePlan plan = plan(workspace, Path.of(arguments[2]));
            workspace.run(Stage.preview(workspace, plan), 0, JobContext.UNWATCHED);
        }
    }

    /// What a file asks for.
    static LicensePlan plan(Workspace workspace, Path file) throws CsvException {
        var table = CsvImport.open(file);
        var report = CsvImport.check(table, ColumnMapping.guess(table), workspace.snapshot(), Map.of());
        return report.plan("a file", file.toString());
    }
}
