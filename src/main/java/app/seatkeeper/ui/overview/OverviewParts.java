package app.seatkeeper.ui.overview;

import app.seatkeeper.domain.license.CapabilityStatus;
import app.seatkeeper.ui.kit.Badges;
import app.seatkeeper.ui.kit.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Draws banners, tiles and the lines of subscriptions.
record OverviewParts(Texts texts, Consumer<Way> follow) {

    private static final double TERM_ROW = 24;

    Node banner(Banner banner) {
        Label start = new Label(banner.start());
        start.getStyleClass().add("strong");
        start.setMinWidth(Region.USE_PREF_SIZE);
        Label rest = new Label(banner.rest());
        rest.setTooltip(new Tooltip(banner.rest()));
        rest.setMaxWidth(Double.MAX_VALUE);
        HBox sentence = new HBox(6, start, rest);
        sentence.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox row = new HBox(icon(banner.tone()), sentence);
        row.getStyleClass().add("overview-banner");
        Way link = banner.link();
        if (link != null) {
            Hyperlink way = new Hyperlink(banner.linkText());
            way.setMinWidth(Region.USE_PREF_SIZE);
            way.setAccessibleText(banner.linkText() + ". " + banner.start());
            way.setOnAction(_ -> follow.accept(link));
            row.getChildren().add(way);
        }
        return row;
    }

    private static FontIcon icon(Banner.Tone tone) {
        FontIcon icon = new FontIcon(switch (tone) {
            case BAD -> Feather.ALERT_CIRCLE;
            case ATTENTION -> Feather.ALERT_TRIANGLE;
            case NOTE -> Feather.INFO;
        });
        icon.getStyleClass().add(switch (tone) {
            case BAD -> "fg-danger";
            case ATTENTION -> "fg-warning";
            case NOTE -> "muted";
        });
        return icon;
    }

    Node tile(Tile tile) {
        Label title = new Label(tile.title());
        title.getStyleClass().add("caption");
        VBox box = new VBox(Covered.seenThrough(title));
        box.getStyleClass().add("overview-tile-text");
        tile.values().forEach(value -> box.getChildren().add(Covered.seenThrough(value(tile, value))));
        box.getChildren().add(second(tile.second()));
        Covered whole = new Covered(box, tile.spoken(), "overview-tile", tile.link(), follow);
        whole.getStyleClass().add("overview-tile-cell");
        whole.setId("overview-" + tile.kind().name().toLowerCase(Locale.ROOT));
        return whole;
    }

    private Node value(Tile tile, String text) {
        String sign = texts.of("kit.money.atLeast") + " ";
        boolean atLeast = text.startsWith(sign);
        Label number = new Label(atLeast ? text.substring(sign.length()) : text);
        number.getStyleClass().add("big-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        if (tile.tone() != Tile.Tone.PLAIN) {
            number.getStyleClass().add(tile.tone().styleClass());
        }
        if (!atLeast) {
            return number;
        }
        Label least = new Label(sign.strip());
        least.getStyleClass().add("at-least");
        least.setMinWidth(Region.USE_PREF_SIZE);
        HBox both = new HBox(6, least, number);
        both.setAlignment(Pos.BASELINE_LEFT);
        return both;
    }

    private Node second(Tile.Second second) {
        Way link = second.link();
        if (link == null) {
            Label label = new Label(second.text());
            label.getStyleClass().add("caption");
            return Covered.seenThrough(label);
        }
        Hyperlink way = new Hyperlink(second.text());
        way.getStyleClass().addAll("tile-second", "number-link",
                second.tone() == Tile.Tone.PLAIN ? "muted" : second.tone().styleClass());
        way.setOnAction(_ -> follow.accept(link));
        return way;
    }

    Node bucket(Terms.Bucket bucket) {
        Label title = new Label(bucket.title());
        title.getStyleClass().add("caption");
        Label count = new Label(bucket.count());
        count.getStyleClass().add("section-title");
        VBox box = new VBox(2, Covered.seenThrough(title), Covered.seenThrough(count));
        Covered whole = new Covered(box, bucket.title() + ": " + bucket.count(), "bar-row", bucket.link(), follow);
        HBox.setHgrow(whole, Priority.ALWAYS);
        whole.setMaxWidth(Double.MAX_VALUE);
        whole.setPrefWidth(80);
        return whole;
    }

    Node term(Term term) {
        Label product = new Label(term.product());
        product.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(product, Priority.ALWAYS);
        HBox badge = new HBox(badge(term));
        badge.getStyleClass().add("term-badge");
        HBox row = new HBox(8, product, right(term.seats(), "term-seats"), badge, days(term));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(TERM_ROW);
        Covered.seenThrough(row);
        return new Covered(row, term.spoken(), "bar-row", term.link(), follow);
    }

    private static Label right(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    private static Node days(Term term) {
        Label before = new Label(term.before());
        before.getStyleClass().add("muted");
        before.setMinWidth(Region.USE_PREF_SIZE);
        HBox box = new HBox(4, before);
        box.getStyleClass().add("term-days");
        if (!term.days().isEmpty()) {
            Label days = new Label(term.days());
            days.setMinWidth(Region.USE_PREF_SIZE);
            box.getChildren().add(days);
        }
        return box;
    }

    private static Node badge(Term term) {
        return Badges.badge(term.word(), tone(term.status()));
    }

    private static Badges.Tone tone(CapabilityStatus status) {
        return switch (status) {
            case ENABLED -> Badges.Tone.SUCCESS;
            case WARNING -> Badges.Tone.WARNING;
            case LOCKED_OUT -> Badges.Tone.DANGER;
            case SUSPENDED, DELETED, OTHER -> Badges.Tone.NEUTRAL;
        };
    }

    /// Grey bars where numbers will stand.
    List<Node> waiting(int rows) {
        return Stream.generate(() -> {
            Region bar = new Region();
            bar.getStyleClass().add("loading-bar");
            return (Node) bar;
        }).limit(rows).toList();
    }
}
