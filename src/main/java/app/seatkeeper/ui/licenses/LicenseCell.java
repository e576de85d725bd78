package app.seatkeeper.ui.licenses;

import app.seatkeeper.domain.license.CapabilityStatus;
import app.seatkeeper.ui.kit.Badges;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.licenses.LicenseLine.Kind;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One cell of the licenses table.
final class LicenseCell extends TreeTableCell<LicenseLine, LicenseLine> {

    private static final String[] TONES = {"muted", "fg-danger", "fg-warning", "strong", "align-right"};
    private static final int ID_START = 8;

    private final LicenseColumn column;
    private final LicensesViewModel model;
    private final Texts texts;

    LicenseCell(LicenseColumn column, LicensesViewModel model) {
        this.column = column;
        this.model = model;
        this.texts = model.texts();
        getStyleClass().add(column == LicenseColumn.PRODUCT ? "product-cell" : "count-cell");
    }

    @Override
    protected void updateItem(@Nullable LicenseLine line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().removeAll(TONES);
        setText(null);
        setGraphic(null);
        setTooltip(null);
        if (empty || line == null) {
            return;
        }
        if (column == LicenseColumn.PRODUCT) {
            setGraphic(line.isSubscription() ? subscription(line) : product(line));
            return;
        }
        getStyleClass().add("align-right");
        if (column == LicenseColumn.NEXT) {
            date(line);
        } else if (column.isMoney()) {
            money(line);
        } else {
            number(line);
        }
    }

    private Node product(LicenseLine line) {
        Label name = new Label(line.kind() == Kind.ENDED ? texts.of("kit.product.ended") : line.name());
        String second = line.kind() == Kind.ENDED ? line.product().toString() : line.partNumber();
        Label part = new Label(second);
        part.getStyleClass().add("caption");
        HBox first = new HBox(8, name);
        first.setAlignment(Pos.CENTER_LEFT);
        if (line.kind() == Kind.PRODUCT && line.status() != CapabilityStatus.ENABLED) {
            first.getChildren().add(status(line));
        }
        VBox box = new VBox(first, part);
        box.setAlignment(Pos.CENTER_LEFT);
        setAccessibleText(line.name() + ", " + second);
        HBox whole = new HBox(chevron(line), box);
        whole.setAlignment(Pos.CENTER_LEFT);
        return whole;
    }

    /// Folds and unfolds by mouse; the keyboard does it with Left and Right.
    private Node chevron(LicenseLine line) {
        StackPane place = new StackPane();
        place.getStyleClass().add("chevron");
        TreeItem<LicenseLine> item = getTableRow().getTreeItem();
        if (item != null && !line.subscriptions().isEmpty()) {
            FontIcon icon = new FontIcon(item.isExpanded() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
            place.getChildren().add(icon);
            place.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
                item.setExpanded(!item.isExpanded());
                event.consume();
            });
        }
        return place;
    }

    private Node subscription(LicenseLine line) {
        Label id = new Label(line.name().length() > ID_START * 2
                ? line.name().substring(0, ID_START) + "…" + line.name().substring(line.name().length() - 4)
                : line.name());
        id.getStyleClass().add("caption");
        setTooltip(new Tooltip(texts.of("licenses.subscription", line.name())));
        HBox box = new HBox(8, status(line), id);
        box.getStyleClass().add("subscription");
        if (line.trial()) {
            box.getChildren().add(Badges.badge(texts.of("licenses.trial"), Badges.Tone.NEUTRAL));
        }
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private Label status(LicenseLine line) {
        String word = texts.of("licenses.status." + line.status().name());
        return switch (line.status()) {
            case ENABLED -> Badges.badge(word, Badges.Tone.SUCCESS);
            case WARNING -> Badges.badge(word, Badges.Tone.WARNING);
            case SUSPENDED, DELETED, OTHER -> Badges.badge(word, Badges.Tone.NEUTRAL);
            case LOCKED_OUT -> Badges.badge(word, Badges.Tone.DANGER);
        };
    }

    private void date(LicenseLine line) {
        Instant next = line.next();
        setText(next == null ? texts.of(line.kind() == Kind.ENDED ? "licenses.doesNotApply" : "licenses.unknown")
                : DateTimeFormatter.ofPattern("d MMM yyyy", texts.locale()).format(next.atZone(ZoneOffset.UTC)));
        if (line.soon()) {
            FontIcon sign = new FontIcon(Feather.ALERT_TRIANGLE);
            sign.getStyleClass().add("fg-warning");
            setGraphic(sign);
            getStyleClass().add("fg-warning");
            setAccessibleText(texts.of("licenses.soon", getText()));
        } else if (next == null) {
            getStyleClass().add("muted");
        }
    }

    private void money(LicenseLine line) {
        String text = new MoneyWords(texts).cell(column, line, model.totalsProperty().get().currency());
        if (column == LicenseColumn.PRICE && line.money().isUnpriced() && !line.isSubscription()) {
            Hyperlink enter = new Hyperlink(text);
            enter.setAccessibleText(texts.of("licenses.price.enterFor", line.name()));
            enter.setOnAction(_ -> model.enterPrice(line.product()));
            setGraphic(enter);
            return;
        }
        setText(text);
        if (line.isSubscription() || !line.money().paid() || line.money().isUnpriced()) {
            getStyleClass().add("muted");
        }
    }

    private void number(LicenseLine line) {
        if (line.isSubscription() && !column.isOfSubscriptions()) {
            return;
        }
        if (line.kind() == Kind.ENDED && column != LicenseColumn.ASSIGNED) {
            setText(texts.of("licenses.doesNotApply"));
            getStyleClass().add("muted");
            return;
        }
        int value = column.of(line.seats());
        setText(value < 0 ? "−" + texts.number(-(long) value) : texts.number(value));
        getStyleClass().addAll(tones(line, value));
    }

    private List<String> tones(LicenseLine line, int value) {
        return switch (column) {
            case FREE -> value < 0 ? List.of("fg-danger") : List.of();
            case WARNING -> value == 0 ? List.of("muted")
                    : line.isSubscription() ? List.of("strong", "fg-warning") : List.of("strong");
            case ENABLED, SUSPENDED, LOCKED_OUT, NOT_USABLE -> value == 0 ? List.of("muted") : List.of();
            case PRODUCT, ASSIGNED, PRICE, MONTH, FREE_COST, NEXT -> List.of();
        };
    }
}
