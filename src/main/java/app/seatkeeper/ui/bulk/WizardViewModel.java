package app.seatkeeper.ui.bulk;

import app.seatkeeper.files.bulk.ImportReport;
import app.seatkeeper.files.bulk.Template;
import app.seatkeeper.files.csv.CsvTable;
import app.seatkeeper.planning.Preview;
import app.seatkeeper.ui.kit.Command;
import app.seatkeeper.ui.kit.FaultTexts;
import app.seatkeeper.ui.kit.PlanFlow;
import app.seatkeeper.ui.kit.PlanFlow.Crumb;
import app.seatkeeper.ui.kit.PlanFlow.Stage;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.TenantNames;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.nav.Navigator;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The frame around the steps: where the person stands, what stands in the footer, what leads on. Used on the FX
/// thread only.
final class WizardViewModel {

    private final BulkViewModel model;
    private final ColumnsViewModel columns;
    private final PlanFlow flow;
    private final Navigator navigator;
    private final Tenancy tenancy;
    private final Texts texts;
    private final Saving saving;
    private final Command next;
    private final Command back;
    private final Command saveResult;
    private final ObservableValue<String> why;

    WizardViewModel(BulkViewModel model, ColumnsViewModel columns, Saving saving, BulkScreen.Doors doors,
            Tenancy tenancy, Texts texts) {
        this.model = model;
        this.columns = columns;
        this.saving = saving;
        this.flow = doors.flow();
        this.navigator = doors.navigator();
        this.tenancy = tenancy;
        this.texts = texts;
        this.next = Command.when(Bindings.createBooleanBinding(this::canGoOn, model.stepProperty(),
                model.mappingProperty(), model.reportProperty(), model.busyProperty(), tenancy.snapshotProperty()),
                this::goOn);
        this.back = Command.when(model.stepProperty().map(step -> step != BulkStep.FILE), this::goBack);
        this.saveResult = Command.when(model.stepProperty().map(step -> step == BulkStep.RESULT), this::save);
        this.why = Bindings.createStringBinding(this::sentence, model.problem().faultProperty());
        flow.stageProperty().addListener((_, _, stage) -> follow(stage));
    }

    private String sentence() {
        var fault = model.problem().faultProperty().get();
        return fault == null ? ""
                : new FaultTexts(texts, TenantNames.of(tenancy.snapshotProperty().get())).sentence(fault);
    }

    private void follow(Stage stage) {
        boolean mine = !model.stepProperty().get().isBefore(BulkStep.PREVIEW);
        if (mine) {
            model.go(switch (stage) {
                case PREVIEW -> BulkStep.PREVIEW;
                case RUNNING -> BulkStep.RUN;
                case ENDED -> BulkStep.RESULT;
            });
        }
    }

    private boolean canGoOn() {
        var mapping = model.mappingProperty().get();
        ImportReport report = model.reportProperty().get();
        return !model.busyProperty().get() && switch (model.stepProperty().get()) {
            case FILE, PREVIEW, RUN, RESULT -> false;
            case COLUMNS -> mapping != null && mapping.isComplete() && tenancy.snapshotProperty().get() != null;
            case PROBLEMS -> report != null && report.ready() > 0;
        };
    }

    private void goOn() {
        if (model.stepProperty().get() == BulkStep.COLUMNS) {
            model.check();
            return;
        }
        model.go(BulkStep.PREVIEW);
        flow.show(model.plan(), List.of(
                new Crumb(texts.of("bulk.title"), () -> model.go(BulkStep.FILE)),
                new Crumb(texts.of("bulk.step.PROBLEMS"), () -> model.go(BulkStep.PROBLEMS))));
    }

    private void goBack() {
        model.go(model.stepProperty().get().previous());
    }

    private void save() {
        Preview confirmed = flow.confirmedProperty().get();
        if (confirmed != null) {
            saving.result(new RowOutcomes(
                    confirmed, flow.runProperty().get(), tenancy.workspace().snapshot(), texts));
        }
    }

    /// Whether a click on a step leads back to it: it is done, and nothing has been written yet.
    boolean canReturnTo(BulkStep step) {
        BulkStep now = model.stepProperty().get();
        return step.isBefore(now) && now.isBefore(BulkStep.RUN);
    }

    void returnTo(BulkStep step) {
        if (canReturnTo(step)) {
            model.go(step);
        }
    }

    /// A template and what saves it.
    record TemplateOffer(String name, Runnable save) { }

    List<TemplateOffer> templates() {
        return Stream.of(Template.values()).map(template -> new TemplateOffer(
                texts.of("bulk.template." + template.name()), () -> saving.template(template))).toList();
    }

    /// For example *hr-changes-2026-11.csv, 243 lines, UTF-8, semicolons*.
    ObservableValue<String> facts() {
        return Bindings.createStringBinding(() -> facts(model.tableProperty().get()), model.tableProperty());
    }

    private String facts(@Nullable CsvTable table) {
        return table == null ? "" : texts.of("bulk.facts", table.name(), table.facts().lines(),
                texts.of("bulk.encoding." + table.facts().encoding().name()),
                texts.of("bulk.separator." + table.facts().separator().name()));
    }

    /// For example *222 of 240 rows are ready*.
    ObservableValue<String> ready() {
        return Bindings.createStringBinding(() -> switch (model.stepProperty().get()) {
            case COLUMNS -> texts.of("bulk.columns.used", used(), all());
            case PROBLEMS -> ready(model.reportProperty().get());
            case FILE, PREVIEW, RUN, RESULT -> "";
        }, model.stepProperty(), model.reportProperty(), model.mappingProperty());
    }

    private int used() {
        var mapping = model.mappingProperty().get();
        return mapping == null ? 0 : mapping.columns().size();
    }

    private int all() {
        CsvTable table = model.tableProperty().get();
        return table == null ? 0 : table.header().size();
    }

    private String ready(@Nullable ImportReport report) {
        return report == null ? "" : texts.of("bulk.ready", report.ready(), report.rows());
    }

    /// What is still missing, or what happens to the rest.
    ObservableValue<String> rest() {
        return Bindings.createStringBinding(() -> {
            var mapping = model.mappingProperty().get();
            ImportReport report = model.reportProperty().get();
            return switch (model.stepProperty().get()) {
                case COLUMNS -> mapping == null ? "" : columns.missing(mapping);
                case PROBLEMS -> report == null ? "" : texts.of("bulk.rest", report.open());
                case FILE, PREVIEW, RUN, RESULT -> "";
            };
        }, model.stepProperty(), model.reportProperty(), model.mappingProperty());
    }

    ObservableValue<String> nextText() {
        return Bindings.createStringBinding(() -> {
            ImportReport report = model.reportProperty().get();
            return model.stepProperty().get() == BulkStep.PROBLEMS && report != null
                    ? texts.of("bulk.next.preview", report.ready()) : texts.of("bulk.next.check");
        }, model.stepProperty(), model.reportProperty());
    }

    /// Which of the panes is shown; the last holds the plan from its preview to its result.
    ObservableValue<Number> pane() {
        return model.stepProperty().map(step -> Math.min(step.number(), BulkStep.PREVIEW.number()) - 1);
    }

    /// Whether title and step bar are shown; the preview has a title of its own.
    ObservableValue<Boolean> framed() {
        return model.stepProperty().map(step -> step != BulkStep.PREVIEW);
    }

    ObservableValue<Boolean> ownFooter() {
        return model.stepProperty().map(step -> step == BulkStep.COLUMNS || step == BulkStep.PROBLEMS);
    }

    /// Why something could not be worked out; empty where it could.
    ObservableValue<String> why() {
        return why;
    }

    ObservableValue<Boolean> working() {
        return model.busyProperty();
    }

    ReadOnlyObjectProperty<BulkStep> stepProperty() {
        return model.stepProperty();
    }

    Command next() {
        return next;
    }

    Command back() {
        return back;
    }

    Command saveResult() {
        return saveResult;
    }

    Command close() {
        return Command.always(navigator::back);
    }
}
