package app.seatkeeper.ui.licenses;

import app.seatkeeper.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Draws the parts of a product's card: bars, plans, overlaps.
record ProductParts(Texts texts) {

    String seats(ProductCard card) {
        var seats = card.line().seats();
        return switch (card.line().kind()) {
            case PRODUCT, SUBSCRIPTION -> seats.free() < 0
                    ? texts.of("licenses.product.ofOver", seats.bought(), -seats.free())
                    : texts.of("licenses.product.of", seats.bought(), seats.free());
            case ENDED -> texts.of("licenses.product.endedHolders");
        };
    }

    /// How much of what was bought is assigned; nothing for a product that has ended.
    List<Node> seatBar(ProductCard card) {
        var seats = card.line().seats();
        if (card.line().kind() == LicenseLine.Kind.ENDED) {
            return List.of();
        }
        Region bar = bar(seats.consumed(), Math.max(1, seats.bought()), seats.free() < 0);
        bar.setAccessibleText(texts.number(seats.consumed()) + " " + seats(card));
        return List.of(bar);
    }

    private static Region bar(int part, int whole, boolean over) {
        Region fill = new Region();
        fill.getStyleClass().add("bar-fill");
        if (over) {
            fill.getStyleClass().add("over");
        }
        Pane track = new Pane(fill);
        track.getStyleClass().add("bar-track");
        fill.prefWidthProperty().bind(track.widthProperty().multiply(Math.min(1.0, (double) part / whole)));
        return track;
    }

    List<Node> origins(ProductCard card) {
        var holders = card.holders();
        List<Node> lines = new ArrayList<>(List.of(
                origin("licenses.product.direct", holders.direct(), holders.all()),
                origin("licenses.product.byGroup", holders.byGroup(), holders.all()),
                origin("licenses.product.both", holders.both(), holders.all())));
        if (card.groups() > 0) {
            lines.add(caption(texts.of("licenses.product.groups", card.groups())));
        }
        return lines;
    }

    private Node origin(String key, int users, int all) {
        Label name = new Label(texts.of(key));
        name.getStyleClass().add("bar-line-name");
        Region bar = bar(users, Math.max(1, all), false);
        HBox.setHgrow(bar, Priority.ALWAYS);
        bar.setAccessibleText(texts.of("licenses.product.originSpoken", name.getText(), users, all));
        Label number = new Label(texts.number(users));
        number.getStyleClass().add("number");
        HBox line = new HBox(name, bar, number);
        line.getStyleClass().add("drawer-row");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    List<Node> plans(List<ProductCard.Plan> plans) {
        return plans.isEmpty() ? List.of(caption(texts.of("licenses.product.noPlan")))
                : plans.stream().map(this::plan).toList();
    }

    private Node plan(ProductCard.Plan plan) {
        String counts = plan.company() ? texts.of("licenses.product.company")
                : plan.off() == 0 ? texts.of("licenses.product.on", plan.on())
                : texts.of("licenses.product.onOff", plan.on(), plan.off());
        return line(plan.name(), counts);
    }

    /// @param show goes to the users who hold both
    List<Node> overlaps(ProductCard card, Consumer<Overlap> show) {
        return card.overlaps().stream().map(one -> overlap(one, show)).toList();
    }

    private Node overlap(Overlap one, Consumer<Overlap> show) {
        String name = texts.of(one.whole() ? "licenses.product.in" : "licenses.product.partsIn", one.name());
        String users = texts.of("licenses.product.together", one.users());
        if (one.users() == 0) {
            return line(name, users);
        }
        Hyperlink link = new Hyperlink(users);
        link.setAccessibleText(users + ": " + one.name());
        link.setOnAction(_ -> show.accept(one));
        return line(name, link);
    }

    private static Node line(String left, String right) {
        Label value = new Label(right);
        value.getStyleClass().add("caption");
        return line(left, value);
    }

    private static Node line(String left, Labeled value) {
        Label name = new Label(left);
        name.setTooltip(new Tooltip(left));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        value.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(8, name, value);
        line.getStyleClass().add("drawer-row");
        return line;
    }

    private static Label caption(String text) {
        Label caption = new Label(text);
        caption.getStyleClass().add("caption");
        caption.setWrapText(true);
        return caption;
    }
}
