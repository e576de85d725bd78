package app.seatkeeper.ui.licenses;

import app.seatkeeper.ui.kit.Texts;
import atlantafx.base.controls.ModalPane;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What can be done with all prices together, and the boxes it opens over the screen.
final class PricesMenu {

    private final PriceDesk desk;
    private final ModalPane modal;
    private final Texts texts;
    private final MenuItem save;
    private final MenuItem clear;

    PricesMenu(PriceDesk desk, ModalPane modal) {
        this.desk = desk;
        this.modal = modal;
        this.texts = desk.texts();
        this.save = item("licenses.prices.save", "prices-save", desk::save);
        this.clear = item("licenses.prices.clear", "prices-clear", this::forget);
        desk.complaintProperty().subscribe(complaint -> {
            if (!complaint.sentences().isEmpty()) {
                modal.show(PriceBox.complaint(complaint, texts, this::close));
            }
        });
    }

    void fill(MenuButton button) {
        button.getItems().setAll(item("licenses.prices.load", "prices-load", desk::load), save,
                new SeparatorMenuItem(), item("licenses.prices.trial", "prices-what-if", this::tryOthers),
                new SeparatorMenuItem(), clear);
        button.setOnShowing(_ -> {
            save.setDisable(desk.isEmpty());
            clear.setDisable(desk.isEmpty());
        });
    }

    private MenuItem item(String key, String id, Runnable action) {
        MenuItem item = new MenuItem(texts.of(key));
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void tryOthers() {
        PriceTrial trial = new PriceTrial(desk.licenses());
        modal.show(PriceBox.trial(trial, () -> desk.read(trial::take), this::close));
    }

    private void forget() {
        modal.show(PriceBox.forget(texts, () -> {
            close();
            desk.clear();
        }, this::close));
    }

    private void close() {
        desk.forgetComplaint();
        modal.hide();
    }

    /// @return whether a box was open
    boolean closeTopmost() {
        boolean open = modal.isDisplay();
        if (open) {
            close();
        }
        return open;
    }
}
