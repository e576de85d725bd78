package app.seatkeeper.ui.users;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.SkuId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The products of one person as tags, as many as fit, then *+2*; a red sign where an assignment failed.
final class TagStrip extends Region {

    private static final int MOST = 6;
    private static final double GAP = 4;
    private static final double PADDING = 13;
    private static final double MORE = 24;
    private static final double SIGN = 18;
    private static final double FONT_SIZE = 12;

    private final List<Label> labels = new ArrayList<>();
    private final Label more = new Label();
    private final Label none = new Label();
    private final FontIcon error = new FontIcon(Feather.ALERT_CIRCLE);
    private final List<String> tags = new ArrayList<>();
    private final Map<String, Double> widths = new HashMap<>();
    private final Text ruler = new Text();

    TagStrip() {
        for (int i = 0; i < MOST; i++) {
            Label label = new Label();
            label.getStyleClass().add("tag");
            label.setManaged(false);
            labels.add(label);
        }
        more.getStyleClass().add("caption");
        none.getStyleClass().add("muted");
        error.getStyleClass().add("fg-danger");
        error.setIconSize((int) FONT_SIZE + 2);
        more.setManaged(false);
        none.setManaged(false);
        error.setManaged(false);
        getChildren().setAll(labels);
        getChildren().addAll(more, none, error);
    }

    void show(User user, RowTexts words) {
        tags.clear();
        List<SkuId> products = words.products(user);
        products.forEach(product -> tags.add(words.names().tag(product)));
        none.setText(tags.isEmpty() ? words.texts().of("users.none") : "");
        error.setVisible(user.hasError());
        error.setAccessibleText(user.hasError() ? words.texts().of("users.trait.ASSIGNMENT_ERROR") : null);
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return 20;
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - (error.isVisible() ? SIGN : 0);
        int fitting = fitting(room);
        double x = 0;
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            label.setVisible(i < fitting);
            if (i < fitting) {
                label.setText(tags.get(i));
                label.resizeRelocate(x, (getHeight() - 20) / 2, width(tags.get(i)), 20);
                x += width(tags.get(i)) + GAP;
            }
        }
        more.setVisible(fitting < tags.size());
        more.setText("+" + (tags.size() - fitting));
        more.resizeRelocate(x, 0, MORE, getHeight());
        none.setVisible(tags.isEmpty());
        none.resizeRelocate(0, 0, getWidth(), getHeight());
        error.relocate(x + (more.isVisible() ? MORE : 0), (getHeight() - SIGN) / 2 + 2);
    }

    private int fitting(double room) {
        double used = 0;
        int fitting = 0;
        while (fitting < tags.size() && fitting < MOST) {
            double width = width(tags.get(fitting));
            boolean last = fitting == tags.size() - 1;
            if (fitting > 0 && used + width + (last ? 0 : MORE) > room) {
                return fitting;
            }
            used += width + GAP;
            fitting++;
        }
        return fitting;
    }

    private double width(String tag) {
        return widths.computeIfAbsent(tag, text -> {
            Font font = labels.getFirst().getFont();
            ruler.setFont(Font.font(font.getFamily(), FONT_SIZE));
            ruler.setText(text);
            return Math.ceil(ruler.getLayoutBounds().getWidth()) + PADDING;
        });
    }
}
