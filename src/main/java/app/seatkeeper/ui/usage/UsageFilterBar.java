package app.seatkeeper.ui.usage;

import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.ui.kit.AfterMenu;
import app.seatkeeper.ui.kit.Chips;
import app.seatkeeper.ui.kit.PickList;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.nav.Recency;
import app.seatkeeper.ui.nav.UsageQuery;
import atlantafx.base.controls.Popover;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.SetChangeListener;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Pane;

/// The chips of the filters that are set, the choice of columns, and *+ Filter*, which offers the other filters.
final class UsageFilterBar {

    private final UsageViewModel model;
    private final Texts texts;
    private final Pane place;
    private final Button columns = new Button();
    private final Button add;
    private final Popover editor = new Popover();

    UsageFilterBar(UsageViewModel model, Pane place) {
        this.model = model;
        this.texts = model.texts();
        this.place = place;
        this.add = Chips.add(texts.of("usage.filter.add"), this::openMenu);
        add.setId("usage-add-filter");
        columns.setId("usage-columns");
        columns.getStyleClass().addAll("chip", "off");
        columns.setOnAction(_ -> open(columnList(), columns));
        editor.setAnimated(false);
        editor.setDetachable(false);
        editor.setArrowSize(0);
        editor.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
        model.queryProperty().subscribe(this::draw);
        model.resultProperty().subscribe(this::draw);
        model.columns().versionProperty().subscribe(this::draw);
        draw();
    }

    private void draw() {
        UseRoster.Result done = model.resultProperty().get();
        boolean people = model.tabProperty().get().isAboutPeople();
        place.getChildren().setAll(people ? UsageChip.of(model).stream().map(this::chip).toList() : List.of());
        if (done != null) {
            columns.setText(done.sheet().tab() == UsageTab.SERVICES
                    ? texts.of("usage.columns.services", services(done.sheet(), true), services(done.sheet(), false))
                    : texts.of("usage.columns", model.columns().of(done.sheet()).size(),
                            done.sheet().columns().size()));
            place.getChildren().add(columns);
        }
        if (people) {
            place.getChildren().add(add);
        }
    }

    private long services(Sheet sheet, boolean shown) {
        return sheet.columns().stream().filter(column -> column.kind() == UseColumn.Kind.HEAT)
                .filter(column -> !shown || model.columns().has(sheet, column)).count();
    }

    private Node chip(UsageChip chip) {
        String spoken = texts.of("usage.filter.spoken", (chip.kind() + " " + chip.value()).strip());
        return Chips.filter(chip.kind(), chip.value(), spoken, () -> edit(chip.part()), () -> {
            model.show(chip.without());
            add.requestFocus();
        });
    }

    /// Offers every filter.
    private void openMenu() {
        ContextMenu menu = new ContextMenu();
        var after = new AfterMenu(menu);
        for (UsageChip.Part part : UsageChip.Part.values()) {
            if (part == UsageChip.Part.UNLICENSED) {
                CheckMenuItem item = new CheckMenuItem(texts.of("usage.filter." + part.name()));
                item.setSelected(model.queryProperty().get().unlicensed());
                item.setOnAction(_ -> model.show(model.queryProperty().get().withUnlicensed(item.isSelected())));
                menu.getItems().add(item);
            } else {
                MenuItem item = new MenuItem(texts.of("usage.filter." + part.name()) + " …");
                after.on(item, () -> edit(part));
                menu.getItems().add(item);
            }
        }
        menu.show(add, Side.BOTTOM, 0, 4);
    }

    private void edit(UsageChip.Part part) {
        UsageQuery now = model.queryProperty().get();
        switch (part) {
            case RECENCY -> open(list(List.of(Recency.values()), one -> texts.of("usage.recency." + one.name()),
                    now.recency(), wanted -> model.show(
                            model.queryProperty().get().withRecency(now.service(), wanted))), add);
            case DEPARTMENT -> open(list(distinct(Person::department), model.words()::department, now.department(),
                    wanted -> model.show(model.queryProperty().get().withDepartment(wanted))), add);
            case COUNTRY -> open(list(distinct(person -> person.user().account().usageLocation()),
                    model.words()::country, now.country(),
                    wanted -> model.show(model.queryProperty().get().withCountry(wanted))), add);
            case PRODUCT -> open(list(products(), model.names()::full, now.products(),
                    wanted -> model.show(model.queryProperty().get().withProducts(wanted))), add);
            case UNLICENSED -> openMenu();
        }
    }

    private void open(Node list, Node below) {
        list.getStyleClass().add("filter-editor");
        editor.setContentNode(list);
        editor.show(below);
    }

    private List<Person> people() {
        UseRoster.Result done = model.resultProperty().get();
        return done == null ? List.of() : done.crowd().people();
    }

    private List<String> distinct(Function<Person, String> value) {
        return people().stream().map(value).distinct().sorted().toList();
    }

    private List<SkuId> products() {
        return people().stream().flatMap(person -> person.user().assignments().stream())
                .map(one -> one.product()).distinct().sorted(model.names().order()).toList();
    }

    private <T> PickList<T> list(
            List<T> items, Function<T, String> name, Collection<T> set, Consumer<Set<T>> onChange) {
        PickList<T> list = new PickList<>(items, PickList.Item.named(name), texts.of("usage.filter.find"));
        list.ticked().addAll(set);
        list.ticked().addListener((SetChangeListener<T>) _ ->
                onChange.accept(list.ticked().stream().collect(Collectors.toUnmodifiableSet())));
        return list;
    }

    private Node columnList() {
        UseRoster.Result done = model.resultProperty().get();
        List<UseColumn> all = done == null ? List.of() : done.sheet().columns();
        List<UseColumn> free = all.subList(Math.min(1, all.size()), all.size());
        PickList<UseColumn> list = new PickList<>(
                free, PickList.Item.named(UseColumn::spoken), texts.of("usage.filter.find"));
        if (done != null) {
            list.ticked().addAll(free.stream().filter(one -> model.columns().has(done.sheet(), one)).toList());
        }
        UsageTab tab = model.tabProperty().get();
        list.ticked().addListener((SetChangeListener<UseColumn>) change -> {
            if (change.wasAdded()) {
                model.columns().choose(tab, change.getElementAdded(), true);
            } else {
                model.columns().choose(tab, change.getElementRemoved(), false);
            }
        });
        return list;
    }

    /// @return whether an editor was open
    boolean close() {
        boolean open = editor.isShowing();
        editor.hide();
        return open;
    }
}
