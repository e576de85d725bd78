package app.seatkeeper.ui.bulk;

import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.ui.kit.Background;
import app.seatkeeper.ui.kit.FileDialogs;
import app.seatkeeper.ui.kit.PlanFlow;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.kit.Views;
import app.seatkeeper.ui.nav.Navigator;
import app.seatkeeper.ui.nav.Section;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// The import of a file of changes: file, columns, problems, preview, run and result.
public final class BulkScreen implements Section {

    private final BulkViewModel model;
    private final FileDialogs dialogs;
    private final Texts texts;
    private final Parent view;

    /// What the import needs of the window around it.
    ///
    /// @param flow  shows the plan, runs it and shows the result; used by nobody else
    /// @param known the names of all products there are, owned by the tenant or not
    public record Doors(Navigator navigator, FileDialogs dialogs, PlanFlow flow, Map<SkuId, String> known) { }

    private BulkScreen(Tenancy tenancy, Background background, Views views, Doors doors) {
        this.dialogs = doors.dialogs();
        this.texts = views.texts();
        this.model = new BulkViewModel(tenancy, background, texts, doors.known());
        Supplier<@Nullable TenantSnapshot> snapshot = () -> tenancy.snapshotProperty().get();
        var columns = new ColumnsViewModel(model, texts, snapshot);
        var problems = new ProblemsViewModel(model, texts, snapshot);
        var saving = new Saving(model, dialogs, background, doors.navigator(), texts);
        var wizard = new WizardViewModel(model, columns, saving, doors, tenancy, texts);
        List<Node> panes = List.of(
                views.load(new FileController(model, wizard, this::choose), "file.fxml"),
                views.load(new ColumnsController(model, columns, texts), "columns.fxml"),
                views.load(new ProblemsController(problems, saving::problems, texts), "problems.fxml"),
                doors.flow().view());
        this.view = views.load(new BulkController(wizard, panes, texts), "bulk.fxml");
    }

    public static BulkScreen open(Tenancy tenancy, Background background, Views views, Doors doors) {
        return new BulkScreen(tenancy, background, views, doors);
    }

    /// Begins anew, with no file; an import that has not come to its result is kept as it was left.
    public void begin() {
        if (!model.isUnfinished()) {
            model.reset();
        }
    }

    /// Begins anew with a file, for example one that was dropped on the window.
    public void begin(Path file) {
        model.open(file);
    }

    private void choose() {
        dialogs.open(texts.of("bulk.choose"), "csv", "txt", "tsv").ifPresent(model::open);
    }

    @Override
    public Parent view() {
        return view;
    }
}
