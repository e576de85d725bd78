package app.seatkeeper.ui.kit;

import java.util.List;
import javafx.scene.layout.Region;

/// A bar in parts, eight pixels high. A part that is not nothing is seen, however small it is.
public final class StackedBar extends Region {

    private static final double SMALLEST = 3;
    private static final double HEIGHT = 8;

    private final List<Bar.Part> parts;

    public StackedBar(List<Bar.Part> parts) {
        this.parts = parts.stream().filter(part -> part.share() > 0).toList();
        getStyleClass().add("bar-track");
        setMinWidth(0);
        for (Bar.Part part : this.parts) {
            Region fill = new Region();
            fill.getStyleClass().addAll("bar-fill", part.fill().styleClass());
            getChildren().add(fill);
        }
    }

    @Override
    protected void layoutChildren() {
        double left = 0;
        for (int i = 0; i < parts.size(); i++) {
            double rest = SMALLEST * (parts.size() - 1 - i);
            double wanted = Math.max(SMALLEST, Math.rint(parts.get(i).share() * getWidth()));
            double width = Math.max(0, Math.min(wanted, getWidth() - left - rest));
            getChildren().get(i).resizeRelocate(left, 0, width, HEIGHT);
            left += width;
        }
    }
}
