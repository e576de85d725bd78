package app.seatkeeper.ui.licenses;

import app.seatkeeper.domain.money.BillingPeriod;
import app.seatkeeper.domain.money.Price;
import app.seatkeeper.domain.money.PriceList;
import app.seatkeeper.ui.kit.Controls;
import app.seatkeeper.ui.kit.Texts;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The price of the product in the drawer: what it is, since when, by whom; or the fields in which it is entered.
final class PricePane extends VBox {

    private final LicensesViewModel licenses;
    private final PriceForm form;
    private final MoneyWords words;
    private final Texts texts;
    private final Hyperlink edit = new Hyperlink();
    private final VBox content = new VBox(4);
    private final TextField amount = new TextField();

    PricePane(LicensesViewModel licenses) {
        this.licenses = licenses;
        this.form = new PriceForm(licenses);
        this.texts = licenses.texts();
        this.words = new MoneyWords(texts);
        getStyleClass().add("drawer-section");
        edit.setId("price-edit");
        edit.setOnAction(_ -> licenses.editingProperty().set(true));
        Label title = new Label(texts.of("licenses.price"));
        title.getStyleClass().add("section-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().setAll(new HBox(title, gap, edit), content);
        licenses.currentProperty().subscribe(this::draw);
        licenses.editingProperty().subscribe(this::draw);
        amount.setId("price-amount");
        amount.textProperty().bindBidirectional(form.amountProperty());
    }

    private void draw() {
        LicenseLine line = licenses.currentProperty().get();
        boolean paid = line != null && line.money().paid();
        boolean editing = licenses.editingProperty().get();
        setVisible(paid);
        setManaged(paid);
        if (line == null || !paid) {
            return;
        }
        Price price = line.money().price();
        edit.setVisible(!editing);
        edit.setText(texts.of(price == null ? "licenses.price.enterIt" : "licenses.price.edit"));
        content.getChildren().setAll(editing ? fields(price != null) : facts(price));
        if (editing) {
            amount.requestFocus();
            amount.selectAll();
        }
    }

    private List<Node> facts(@Nullable Price price) {
        if (price == null) {
            Label none = new Label(texts.of("licenses.price.unknown"));
            none.getStyleClass().add("caption");
            none.setWrapText(true);
            return List.of(none);
        }
        PriceList prices = licenses.prices().now();
        return List.of(
                fact("licenses.price.perSeat", words.whole(price)),
                fact("licenses.price.valid", words.valid(price)),
                fact("licenses.price.entered", words.entered(prices, !licenses.prices().isUnsaved())));
    }

    private Node fact(String key, String value) {
        Label name = new Label(texts.of(key));
        name.getStyleClass().addAll("muted", "price-name");
        Label label = new Label(value);
        label.setWrapText(true);
        HBox line = new HBox(name, label);
        line.getStyleClass().add("price-line");
        return line;
    }

    private List<Node> fields(boolean exists) {
        GridPane grid = new GridPane(8, 8);
        ComboBox<Currency> currency = choice(
                form.currencies(), Currency::getCurrencyCode, form.currencyProperty());
        ComboBox<BillingPeriod> period = choice(List.of(BillingPeriod.values()), words::period, form.periodProperty());
        amount.setPrefColumnCount(7);
        currency.setAccessibleText(texts.of("licenses.price.currency"));
        grid.addRow(0, name("licenses.price.perSeat", amount), new HBox(8, amount, currency));
        grid.addRow(1, name("licenses.price.billed", period), period);
        grid.addRow(2, name("licenses.price.validFrom", null), day("licenses.price.validFrom", form.fromProperty()));
        grid.addRow(3, name("licenses.price.validUntil", null), day("licenses.price.validUntil", form.untilProperty()));
        Label problem = new Label();
        problem.setId("price-problem");
        problem.getStyleClass().add("fg-danger");
        problem.setWrapText(true);
        problem.textProperty().bind(form.problemProperty());
        Controls.showWhen(form.problemProperty().map(text -> !text.isEmpty()), problem);
        amount.accessibleHelpProperty().bind(form.problemProperty());
        return List.of(grid, problem, buttons(exists));
    }

    private Label name(String key, @Nullable Node field) {
        Label name = new Label(texts.of(key));
        name.getStyleClass().addAll("muted", "price-name");
        name.setLabelFor(field);
        return name;
    }

    private DatePicker day(String key, ObjectProperty<@Nullable LocalDate> value) {
        DatePicker picker = new DatePicker();
        picker.setAccessibleText(texts.of(key));
        picker.setPromptText(texts.of("licenses.price.anyDay"));
        picker.setMaxWidth(Double.MAX_VALUE);
        picker.valueProperty().bindBidirectional(value);
        return picker;
    }

    private static <T> ComboBox<T> choice(
            List<T> all, Function<T, String> word, ObjectProperty<T> value) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(all);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T item) {
                return item == null ? "" : word.apply(item);
            }

            @Override
            public @Nullable T fromString(String text) {
                return all.stream().filter(item -> word.apply(item).equals(text)).findFirst().orElse(null);
            }
        });
        box.valueProperty().bindBidirectional(value);
        return box;
    }

    private Node buttons(boolean exists) {
        Button save = new Button(texts.of("licenses.price.save"));
        save.setId("price-save");
        save.getStyleClass().add("compact");
        save.setDefaultButton(true);
        save.setOnAction(_ -> form.save());
        Button cancel = new Button(texts.of("licenses.price.cancel"));
        cancel.getStyleClass().add("compact");
        cancel.setOnAction(_ -> form.cancel());
        HBox row = new HBox(8, save, cancel);
        row.getStyleClass().add("price-buttons");
        if (exists) {
            Button remove = new Button(texts.of("licenses.price.remove"));
            remove.setId("price-remove");
            remove.getStyleClass().addAll("compact", "flat", "fg-danger");
            remove.setOnAction(_ -> form.remove());
            row.getChildren().add(remove);
        }
        return row;
    }
}
