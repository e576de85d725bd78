package app.seatkeeper.ui.licenses;

import app.seatkeeper.ui.kit.Clipboards;
import javafx.beans.property.BooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// Binds `product.fxml` to [ProductViewModel]. Nothing is decided here.
final class ProductController {

    @FXML private Label name;
    @FXML private Label id;
    @FXML private Button copyId;
    @FXML private Button previous;
    @FXML private Button next;
    @FXML private Button close;
    @FXML private ScrollPane scroll;
    @FXML private Label assigned;
    @FXML private Label ofSeats;
    @FXML private Pane seatBar;
    @FXML private Pane price;
    @FXML private Hyperlink showUsers;
    @FXML private Pane origins;
    @FXML private Pane planSection;
    @FXML private Label planCount;
    @FXML private Hyperlink showAllPlans;
    @FXML private TextField planSearch;
    @FXML private Pane plans;
    @FXML private Pane overlapSection;
    @FXML private Pane overlaps;

    private final ProductViewModel model;
    private final ProductParts parts;

    ProductController(ProductViewModel model, ProductParts parts) {
        this.model = model;
        this.parts = parts;
    }

    @FXML
    private void initialize() {
        price.getChildren().setAll(new PricePane(model.licenses()));
        previous.setOnAction(_ -> model.step(-1));
        next.setOnAction(_ -> model.step(1));
        close.setOnAction(_ -> model.close());
        copyId.setOnAction(_ -> Clipboards.copy(id.getText()));
        showUsers.setOnAction(_ -> model.showUsers());
        planSearch.textProperty().bindBidirectional(model.plans().searchProperty());
        BooleanProperty all = model.plans().allProperty();
        showAllPlans.setOnAction(_ -> all.set(!all.get()));
        showAllPlans.textProperty().bind(all
                .map(on -> model.texts().of(on ? "licenses.product.showFew" : "licenses.product.showAll")));
        model.cardProperty().subscribe(this::show);
        model.plans().shownProperty().subscribe(shown -> plans.getChildren().setAll(parts.plans(shown)));
    }

    private void show(@Nullable ProductCard card) {
        if (card == null) {
            return;
        }
        name.setText(card.name());
        id.setText(card.id());
        assigned.setText(model.texts().number(card.assigned()));
        ofSeats.setText(parts.seats(card));
        seatBar.getChildren().setAll(parts.seatBar(card));
        showUsers.setText(model.texts().of("licenses.product.showUsers", card.holders().all()));
        showUsers.setDisable(card.holders().all() == 0);
        origins.getChildren().setAll(parts.origins(card));
        planCount.setText(model.texts().number(card.plans().size()));
        show(planSection, !card.plans().isEmpty());
        showAllPlans.setVisible(model.plans().hasMore());
        overlaps.getChildren().setAll(parts.overlaps(card, model::showUsersOfBoth));
        show(overlapSection, !card.overlaps().isEmpty());
        scroll.setVvalue(0);
    }

    private static void show(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    /// Where the keyboard goes when the drawer is opened with it.
    void focus() {
        close.requestFocus();
    }
}
