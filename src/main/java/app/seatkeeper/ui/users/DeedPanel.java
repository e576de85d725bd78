package app.seatkeeper.ui.users;

import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.planning.LicensePlan;
import app.seatkeeper.ui.kit.Folding;
import app.seatkeeper.ui.kit.PickList;
import app.seatkeeper.ui.kit.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The small panel in which a deed is made ready: which products, which plans, which country. Leads to the preview.
final class DeedPanel extends VBox {

    private final DeedViewModel model;
    private final Texts texts;
    private final VBox plans = new VBox();

    DeedPanel(DeedViewModel model, Consumer<LicensePlan> preview) {
        this.model = model;
        this.texts = model.words().texts();
        getStyleClass().add("deed-panel");
        plans.getStyleClass().add("deed-plans");
        Label title = new Label(texts.of("users.deed." + model.deed().name()));
        title.getStyleClass().add("drawer-title");
        Label people = new Label(model.people());
        people.getStyleClass().add("caption");
        getChildren().setAll(new VBox(title, people));
        getChildren().addAll(body());
        getChildren().add(footer(preview));
    }

    private List<Node> body() {
        return switch (model.deed()) {
            case ASSIGN -> List.of(toGive(), plans);
            case PROVISION -> List.of(note("users.provision.note"), toGive(), plans);
            case REMOVE -> List.of(toTake());
            case RECLAIM -> List.of(note("users.reclaim.note"), toTake());
            case REPLACE -> replacing();
            case PLANS -> List.of(
                    labelled("users.deed.product", product(direct(), model.fromProperty(), false)), plans);
            case JOIN -> groups(new GroupPicks(model).toJoin());
            case LEAVE -> groups(new GroupPicks(model).toLeave());
            case MOVE -> moving(new GroupPicks(model));
            case EDIT -> new DetailFields(model).nodes();
            case LOCATE -> List.of(countries());
            case ENABLE, BLOCK, OFFBOARD, REPROCESS -> List.of();
        };
    }

    private List<Node> replacing() {
        List<ProductOffer> free = model.toGive();
        return List.of(
                labelled("users.deed.from", product(direct(), model.fromProperty(), false)),
                labelled("users.deed.to", product(free, model.toProperty(), true)),
                note("users.replace.note"), plans);
    }

    private List<Node> groups(PickList<GroupOffer> list) {
        return list.items().isEmpty() ? List.of(note("users.group.none")) : List.of(list);
    }

    private List<Node> moving(GroupPicks picks) {
        PickList<GroupOffer> from = picks.from();
        return from.items().isEmpty() ? List.of(note("users.group.none")) : List.of(
                labelled("users.deed.fromGroup", from), labelled("users.deed.toGroup", picks.to()),
                note("users.move.note"));
    }

    private List<ProductOffer> direct() {
        return model.toTake().stream().filter(offer -> offer.direct() > 0).toList();
    }

    private Node toGive() {
        PickList<ProductOffer> list = new PickList<>(model.toGive(), new PickList.Item<>(
                ProductOffer::name, this::given,
                offer -> offer.direct() == offer.people(), offer -> offer.holders() > 0, _ -> true),
                texts.of("users.findProduct"));
        list.ticked().addListener((SetChangeListener<ProductOffer>) change -> {
            if (change.wasAdded()) {
                model.ticked().add(change.getElementAdded().product());
                showPlans(change.getElementAdded().product(), change.getElementAdded().name());
            } else {
                model.ticked().remove(change.getElementRemoved().product());
                plans.getChildren().clear();
            }
        });
        return list;
    }

    private Node toTake() {
        PickList<ProductOffer> list = new PickList<>(model.toTake(), new PickList.Item<>(
                ProductOffer::name, this::taken, _ -> false, _ -> false, offer -> offer.direct() > 0),
                texts.of("users.findProduct"));
        list.ticked().addListener((SetChangeListener<ProductOffer>) change -> {
            if (change.wasAdded()) {
                model.ticked().add(change.getElementAdded().product());
            } else {
                model.ticked().remove(change.getElementRemoved().product());
            }
        });
        return list;
    }

    private String given(ProductOffer offer) {
        String seats = texts.of("users.seats", Math.max(offer.free(), 0));
        return offer.holders() == 0 ? seats : have(offer.holders(), offer.people()) + ", " + seats;
    }

    private String taken(ProductOffer offer) {
        return offer.direct() == 0 ? texts.of("users.byGroupOnly")
                : have(offer.direct(), offer.people());
    }

    private String have(int holders, int people) {
        return people == 1 ? texts.of("users.has") : holders == people ? texts.of("users.allHave", people)
                : texts.of("users.have", holders, people);
    }

    private ComboBox<ProductOffer> product(
            List<ProductOffer> offers, ObjectProperty<@Nullable SkuId> chosen, boolean seats) {
        ComboBox<ProductOffer> box = new ComboBox<>();
        box.getItems().setAll(offers);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setPromptText(texts.of("users.chooseProduct"));
        box.setConverter(new Named(offer -> offer.name() + (seats
                ? " – " + texts.of("users.seats", Math.max(offer.free(), 0)) : "")));
        boolean showsPlans = seats || model.deed() == Deed.PLANS;
        box.valueProperty().subscribe(offer -> {
            if (offer != null) {
                chosen.set(offer.product());
                if (showsPlans) {
                    showPlans(offer.product(), offer.name());
                }
            }
        });
        offers.stream().filter(offer -> offer.product().equals(chosen.get())).findFirst().ifPresent(box::setValue);
        return box;
    }

    private void showPlans(SkuId product, String name) {
        Label title = new Label(texts.of("users.plansOf", name));
        title.getStyleClass().add("strong");
        plans.getChildren().setAll(title, PlanSwitches.of(model, product, model.deed() != Deed.PLANS));
    }

    private Node countries() {
        List<String> codes = Stream.of(Locale.getISOCountries())
                .sorted(Comparator.comparing(code -> Folding.folded(model.words().country(code)))).toList();
        PickList<String> list = new PickList<>(codes, new PickList.Item<>(
                model.words()::country, code -> code, _ -> false, _ -> false, _ -> true),
                texts.of("users.findCountry")).single();
        list.ticked().addListener((SetChangeListener<String>) change -> {
            if (change.wasAdded()) {
                model.countryProperty().set(change.getElementAdded());
            } else if (list.ticked().isEmpty()) {
                model.countryProperty().set(null);
            }
        });
        return list;
    }

    private Node labelled(String key, Node field) {
        Label label = new Label(texts.of(key));
        label.getStyleClass().add("caption");
        label.setLabelFor(field);
        return new VBox(4, label, field);
    }

    private Node note(String key) {
        Label note = new Label(texts.of(key));
        note.getStyleClass().add("caption");
        note.setWrapText(true);
        return note;
    }

    private Node footer(Consumer<LicensePlan> preview) {
        Label promise = new Label(texts.of("users.deed.promise"));
        promise.getStyleClass().add("caption");
        promise.setWrapText(true);
        HBox.setHgrow(promise, Priority.ALWAYS);
        promise.setMaxWidth(Double.MAX_VALUE);
        Button go = new Button(texts.of("users.deed.preview"));
        go.setId("deed-preview");
        go.setDefaultButton(true);
        go.setMinWidth(Region.USE_PREF_SIZE);
        go.disableProperty().bind(model.ready().not());
        go.setOnAction(_ -> preview.accept(model.plan()));
        HBox footer = new HBox(12, promise, go);
        footer.getStyleClass().add("deed-footer");
        return footer;
    }

    /// Writes an offer as a combo box shows it.
    private static final class Named extends StringConverter<ProductOffer> {

        private final Function<ProductOffer, String> name;

        Named(Function<ProductOffer, String> name) {
            this.name = name;
        }

        @Override
        public String toString(@Nullable ProductOffer offer) {
            return offer == null ? "" : name.apply(offer);
        }

        @Override
        public @Nullable ProductOffer fromString(String text) {
            return null;
        }
    }
}
