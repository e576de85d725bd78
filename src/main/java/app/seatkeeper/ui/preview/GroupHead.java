package app.seatkeeper.ui.preview;

import app.seatkeeper.planning.PreviewRow.Verdict;
import app.seatkeeper.ui.kit.Controls;
import app.seatkeeper.ui.kit.Texts;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The head of a group across the whole list: its name, how many, what they have in common, and what can be
/// decided for all of them.
final class GroupHead extends HBox {

    private final Texts texts;
    private final FontIcon arrow = new FontIcon(Feather.CHEVRON_DOWN);
    private final Label title = new Label();
    private final Label count = new Label();
    private final Label summary = new Label();
    private final Hyperlink locate = new Hyperlink();
    private final Hyperlink accept = new Hyperlink();
    private final Hyperlink tick = new Hyperlink();
    private final AtomicReference<PreviewLine.@Nullable Group> shown = new AtomicReference<>();
    private final PreviewViewModel model;
    private final ObservableValue<Boolean> narrow = Controls.narrow(this);

    GroupHead(PreviewViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("group-head");
        setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("strong");
        count.getStyleClass().add("muted");
        summary.getStyleClass().add("caption");
        summary.setMinWidth(0);
        locate.setId("preview-locate-all");
        locate.setOnAction(_ -> model.locateAll());
        accept.setId("preview-accept-all");
        accept.setOnAction(_ -> model.acceptAll());
        tick.setId("preview-tick-all");
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren().setAll(arrow, title, count, summary, space, locate, accept, tick);
        for (Label label : new Label[] {title, count}) {
            label.setMinWidth(USE_PREF_SIZE);
        }
        for (Hyperlink link : new Hyperlink[] {locate, accept, tick}) {
            link.setMinWidth(USE_PREF_SIZE);
            link.setFocusTraversable(false);
        }
        setOnMouseClicked(_ -> fold());
        narrow.subscribe(this::again);
    }

    private void again() {
        var group = shown.get();
        if (group != null) {
            show(group);
        }
    }

    private void fold() {
        var group = shown.get();
        if (group != null) {
            model.list().fold(group.verdict(), !group.folded());
        }
    }

    void show(PreviewLine.Group group) {
        GroupFacts facts = group.facts();
        shown.set(group);
        arrow.setIconCode(group.folded() ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN);
        title.setText(texts.of("preview.verdict." + facts.verdict().name()));
        count.setText(texts.number(facts.count()));
        summary.setText(facts.verdict() == Verdict.NEEDS_DECISION
                ? texts.of("preview.group.undecided", facts.summary()) : facts.summary());
        boolean small = narrow.getValue();
        locate.setText(texts.of(small ? "preview.locateAll.short" : "preview.locateAll", facts.locatable()));
        show(locate, facts.locatable() > 0);
        accept.setText(texts.of("preview.acceptAll", facts.acceptable()));
        show(accept, facts.acceptable() > 0);
        tick(facts);
        setAccessibleText(title.getText() + ", " + count.getText() + ". " + summary.getText());
    }

    private void tick(GroupFacts facts) {
        boolean some = model.isAnyIncluded();
        tick.setText(texts.of(some ? "preview.untickAll" : "preview.tickAll"));
        tick.setOnAction(_ -> model.includeAll(!some));
        show(tick, facts.verdict() == Verdict.WILL_CHANGE);
    }

    private static void show(Hyperlink link, boolean yes) {
        link.setVisible(yes);
        link.setManaged(yes);
    }
}
