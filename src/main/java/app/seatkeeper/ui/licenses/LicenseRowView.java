package app.seatkeeper.ui.licenses;

import javafx.scene.control.TreeTableRow;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// One row of the licenses table: higher for a product, gray for a subscription, with a blue edge while it is open.
final class LicenseRowView extends TreeTableRow<LicenseLine> {

    private static final String OPENED = "opened";
    private static final String SUBSCRIPTION = "subscription-row";

    private final LicensesViewModel model;

    LicenseRowView(LicensesViewModel model) {
        this.model = model;
        setDisclosureNode(new Region());
        model.currentProperty().subscribe(this::draw);
        setOnMouseClicked(event -> {
            LicenseLine line = getItem();
            if (line != null && event.getButton() == MouseButton.PRIMARY) {
                model.open(line.product());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable LicenseLine line, boolean empty) {
        super.updateItem(line, empty);
        draw();
    }

    private void draw() {
        LicenseLine line = getItem();
        LicenseLine open = model.currentProperty().get();
        getStyleClass().removeAll(OPENED, SUBSCRIPTION);
        if (line == null) {
            return;
        }
        double height = line.isSubscription() ? LicenseTable.SUBSCRIPTION_ROW : LicenseTable.PRODUCT_ROW;
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
        if (line.isSubscription()) {
            getStyleClass().add(SUBSCRIPTION);
        } else if (open != null && open.product().equals(line.product())) {
            getStyleClass().add(OPENED);
        }
    }
}
