package app.seatkeeper.ui.preview;

import app.seatkeeper.planning.PlanProblem;
import app.seatkeeper.planning.PreviewRow;
import app.seatkeeper.planning.PreviewRow.Verdict;
import app.seatkeeper.ui.kit.Controls;
import app.seatkeeper.ui.kit.Texts;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One person across the whole list: tick, name, products before and after, what there is to say, and what can be
/// decided.
final class PersonRow extends HBox {

    private static final double TICK = 38;
    private static final double NAME = 264;
    private static final double SHORT_NAME = 228;
    private static final double BEFORE = 190;
    private static final double ARROW = 26;

    private final PreviewViewModel model;
    private final Texts texts;
    private final AtomicReference<@Nullable PreviewRow> shown = new AtomicReference<>();
    private final CheckBox tick = new CheckBox();
    private final Label name = new Label();
    private final Label signInName = new Label();
    private final VBox who = new VBox();
    private final TagStrip before;
    private final TagStrip after;
    private final NoteStrip notes;
    private final LocationFix fix;
    private final CheckBox accept = new CheckBox();
    private final ObservableValue<Boolean> narrow;

    PersonRow(PreviewViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.before = new TagStrip(texts.of("preview.noLicense"));
        this.after = new TagStrip(texts.of("preview.noLicense"));
        this.notes = new NoteStrip();
        this.fix = new LocationFix(model, texts);
        this.narrow = Controls.narrow(this);
        name.setMinWidth(0);
        signInName.getStyleClass().add("caption");
        signInName.setMinWidth(0);
        who.getChildren().setAll(name, signInName);
        who.setAlignment(Pos.CENTER_LEFT);
        who.setId("preview-name");
        StackPane arrow = new StackPane(new FontIcon(Feather.ARROW_RIGHT));
        arrow.getStyleClass().add("row-arrow");
        accept.setText(texts.of("preview.accept"));
        accept.setMinWidth(USE_PREF_SIZE);
        accept.setFocusTraversable(false);
        accept.setOnAction(_ -> decided((row, yes) -> model.accept(row, yes), accept));
        tick.setFocusTraversable(false);
        tick.setOnAction(_ -> decided((row, yes) -> model.include(row, yes), tick));
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getStyleClass().add("person-row");
        getChildren().setAll(fixed(new HBox(tick), TICK), fixed(who, NAME), fixed(before, BEFORE),
                fixed(arrow, ARROW), after, notes, fix, space, accept);
        narrow.subscribe(this::resized);
    }

    private void resized(boolean small) {
        fixed(after, small ? 128 : 168);
        fixed(who, small ? SHORT_NAME : NAME);
        PreviewRow row = shown.get();
        if (row != null) {
            show(row);
        }
    }

    private static <R extends Region> R fixed(R region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
        return region;
    }

    /// What a tick decides.
    @FunctionalInterface
    private interface Decision {
        void take(PreviewRow row, boolean yes);
    }

    private void decided(Decision decision, CheckBox box) {
        PreviewRow row = shown.get();
        if (row != null) {
            decision.take(row, box.isSelected());
        }
    }

    void show(PreviewRow row) {
        shown.set(row);
        Digest digest = model.digestProperty().get();
        if (digest == null) {
            return;
        }
        RowWords words = digest.words();
        List<Note> said = words.notes(row);
        name.setText(row.user().name());
        signInName.setText(row.user().account().userPrincipalName());
        before.show(words.before(row));
        after.show(words.after(row));
        boolean locate = row.verdict() == Verdict.NEEDS_DECISION && has(row, PlanProblem.NoUsageLocation.class);
        fix.show(row, locate);
        showTicks(row);
        notes.show(said, locate || (accept.isVisible() && narrow.getValue()));
        setAccessibleText(texts.of("preview.row.spoken", row.user().name(), before.getAccessibleText(),
                after.getAccessibleText(), said.stream().map(Note::sentence).collect(Collectors.joining(" "))));
    }

    private void showTicks(PreviewRow row) {
        boolean open = row.verdict() == Verdict.WILL_CHANGE || row.verdict() == Verdict.NEEDS_DECISION;
        tick.setVisible(open);
        tick.setDisable(row.verdict() == Verdict.NEEDS_DECISION);
        tick.setSelected(row.verdict() == Verdict.WILL_CHANGE && model.isIncluded(row));
        tick.setAccessibleText(row.user().name());
        boolean own = open && row.problems().stream().anyMatch(RowWords::isToBeAccepted);
        accept.setVisible(own);
        accept.setManaged(own);
        accept.setSelected(model.isAccepted(row));
        accept.setAccessibleText(texts.of("preview.accept.spoken", row.user().name()));
    }

    private static boolean has(PreviewRow row, Class<? extends PlanProblem> kind) {
        return row.problems().stream().anyMatch(kind::isInstance);
    }
}
