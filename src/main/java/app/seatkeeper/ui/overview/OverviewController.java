package app.seatkeeper.ui.overview;

import app.seatkeeper.ui.kit.Bar.Fill;
import app.seatkeeper.ui.kit.BarList;
import app.seatkeeper.ui.kit.Controls;
import app.seatkeeper.ui.kit.EmptyState;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Binds `overview.fxml` to [OverviewViewModel]. Nothing is decided here.
final class OverviewController {

    private static final double WIDE = 1600;
    private static final int LINES = 6;
    private static final double GAP = 12;

    @FXML private ScrollPane scroll;
    @FXML private Label source;
    @FXML private VBox banners;
    @FXML private GridPane tiles;
    @FXML private GridPane cards;
    @FXML private Region seatsCard;
    @FXML private Region servicesCard;
    @FXML private Region departmentsCard;
    @FXML private Region termsCard;
    @FXML private HBox seatLegend;
    @FXML private HBox serviceLegend;
    @FXML private Label serviceNote;
    @FXML private Label departmentNote;
    @FXML private VBox seats;
    @FXML private VBox services;
    @FXML private VBox departments;
    @FXML private HBox buckets;
    @FXML private VBox terms;

    private final OverviewViewModel model;
    private final OverviewParts parts;

    OverviewController(OverviewViewModel model) {
        this.model = model;
        this.parts = new OverviewParts(model.texts(), model::follow);
    }

    @FXML
    private void initialize() {
        seatLegend.getChildren().setAll(legend(Fill.USED, "overview.seats.assigned"),
                legend(Fill.EMPTY, "overview.seats.free"), legend(Fill.OVER, "overview.seats.overUsed"));
        serviceLegend.getChildren().setAll(legend(Fill.USED, "overview.services.active"),
                legend(Fill.OTHER, "overview.services.inactive"), legend(Fill.UNKNOWN, "overview.services.unknown"));
        ObservableValue<Boolean> narrow = Controls.narrow(scroll);
        narrow.subscribe(small -> {
            arrange(small);
            show(model.pageProperty().get());
        });
        model.wideProperty().bind(scroll.sceneProperty().flatMap(Scene::widthProperty)
                .map(width -> width.doubleValue() >= WIDE).orElse(false));
        model.pageProperty().subscribe((Consumer<@Nullable Page>) this::show);
    }

    private Node legend(Fill fill, String key) {
        return BarList.legend(fill, model.texts().of(key));
    }

    private void arrange(boolean small) {
        List<Region> all = List.of(seatsCard, servicesCard, departmentsCard, termsCard);
        cards.getColumnConstraints().get(0).setPercentWidth(small ? 100 : 55);
        cards.getColumnConstraints().get(1).setPercentWidth(small ? 0 : 45);
        cards.setHgap(small ? 0 : GAP);
        for (int i = 0; i < all.size(); i++) {
            GridPane.setConstraints(all.get(i), small ? 0 : i % 2, small ? i : i / 2);
        }
    }

    private void show(@Nullable Page page) {
        if (page == null) {
            List.of(seats, services, departments, terms)
                    .forEach(card -> card.getChildren().setAll(parts.waiting(LINES)));
            return;
        }
        source.setText(page.source());
        banners.getChildren().setAll(page.banners().stream().map(parts::banner).toList());
        show(banners, !page.banners().isEmpty());
        new TileStrip(tiles).show(page.tiles().stream().map(parts::tile).toList(),
                cards.getColumnConstraints().get(1).getPercentWidth() <= 0);
        show(seats, page.seats());
        show(services, page.services());
        show(departments, page.departments());
        serviceNote.setText(page.services().note());
        departmentNote.setText(page.departments().note());
        show(page.terms());
    }

    private void show(Pane card, Bars bars) {
        if (bars.bars().isEmpty()) {
            EmptyState empty = new EmptyState().say(Feather.INFO, bars.empty().why(), bars.empty().meaning());
            Way help = bars.empty().link();
            if (help != null) {
                empty.offer(bars.empty().help(), () -> model.follow(help));
            }
            card.getChildren().setAll(empty);
            return;
        }
        BarList<Way> list = new BarList<>(bars.titles(), model::follow);
        list.show(bars.bars());
        VBox.setVgrow(list, Priority.ALWAYS);
        card.getChildren().setAll(list);
    }

    private void show(Terms shown) {
        buckets.getChildren().setAll(shown.buckets().stream().map(parts::bucket).toList());
        show(buckets, !shown.terms().isEmpty());
        terms.getChildren().setAll(shown.terms().stream().map(parts::term).toList());
        if (!shown.missing().isEmpty()) {
            Label missing = new Label(shown.missing());
            missing.getStyleClass().add("caption");
            terms.getChildren().add(missing);
        }
    }

    private static void show(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
