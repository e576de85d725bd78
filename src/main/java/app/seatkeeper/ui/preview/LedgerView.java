package app.seatkeeper.ui.preview;

import app.seatkeeper.ui.kit.Controls;
import app.seatkeeper.ui.kit.Texts;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The seat ledger: per product what was bought, is assigned, freed, taken, and left. At most seven products are
/// seen at once, the rest by scrolling.
final class LedgerView extends VBox {

    private static final double ROW = 26;
    private static final int MOST = 7;
    private static final double LETTER = 7;
    private static final double NUMBER = 62;
    private static final double BAR = 70;

    private final Texts texts;
    private final ObservableValue<Boolean> narrow;
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);
    private final Label total = new Label();
    private final Label seats;
    private final DoubleProperty nameWidth = new SimpleDoubleProperty(170);

    LedgerView(Texts texts) {
        this.texts = texts;
        this.narrow = Controls.narrow(this);
        this.seats = cell(texts.of("preview.ledger.seats"), 0, Pos.CENTER_LEFT);
        getStyleClass().add("ledger");
        setId("preview-ledger");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        total.getStyleClass().add("ledger-total");
        Controls.showWhen(narrow, total);
        total.setMaxWidth(Double.MAX_VALUE);
        getChildren().setAll(header(), scroll, total);
    }

    void show(List<LedgerLine> lines, String summary) {
        nameWidth.set(Math.clamp(
                LETTER * lines.stream().mapToInt(line -> line.product().length()).max().orElse(0) + 12, 170, 290));
        rows.getChildren().setAll(lines.stream().map(this::row).toList());
        if (lines.isEmpty()) {
            Label none = new Label(texts.of("preview.ledger.none"));
            none.getStyleClass().addAll("muted", "ledger-none");
            rows.getChildren().setAll(none);
        }
        double height = ROW * Math.clamp(lines.size(), 1, MOST);
        scroll.setMinHeight(height);
        scroll.setPrefHeight(height);
        scroll.setMaxHeight(height);
        scroll.setVbarPolicy(lines.size() > MOST
                ? ScrollPane.ScrollBarPolicy.ALWAYS : ScrollPane.ScrollBarPolicy.NEVER);
        total.setText(summary);
    }

    private Node header() {
        HBox header = new HBox(wide(seats));
        header.getStyleClass().add("ledger-header");
        Stream.of("preview.ledger.bought", "preview.ledger.assigned", "preview.ledger.freed",
                        "preview.ledger.taken", "preview.ledger.after", "preview.ledger.left")
                .forEach(key -> header.getChildren().add(cell(texts.of(key), NUMBER, Pos.CENTER_RIGHT)));
        return header;
    }

    private Node row(LedgerLine line) {
        Label name = wide(cell(line.product(), 0, Pos.CENTER_LEFT));
        Label bought = cell(line.bought(), NUMBER, Pos.CENTER_RIGHT);
        bought.getStyleClass().add("muted");
        Label left = cell(line.left(), NUMBER, Pos.CENTER_RIGHT);
        left.getStyleClass().add("strong");
        if (line.over()) {
            left.getStyleClass().add("fg-danger");
        }
        HBox row = new HBox(name, bought, number(line.assigned()), number(line.freed()), number(line.taken()),
                number(line.after()), left, bar(line), notes(line));
        row.getStyleClass().add("ledger-row");
        row.setAccessibleText(line.spoken(texts));
        row.setFocusTraversable(false);
        return row;
    }

    private Label wide(Label name) {
        name.minWidthProperty().bind(nameWidth);
        name.prefWidthProperty().bind(nameWidth);
        name.maxWidthProperty().bind(nameWidth);
        return name;
    }

    private static Label number(String text) {
        return cell(text, NUMBER, Pos.CENTER_RIGHT);
    }

    private static Label cell(String text, double width, Pos at) {
        Label cell = new Label(text);
        cell.setMinWidth(width);
        cell.setPrefWidth(width);
        cell.setMaxWidth(width);
        cell.setAlignment(at);
        return cell;
    }

    private Node bar(LedgerLine line) {
        Region fill = new Region();
        fill.getStyleClass().add("bar-fill");
        if (line.over()) {
            fill.getStyleClass().add("over");
        }
        fill.setMaxWidth(Math.rint(BAR * line.share()));
        StackPane track = new StackPane(fill);
        track.setAlignment(Pos.CENTER_LEFT);
        track.getStyleClass().addAll("bar-track", "ledger-bar");
        track.setMinWidth(BAR);
        track.setMaxWidth(BAR);
        Controls.showWhen(narrow.map(small -> !small), track);
        return track;
    }

    private Node notes(LedgerLine line) {
        HBox notes = new HBox(12);
        notes.getStyleClass().add("ledger-notes");
        notes.setAlignment(Pos.CENTER_LEFT);
        if (!line.missing().isEmpty()) {
            notes.getChildren().add(note(line.missing(), Feather.ALERT_CIRCLE, "fg-danger"));
        }
        if (!line.note().isEmpty()) {
            Label note = note(line.note(), Feather.ALERT_TRIANGLE, "fg-warning");
            note.textProperty().bind(narrow.map(
                    small -> small || !line.missing().isEmpty() ? line.shortNote() : line.note()));
            notes.getChildren().add(note);
        }
        HBox.setHgrow(notes, Priority.ALWAYS);
        return notes;
    }

    private static Label note(String text, Feather icon, String style) {
        Label note = new Label(text, new FontIcon(icon));
        note.getStyleClass().addAll("ledger-note", style);
        note.setMinWidth(USE_PREF_SIZE);
        return note;
    }
}
