package app.seatkeeper.ui.licenses;

import app.seatkeeper.ui.kit.Texts;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What stands over the licenses: what other prices would mean, why a file cannot be used, and whether prices are to
/// be forgotten.
final class PriceBox extends VBox {

    private static final double WIDTH = 720;
    private static final double NARROW = 560;
    private static final double HIGHEST = 560;

    private PriceBox(String id, String title, double width) {
        super(12);
        getStyleClass().add("dialog-box");
        setId(id);
        setMaxSize(width, USE_PREF_SIZE);
        setPrefWidth(width);
        Label heading = new Label(title);
        heading.getStyleClass().add("drawer-title");
        getChildren().add(heading);
    }

    /// Says line by line why a file of prices cannot be used.
    static PriceBox complaint(PriceDesk.Complaint complaint, Texts texts, Runnable close) {
        var box = new PriceBox("prices-complaint", complaint.title(), NARROW);
        box.getChildren().add(text(texts.of("licenses.prices.nothingTaken"), "muted"));
        complaint.sentences().forEach(sentence -> box.getChildren().add(text(sentence, "price-sentence")));
        box.getChildren().add(buttons(primary(texts.of("licenses.prices.close"), "prices-close", close)));
        return box;
    }

    /// Asks before prices that no file holds are forgotten.
    static PriceBox forget(Texts texts, Runnable forget, Runnable close) {
        var box = new PriceBox("prices-forget", texts.of("licenses.prices.clear.title"), NARROW);
        box.getChildren().addAll(text(texts.of("licenses.prices.clear.why"), "price-sentence"), buttons(
                button(texts.of("licenses.prices.clear.yes"), "prices-forget-yes", forget),
                primary(texts.of("licenses.price.cancel"), "prices-close", close)));
        return box;
    }

    /// Shows what other prices would mean.
    ///
    /// @param load asks for a file with other prices
    static PriceBox trial(PriceTrial trial, Runnable load, Runnable close) {
        Texts texts = trial.texts();
        var box = new PriceBox("prices-trial", texts.of("licenses.trial"), WIDTH);
        var grid = new TrialGrid(trial);
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HIGHEST);
        scroll.getStyleClass().add("drawer-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button file = button(texts.of("licenses.trial.load"), "prices-trial-load", load);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = buttons(file, gap, button(texts.of("licenses.trial.keep"), "prices-trial-keep", () -> {
            trial.keep();
            close.run();
        }), primary(texts.of("licenses.prices.close"), "prices-close", close));
        box.getChildren().addAll(text(texts.of("licenses.trial.why"), "muted"), scroll, row);
        trial.triedProperty().subscribe(_ -> grid.draw());
        return box;
    }

    private static Label text(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static HBox buttons(Node... all) {
        HBox row = new HBox(8, all);
        row.getStyleClass().add("dialog-buttons");
        return row;
    }

    private static Button button(String text, String id, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Button primary(String text, String id, Runnable action) {
        Button button = button(text, id, action);
        button.setDefaultButton(true);
        return button;
    }

    /// The products with both prices, and the sum.
    private static final class TrialGrid extends GridPane {

        private static final List<String> TITLES = List.of("licenses.trial.product", "licenses.trial.seats",
                "licenses.trial.now", "licenses.trial.then", "licenses.trial.difference");

        private final PriceTrial trial;

        TrialGrid(PriceTrial trial) {
            super(12, 4);
            this.trial = trial;
            ColumnConstraints name = new ColumnConstraints();
            name.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(name);
            for (int i = 1; i < TITLES.size(); i++) {
                ColumnConstraints number = new ColumnConstraints();
                number.setHalignment(HPos.RIGHT);
                number.setMinWidth(Region.USE_PREF_SIZE);
                getColumnConstraints().add(number);
            }
        }

        void draw() {
            getChildren().clear();
            for (int i = 0; i < TITLES.size(); i++) {
                add(text(trial.texts().of(TITLES.get(i)), "caption"), i, 0);
            }
            int row = 1;
            for (PriceTrial.Line line : trial.lines()) {
                addRow(row++, new Label(line.name()), new Label(line.seats()), new Label(line.old()), field(line),
                        new Label(line.difference()));
            }
            PriceTrial.Total total = trial.total();
            addRow(row, strong("licenses.trial.month"), new Label(""), strongText(total.before()),
                    strongText(total.after()), strongText(total.month()));
            addRow(row + 1, strong("licenses.trial.year"), new Label(""), new Label(""), new Label(""),
                    strongText(total.year()));
        }

        /// Takes the price over when the person goes on or presses Enter.
        private TextField field(PriceTrial.Line line) {
            TextField field = new TextField(line.fresh());
            field.setPrefColumnCount(6);
            field.getStyleClass().addAll("compact", "align-right");
            field.setPromptText(trial.texts().of("kit.money.unknown"));
            field.setAccessibleText(trial.texts().of("licenses.trial.priceOf", line.name()));
            field.setOnAction(_ -> take(line, field));
            field.focusedProperty().subscribe(focused -> {
                if (!focused) {
                    take(line, field);
                }
            });
            return field;
        }

        private void take(PriceTrial.Line line, TextField field) {
            if (!field.getText().equals(line.fresh())) {
                trial.enter(line.product(), field.getText());
            }
        }

        private Label strong(String key) {
            return strongText(trial.texts().of(key));
        }

        private static Label strongText(String words) {
            Label label = new Label(words);
            label.getStyleClass().add("strong");
            return label;
        }
    }
}
