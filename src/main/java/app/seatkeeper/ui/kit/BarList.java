package app.seatkeeper.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import org.jspecify.annotations.Nullable;

/// Names, bars and numbers in lines, instead of a chart. A line that leads somewhere is a button over its whole width;
/// a number may lead somewhere of its own. Where there is more room than the lines need, they move apart.
///
/// @param <L> what leads somewhere
public final class BarList<L> extends GridPane {

    private static final double ROW = 20;
    private static final double HIGHEST_ROW = 28;
    private static final double WIDEST_NAME = 220;

    private final List<String> titles;
    private final Consumer<L> follow;

    /// @param titles of the columns of numbers, units included
    /// @param follow goes where a line or a number leads
    public BarList(List<String> titles, Consumer<L> follow) {
        this.titles = List.copyOf(titles);
        this.follow = follow;
        getStyleClass().add("bar-list");
        setHgap(12);
        ColumnConstraints name = new ColumnConstraints();
        name.setMaxWidth(WIDEST_NAME);
        ColumnConstraints bar = new ColumnConstraints();
        bar.setHgrow(Priority.ALWAYS);
        bar.setMinWidth(48);
        getColumnConstraints().addAll(name, bar);
        for (int i = 0; i < titles.size(); i++) {
            ColumnConstraints number = new ColumnConstraints();
            number.setMinWidth(Region.USE_PREF_SIZE);
            number.setHalignment(HPos.RIGHT);
            getColumnConstraints().add(number);
        }
    }

    /// Shows these lines and no others.
    public void show(List<Bar<L>> bars) {
        getChildren().clear();
        getRowConstraints().clear();
        for (int i = 0; i < titles.size(); i++) {
            Label title = new Label(titles.get(i));
            title.getStyleClass().add("caption");
            title.setMinWidth(Region.USE_PREF_SIZE);
            add(title, i + 2, 0);
        }
        getRowConstraints().add(new RowConstraints(ROW));
        for (Bar<L> bar : bars) {
            add(bar);
        }
    }

    private void add(Bar<L> bar) {
        int row = getRowConstraints().size();
        RowConstraints height = new RowConstraints(ROW, ROW, HIGHEST_ROW);
        height.setVgrow(Priority.ALWAYS);
        height.setValignment(VPos.CENTER);
        getRowConstraints().add(height);
        Label name = new Label(bar.name());
        name.setTooltip(new Tooltip(bar.name()));
        if (bar.rest()) {
            name.getStyleClass().add("fg-accent");
        }
        StackedBar drawn = new StackedBar(bar.parts());
        drawn.setMaxHeight(8);
        if (bar.link() == null) {
            drawn.setAccessibleText(bar.spoken());
        } else {
            add(cover(bar, bar.link()), 0, row, titles.size() + 2, 1);
            name.setMouseTransparent(true);
            drawn.setMouseTransparent(true);
        }
        add(name, 0, row);
        add(drawn, 1, row);
        for (int i = 0; i < bar.values().size(); i++) {
            add(value(bar.values().get(i)), i + 2, row);
        }
    }

    private Node cover(Bar<L> bar, L link) {
        Button cover = new Button();
        cover.getStyleClass().add("bar-row");
        cover.setAccessibleText(bar.name() + ": " + bar.spoken());
        cover.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        cover.setMinHeight(0);
        cover.setPrefHeight(ROW);
        cover.setOnAction(_ -> follow.accept(link));
        return cover;
    }

    private Node value(Bar.Value<L> value) {
        Labeled label = number(value.text(), value.link());
        label.getStyleClass().add("number-link");
        label.setMinWidth(Region.USE_PREF_SIZE);
        if (value.tone() != Bar.Tone.PLAIN) {
            label.getStyleClass().add(value.tone().styleClass());
        }
        return label;
    }

    private Labeled number(String text, @Nullable L link) {
        if (link == null) {
            Label label = new Label(text);
            label.setMouseTransparent(true);
            return label;
        }
        Hyperlink leading = new Hyperlink(text);
        leading.setOnAction(_ -> follow.accept(link));
        return leading;
    }

    /// What a filling means, for the head of a list.
    public static Node legend(Bar.Fill fill, String meaning) {
        Region sample = new Region();
        sample.getStyleClass().addAll("legend-sample", fill.styleClass());
        Label word = new Label(meaning);
        word.getStyleClass().add("caption");
        word.setMinWidth(Region.USE_PREF_SIZE);
        HBox box = new HBox(6, sample, word);
        box.getStyleClass().add("legend");
        return box;
    }
}
