package app.seatkeeper.ui.usage;

import app.seatkeeper.files.Cell;
import app.seatkeeper.ui.kit.Provenance;
import app.seatkeeper.ui.kit.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Beside the other tables: every column of counts added up, or people by app and platform.
final class SumCard {

    private final UsageViewModel model;
    private final Texts texts;
    private final Label title = new Label();
    private final GridPane lines = new GridPane(16, 6);
    private final SimpleStringProperty source = new SimpleStringProperty("");
    private final VBox card = new VBox(8, title, lines);

    SumCard(UsageViewModel model) {
        this.model = model;
        this.texts = model.texts();
        title.getStyleClass().add("section-title");
        Provenance.tell(title, source);
        card.getStyleClass().add("card");
        card.setId("usage-sums");
        model.resultProperty().subscribe(this::draw);
    }

    Region card() {
        return card;
    }

    private void draw() {
        UseRoster.Result done = model.resultProperty().get();
        if (done == null) {
            return;
        }
        source.set(new UsageTitle(model).source());
        lines.getChildren().clear();
        lines.getColumnConstraints().clear();
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        lines.getColumnConstraints().add(name);
        if (done.sheet().tab() == UsageTab.APPS) {
            title.setText(texts.of("usage.places"));
            places(done.places());
        } else {
            title.setText(texts.of("usage.sums"));
            head(List.of(texts.of("usage.sums.total"), texts.of("usage.sums.people")));
            done.sums().forEach(this::sum);
        }
    }

    private void head(List<String> titles) {
        List<Label> labels = new ArrayList<>(titles.stream().map(Label::new).toList());
        labels.forEach(label -> label.getStyleClass().add("caption"));
        line("", labels);
    }

    private void sum(Sum sum) {
        UseWords words = model.words();
        String total = words.cell(sum.column().kind(), new Cell.Amount(
                BigDecimal.valueOf(Math.round(sum.total()))));
        Label people = new Label(texts.number(sum.people()));
        people.getStyleClass().add("muted");
        line(sum.column().spoken(), List.of(
                new Label(sum.unknown() > 0 ? texts.of("usage.atLeast", total) : total), people));
    }

    private void places(Map<String, Integer> counts) {
        head(AppColumns.PLATFORMS);
        for (String app : AppColumns.APPS) {
            line(app, AppColumns.PLATFORMS.stream()
                    .map(platform -> new Label(texts.number(counts.getOrDefault(app + " (" + platform + ")", 0))))
                    .toList());
        }
    }

    private void line(String name, List<Label> numbers) {
        int row = lines.getRowCount();
        Label label = new Label(name);
        label.setMinWidth(0);
        lines.add(label, 0, row);
        for (int i = 0; i < numbers.size(); i++) {
            numbers.get(i).setMinWidth(Region.USE_PREF_SIZE);
            numbers.get(i).setMaxWidth(Double.MAX_VALUE);
            numbers.get(i).getStyleClass().add("sum-number");
            lines.add(numbers.get(i), i + 1, row);
        }
    }
}
