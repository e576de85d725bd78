package app.seatkeeper.ui.usage;

import app.seatkeeper.ui.kit.Controls;
import app.seatkeeper.ui.kit.EmptyState;
import app.seatkeeper.ui.kit.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The table of a tab with its legend, and what is counted over it at the right; in a small window below.
final class TablePane extends StackPane {

    private static final double LISTS = 376;
    private static final double PEEK = 44;
    private static final double LEAST = 240;

    private final UsageViewModel model;
    private final Texts texts;
    private final TableView<UseRow> table = new TableView<>();
    private final Label legendTitle = new Label();
    private final HBox legend = new HBox();
    private final VBox main = new VBox();
    private final TallyCards tally;
    private final SumCard sums;
    private final EmptyState empty = new EmptyState();
    private final ObservableValue<Boolean> narrow = Controls.narrow(this);

    TablePane(UsageViewModel model, Consumer<Person> open) {
        this.model = model;
        this.texts = model.texts();
        this.tally = new TallyCards(model);
        this.sums = new SumCard(model);
        table.setId("usage-table");
        table.setAccessibleText(texts.of("usage.title"));
        table.setPlaceholder(empty);
        new UseTable(table, model, open).setUp();
        legend();
        VBox.setVgrow(table, Priority.ALWAYS);
        main.getChildren().setAll(table, legend);
        HBox.setHgrow(main, Priority.ALWAYS);
        main.setMinWidth(0);
        narrow.subscribe(_ -> arrange());
        model.resultProperty().subscribe(this::arrange);
        model.queryProperty().subscribe(this::sayWhyEmpty);
        sayWhyEmpty();
    }

    private void legend() {
        legend.getStyleClass().add("heat-legend");
        legendTitle.getStyleClass().add("caption");
        legend.getChildren().add(legendTitle);
        legend.getChildren().addAll(sample("week", texts.of("usage.legend.week")),
                sample("month", texts.of("usage.legend.month")), sample("quarter", texts.of("usage.legend.quarter")),
                sample("older", texts.of("usage.legend.older")), sample("unknown-fill", texts.of("usage.unknown")),
                new Label(texts.of("usage.legend.noLicense")));
        legend.getChildren().getLast().getStyleClass().add("caption");
        legendTitle.setText(texts.of("usage.legend"));
    }

    private static Node sample(String style, String meaning) {
        Region sample = new Region();
        sample.getStyleClass().addAll("heat-sample", style);
        Label word = new Label(meaning);
        word.getStyleClass().add("caption");
        word.setMinWidth(USE_PREF_SIZE);
        HBox box = new HBox(6, sample, word);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    /// Puts everything in its place, unless it stands there already.
    private void arrange() {
        UseRoster.Result done = model.resultProperty().get();
        List<Region> cards = cards(done);
        boolean heat = done != null && done.sheet().columns().stream()
                .anyMatch(column -> column.kind() == UseColumn.Kind.HEAT);
        legend.setVisible(heat);
        legend.setManaged(heat);
        List<Object> shape = List.of(cards, narrow.getValue());
        if (!shape.equals(getUserData())) {
            setUserData(shape);
            main.minHeightProperty().unbind();
            main.maxHeightProperty().unbind();
            main.setMinHeight(0);
            main.setMaxHeight(Double.MAX_VALUE);
            getChildren().setAll(cards.isEmpty() ? main : narrow.getValue() ? below(cards) : beside(cards));
        }
    }

    private List<Region> cards(UseRoster.@Nullable Result done) {
        if (done == null) {
            return List.of();
        }
        return switch (done.sheet().tab()) {
            case SERVICES -> tally.cards();
            case APPS, CALLS, ACTIVATIONS, MAIL -> List.of(sums.card());
            case COPILOT, UNMATCHED -> List.of();
        };
    }

    private Node beside(List<Region> cards) {
        VBox lists = new VBox(12);
        lists.getStyleClass().add("lists");
        cards.forEach(card -> card.setMaxWidth(Double.MAX_VALUE));
        lists.getChildren().setAll(cards);
        ScrollPane scroll = new ScrollPane(lists);
        scroll.setFitToWidth(true);
        scroll.setMinWidth(LISTS);
        scroll.setPrefWidth(LISTS);
        scroll.getStyleClass().add("lists-scroll");
        HBox pane = new HBox(main, scroll);
        pane.getStyleClass().add("beside");
        return pane;
    }

    private Node below(List<Region> cards) {
        HBox lists = new HBox(12);
        lists.getStyleClass().add("lists");
        cards.forEach(card -> {
            HBox.setHgrow(card, Priority.ALWAYS);
            card.setPrefWidth(LISTS);
        });
        lists.getChildren().setAll(cards);
        VBox both = new VBox(main, lists);
        ScrollPane page = new ScrollPane(both);
        page.setFitToWidth(true);
        page.getStyleClass().add("lists-scroll");
        main.minHeightProperty().bind(page.heightProperty().map(
                height -> Math.max(LEAST, height.doubleValue() - PEEK)));
        main.maxHeightProperty().bind(main.minHeightProperty());
        return page;
    }

    private void sayWhyEmpty() {
        long filters = UsageChip.count(model);
        if (filters == 0) {
            empty.say(Feather.BAR_CHART_2, texts.of("usage.empty"), texts.of("usage.empty.why")).offerNothing();
        } else {
            empty.say(Feather.FILTER, texts.of("usage.empty.noMatch"), texts.of("usage.empty.filters", filters))
                    .offer(texts.of("usage.filter.clear"), model::clearFilters);
        }
    }

    TableView<UseRow> table() {
        return table;
    }
}
