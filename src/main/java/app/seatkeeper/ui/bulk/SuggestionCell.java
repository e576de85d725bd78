package app.seatkeeper.ui.bulk;

import app.seatkeeper.files.bulk.Finding;
import app.seatkeeper.files.bulk.Fix;
import app.seatkeeper.ui.kit.Picker;
import app.seatkeeper.ui.kit.Texts;
import atlantafx.base.controls.Popover;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What can be done about a problem: the suggestion and *Use*, several to choose between, everything there is, or
/// *Undo* once something was taken.
final class SuggestionCell extends TableCell<ProblemLine, ProblemLine> {

    private final ProblemsViewModel model;
    private final Texts texts;
    private final HBox content = new HBox();

    SuggestionCell(ProblemsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        content.getStyleClass().add("suggestion");
        content.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable ProblemLine line, boolean empty) {
        super.updateItem(line, empty);
        content.getChildren().clear();
        FixWords words = model.words();
        if (empty || line == null || line.finding() == null || words == null) {
            setGraphic(null);
            return;
        }
        show(line.finding(), words);
        setGraphic(content);
    }

    private void show(Finding finding, FixWords words) {
        Fix used = finding.used();
        if (used != null) {
            fixed(finding, used, words);
            return;
        }
        var proposal = finding.problem().proposal();
        proposal.ifPresent(fix -> add(said(fix, words, false)));
        if (proposal.isEmpty() && FixWords.alternatives(finding).isEmpty() && !FixWords.isWholeLine(finding)) {
            Label none = new Label(texts.of("bulk.suggestion.none"));
            none.getStyleClass().add("muted");
            add(none);
        }
        space();
        FixWords.alternatives(finding).forEach(fix -> add(button(words.of(fix), words.detail(fix),
                () -> model.use(finding, fix))));
        proposal.ifPresent(fix -> add(button(texts.of("bulk.suggestion.use"),
                texts.of("bulk.suggestion.use.spoken", words.of(fix)), () -> model.use(finding, fix))));
        if (FixWords.isWholeLine(finding)) {
            add(button(texts.of("bulk.suggestion.line"), "", () -> showLine(finding)));
        } else if (proposal.isEmpty() && FixWords.isOpenToChoice(finding)) {
            add(button(texts.of("bulk.suggestion.choose"), "", () -> choose(finding)));
        }
    }

    private void fixed(Finding finding, Fix used, FixWords words) {
        add(said(used, words, true));
        space();
        Hyperlink undo = new Hyperlink(texts.of("bulk.suggestion.undo"));
        undo.setAccessibleText(texts.of("bulk.suggestion.undo.spoken", words.of(used)));
        undo.setMinWidth(USE_PREF_SIZE);
        undo.setOnAction(_ -> model.undo(finding));
        add(undo);
    }

    private static Node said(Fix fix, FixWords words, boolean taken) {
        Label name = new Label(words.of(fix));
        name.setMinWidth(0);
        String detail = words.detail(fix);
        if (taken) {
            name.setGraphic(new FontIcon(Feather.CHECK_CIRCLE));
            name.getStyleClass().add("taken");
        }
        if (detail.isEmpty() || taken) {
            name.setTooltip(new Tooltip(detail.isEmpty() ? words.of(fix) : words.of(fix) + "\n" + detail));
            return name;
        }
        Label more = new Label(detail);
        more.getStyleClass().add("caption");
        more.setTooltip(new Tooltip(detail));
        more.setMinWidth(0);
        VBox both = new VBox(name, more);
        both.setAlignment(Pos.CENTER_LEFT);
        both.setMinWidth(0);
        return both;
    }

    private void choose(Finding finding) {
        Picker.open(content, texts.of("bulk.suggestion.search"), model.choices(finding),
                fix -> model.use(finding, fix));
    }

    private void showLine(Finding finding) {
        Label raw = new Label(model.raw(finding));
        raw.getStyleClass().addAll("mono", "raw-line");
        raw.setWrapText(true);
        raw.setMaxWidth(480);
        Popover popover = new Popover(raw);
        popover.setDetachable(false);
        popover.show(content);
    }

    private Button button(String text, String spoken, Runnable action) {
        Button button = new Button(text);
        button.getStyleClass().add("compact");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        if (!spoken.isEmpty()) {
            button.setTooltip(new Tooltip(spoken));
        }
        return button;
    }

    private void space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        add(space);
    }

    private void add(Node node) {
        content.getChildren().add(node);
    }
}
