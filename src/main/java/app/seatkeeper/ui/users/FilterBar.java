package app.seatkeeper.ui.users;

import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.ui.kit.AfterMenu;
import app.seatkeeper.ui.kit.Chips;
import app.seatkeeper.ui.kit.PickList;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.nav.UserQuery.Trait;
import atlantafx.base.controls.Popover;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.SetChangeListener;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Pane;

/// The chips of the filters that are set, and *+ Filter*, which offers the others.
final class FilterBar {

    private final UsersViewModel model;
    private final Texts texts;
    private final Pane place;
    private final Button add;
    private final Popover editor = new Popover();

    FilterBar(UsersViewModel model, Pane place) {
        this.model = model;
        this.texts = model.texts();
        this.place = place;
        this.add = Chips.add(texts.of("users.filter.add"), this::openMenu);
        add.setId("users-add-filter");
        editor.setAnimated(false);
        editor.setDetachable(false);
        editor.setArrowSize(0);
        editor.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
        draw();
        model.queryProperty().subscribe(this::draw);
        model.wordsProperty().subscribe(this::draw);
    }

    private void draw() {
        List<FilterChip> chips = FilterChip.of(model.queryProperty().get(), model.wordsProperty().get());
        place.getChildren().setAll(chips.stream().map(this::chip).toList());
        place.getChildren().add(add);
    }

    private Node chip(FilterChip chip) {
        String spoken = texts.of("users.filter.spoken", (chip.kind() + " " + chip.value()).strip());
        return Chips.filter(chip.kind(), chip.value(), spoken, () -> edit(chip.part()),
                () -> {
                    model.show(chip.without());
                    add.requestFocus();
                });
    }

    /// Offers every filter that is not set yet.
    void openMenu() {
        ContextMenu menu = new ContextMenu();
        var after = new AfterMenu(menu);
        menu.getItems().addAll(
                item(after, "users.filter.product", FilterChip.Part.PRODUCT),
                item(after, "users.filter.department", FilterChip.Part.DEPARTMENT),
                item(after, "users.filter.country", FilterChip.Part.COUNTRY),
                new SeparatorMenuItem());
        for (Trait trait : Trait.values()) {
            MenuItem item = new MenuItem(texts.of("users.trait." + trait.name()));
            item.setDisable(model.queryProperty().get().traits().contains(trait));
            item.setOnAction(_ -> model.show(UserFilter.with(model.queryProperty().get(), trait, true)));
            menu.getItems().add(item);
        }
        menu.show(add, Side.BOTTOM, 0, 4);
    }

    private MenuItem item(AfterMenu after, String key, FilterChip.Part part) {
        MenuItem item = new MenuItem(texts.of(key) + " …");
        after.on(item, () -> edit(part));
        return item;
    }

    private void edit(FilterChip.Part part) {
        switch (part) {
            case PRODUCT -> open(products());
            case DEPARTMENT -> open(departments());
            case COUNTRY -> open(countries());
            case TRAIT, FOUND -> openMenu();
        }
    }

    private void open(Node list) {
        list.getStyleClass().add("filter-editor");
        editor.setContentNode(list);
        editor.show(add);
    }

    private Node products() {
        var names = model.wordsProperty().get().names();
        List<SkuId> held = model.roster().everybody().stream().flatMap(row -> row.user().assignments().stream())
                .map(one -> one.product()).distinct().sorted(names.order()).toList();
        return list(held, PickList.Item.named(names::full), "users.findProduct", model.queryProperty().get().products(),
                products -> model.show(model.queryProperty().get().withProducts(products)));
    }

    private Node departments() {
        List<String> all = distinct(
                model.roster().everybody().stream().map(row -> row.user().profile().department()));
        return list(all, PickList.Item.named(model.wordsProperty().get()::orNotSet), "users.findDepartment",
                model.queryProperty().get().department(), departments ->
                        model.show(model.queryProperty().get().withDepartment(departments)));
    }

    private Node countries() {
        List<String> all = distinct(
                model.roster().everybody().stream().map(row -> row.user().account().usageLocation()));
        return list(all, PickList.Item.named(model.wordsProperty().get()::country), "users.findCountry",
                model.queryProperty().get().country(), countries ->
                        model.show(model.queryProperty().get().withCountry(countries)));
    }

    private static List<String> distinct(Stream<String> values) {
        return values.distinct().sorted().toList();
    }

    private <T> PickList<T> list(
            List<T> items, PickList.Item<T> item, String find, Collection<T> set, Consumer<Set<T>> onChange) {
        PickList<T> list = new PickList<>(items, item, texts.of(find));
        list.ticked().addAll(set);
        list.ticked().addListener((SetChangeListener<T>) _ ->
                onChange.accept(list.ticked().stream().collect(Collectors.toUnmodifiableSet())));
        return list;
    }

    /// @return whether an editor was open
    boolean close() {
        boolean open = editor.isShowing();
        editor.hide();
        return open;
    }
}
