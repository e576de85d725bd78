package app.seatkeeper.ui.preview;

import app.seatkeeper.planning.LocationOffer;
import app.seatkeeper.planning.PlanProblem;
import app.seatkeeper.planning.PreviewRow;
import app.seatkeeper.ui.kit.Controls;
import app.seatkeeper.ui.kit.Picker;
import app.seatkeeper.ui.kit.Texts;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The place to give one person a usage location: what the profile and the organization offer, or any country.
final class LocationFix extends HBox {

    private final PreviewViewModel model;
    private final Texts texts;
    private final ObservableValue<Boolean> narrow = Controls.narrow(this);
    private final AtomicReference<@Nullable PreviewRow> shown = new AtomicReference<>();

    LocationFix(PreviewViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("location-fix");
        narrow.subscribe(this::again);
    }

    private void again() {
        PreviewRow row = shown.get();
        if (row != null) {
            show(row, true);
        }
    }

    void show(PreviewRow row, boolean needed) {
        shown.set(needed ? row : null);
        setVisible(needed);
        setManaged(needed);
        getChildren().clear();
        if (!needed) {
            return;
        }
        List<LocationOffer> offers = offers(row).toList();
        boolean small = narrow.getValue();
        offers.stream().limit(small ? 1 : 2).forEach(offer -> getChildren().add(button(row, offer)));
        getChildren().add(other(row, small));
        if (!small && offers.stream().noneMatch(offer -> offer.origin() == LocationOffer.Origin.PROFILE)) {
            Label why = new Label(texts.of("preview.location.noCountry"));
            why.getStyleClass().add("caption");
            getChildren().add(why);
        }
    }

    private static Stream<LocationOffer> offers(PreviewRow row) {
        return row.problems().stream().flatMap(problem ->
                problem instanceof PlanProblem.NoUsageLocation(var offers) ? offers.stream() : Stream.empty());
    }

    private Button button(PreviewRow row, LocationOffer offer) {
        Button button = new Button(texts.of(switch (offer.origin()) {
            case PROFILE -> "preview.location.profile";
            case ORGANIZATION -> "preview.location.organization";
        }, offer.country()));
        button.setAccessibleText(texts.of("preview.location.spoken",
                Countries.name(offer.country(), texts.locale()), row.user().name()));
        button.setOnAction(_ -> model.locate(row, offer.country()));
        return compact(button);
    }

    private Button other(PreviewRow row, boolean small) {
        Button button = new Button(texts.of(small ? "preview.location.other.short" : "preview.location.other"));
        button.setAccessibleText(texts.of("preview.location.other.spoken", row.user().name()));
        button.setOnAction(_ -> Picker.open(button, texts.of("preview.location.search"),
                Countries.all(texts.locale()), country -> model.locate(row, country)));
        return compact(button);
    }

    private static Button compact(Button button) {
        button.getStyleClass().add("compact");
        button.setMinWidth(USE_PREF_SIZE);
        button.setFocusTraversable(false);
        return button;
    }
}
