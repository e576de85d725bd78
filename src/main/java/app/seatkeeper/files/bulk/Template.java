package app.seatkeeper.files.bulk;

import static app.seatkeeper.files.bulk.ImportColumn.ACTION;
import static app.seatkeeper.files.bulk.ImportColumn.DISABLED_PLANS;
import static app.seatkeeper.files.bulk.ImportColumn.LICENSE;
import static app.seatkeeper.files.bulk.ImportColumn.REPLACE_WITH;
import static app.seatkeeper.files.bulk.ImportColumn.USAGE_LOCATION;
import static app.seatkeeper.files.bulk.ImportColumn.USER;

import app.seatkeeper.files.SafeFile;
import app.seatkeeper.files.SaveException;
import app.seatkeeper.files.csv.CsvWriter;
import app.seatkeeper.files.csv.Separator;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// An empty file of changes to be filled in: what it is for and an example as remarks, then the header.
public enum Template {
    JOINERS("name@example.com", "provision", "Microsoft 365 E3", "", "GB"),
    LEAVERS("name@example.com", "offboard"),
    REPLACE("name@example.com", "replace", "Office 365 E1", "Microsoft 365 E3", ""),
    PLANS("name@example.com", "set-plans", "Microsoft 365 E3", "Sway; Microsoft Planner");

    private final String example;

    Template(String... example) {
        this.example = String.join("|", example);
    }

    /// The columns, in their order.
    public List<ImportColumn> columns() {
        return switch (this) {
            case JOINERS -> List.of(USER, ACTION, LICENSE, DISABLED_PLANS, USAGE_LOCATION);
            case LEAVERS -> List.of(USER, ACTION);
            case REPLACE -> List.of(USER, ACTION, LICENSE, REPLACE_WITH, DISABLED_PLANS);
            case PLANS -> List.of(USER, ACTION, LICENSE, DISABLED_PLANS);
        };
    }

    /// The name to suggest when it is saved.
    public String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }

    /// @param separator what the spreadsheets of the person's country expect
    /// @throws SaveException if the file could not be saved; what stood there before is untouched
    public void save(Path file, Separator separator, ImportSentences sentences)
            throws SaveException, InterruptedException {
        SafeFile.save(file, out -> {
            try (var csv = new CsvWriter(out, separator)) {
                csv.row(List.of("# " + sentences.text("csv.template." + name().toLowerCase(Locale.ROOT))));
                String label = "# " + sentences.text("csv.template.example") + " ";
                List<String> values = List.of(example.split("\\|", -1));
                csv.row(Stream.concat(Stream.of(label + values.getFirst()), values.stream().skip(1)).toList());
                csv.row(columns().stream().map(ImportColumn::title).toList());
            }
        });
    }
}
