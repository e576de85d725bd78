package app.seatkeeper.ui.preview;

import app.seatkeeper.planning.PlanProblem.Weight;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What there is to say about one person, on one line: a badge for each problem, then the sentences. The tooltip
/// holds every sentence on a line of its own.
final class NoteStrip extends HBox {

    private final Tooltip all = new Tooltip();
    private final Label sentence = new Label();

    NoteStrip() {
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("note-strip");
        sentence.setMinWidth(0);
        Tooltip.install(this, all);
    }

    /// @param fixed whether a problem can be solved beside it, so that the badge says enough where room is short
    void show(List<Note> notes, boolean fixed) {
        getChildren().setAll(notes.stream().filter(Note::hasBadge).map(NoteStrip::badge).toList());
        String words = notes.stream().map(Note::sentence).collect(Collectors.joining(" · "));
        sentence.setText(words);
        sentence.getStyleClass().remove("muted");
        if (notes.stream().noneMatch(Note::hasBadge)) {
            sentence.getStyleClass().add("muted");
        }
        if (!fixed && !words.isEmpty()) {
            getChildren().add(sentence);
        }
        all.setText(notes.stream().map(Note::sentence).collect(Collectors.joining("\n")));
        setAccessibleText(Stream.concat(notes.stream().map(Note::badge), notes.stream().map(Note::sentence))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(". ")));
    }

    private static Label badge(Note note) {
        Label badge = new Label(note.badge());
        badge.setGraphic(new FontIcon(switch (note.weight()) {
            case BLOCKER -> Feather.X_CIRCLE;
            case DECISION, WARNING -> Feather.ALERT_TRIANGLE;
            case NOTE -> Feather.INFO;
        }));
        badge.getStyleClass().addAll("badge", note.weight() == Weight.BLOCKER ? "danger" : "warning");
        badge.setTooltip(new Tooltip(note.sentence()));
        badge.setMinWidth(USE_PREF_SIZE);
        return badge;
    }
}
