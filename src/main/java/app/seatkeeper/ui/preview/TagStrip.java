package app.seatkeeper.ui.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// Product tags side by side: as many as fit, then how many more there are. Says in words when there are none.
final class TagStrip extends Region {

    private static final double GAP = 4;
    private static final double HEIGHT = 20;

    private final String none;
    private final Label empty = new Label();
    private final Label more = new Label();
    private final Tooltip all = new Tooltip();
    private final List<Label> tags = new ArrayList<>();

    TagStrip(String none) {
        this.none = none;
        empty.getStyleClass().add("muted");
        more.getStyleClass().addAll("muted", "caption");
    }

    void show(List<ProductTag> products) {
        tags.clear();
        products.forEach(product -> tags.add(tag(product)));
        empty.setText(none);
        getChildren().setAll(tags);
        getChildren().add(more);
        if (products.isEmpty()) {
            getChildren().add(empty);
        }
        String spoken = products.stream().map(ProductTag::spoken).collect(Collectors.joining(", "));
        setAccessibleText(products.isEmpty() ? none : spoken);
        all.setText(spoken.replace(", ", "\n"));
        if (products.isEmpty()) {
            Tooltip.uninstall(this, all);
        } else {
            Tooltip.install(this, all);
        }
        requestLayout();
    }

    private static Label tag(ProductTag product) {
        Label tag = new Label(product.text());
        tag.getStyleClass().add("tag");
        switch (product.turn()) {
            case STAYS -> { }
            case COMES -> tag.getStyleClass().add("add");
            case GOES -> tag.getStyleClass().add("remove");
        }
        tag.setAccessibleText(product.spoken());
        return tag;
    }

    @Override
    protected void layoutChildren() {
        double y = snapPositionY((getHeight() - HEIGHT) / 2);
        empty.resizeRelocate(0, y, getWidth(), HEIGHT);
        int fitting = fitting(getWidth());
        double x = 0;
        for (int i = 0; i < tags.size(); i++) {
            Label tag = tags.get(i);
            tag.setVisible(i < fitting);
            double width = Math.min(snapSizeX(tag.prefWidth(-1)), getWidth());
            tag.resizeRelocate(x, y, width, HEIGHT);
            x += i < fitting ? width + GAP : 0;
        }
        more.setVisible(fitting < tags.size());
        more.setText("+" + (tags.size() - fitting));
        more.resizeRelocate(x, y, more.prefWidth(-1), HEIGHT);
    }

    /// How many tags fit, with room for the number of the others.
    private int fitting(double width) {
        double used = 0;
        for (int i = 0; i < tags.size(); i++) {
            used += tags.get(i).prefWidth(-1) + (i > 0 ? GAP : 0);
            boolean last = i == tags.size() - 1;
            if (used + (last ? 0 : GAP + HEIGHT) > width) {
                return Math.max(1, i);
            }
        }
        return tags.size();
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }
}
