package app.seatkeeper.ui.usage;

import app.seatkeeper.files.Cell;
import app.seatkeeper.tenant.Feature;
import app.seatkeeper.tenant.Permission;
import app.seatkeeper.ui.kit.EmptyState;
import app.seatkeeper.ui.kit.FaultTexts;
import app.seatkeeper.ui.kit.SearchField;
import app.seatkeeper.ui.kit.TenantNames;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.usage.CallsViewModel.Kind;
import atlantafx.base.controls.SegmentedControl;
import atlantafx.base.controls.ToggleLabel;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Teams calls: what the activity report counts per person, or calls and meetings one by one.
final class CallsPane extends VBox {

    private static final double ROW_HEIGHT = 30;
    private static final List<Integer> DAYS = List.of(7, 30, 90);

    private final CallsViewModel model;
    private final Texts texts;
    private final StackPane body = new StackPane();
    private final StackPane people = new StackPane();
    private final TableView<CallLines.Line> table = new TableView<>();
    private final VBox totals = new VBox(8);
    private final HBox listing = new HBox();
    private final HBox filters = new HBox(8);
    private final EmptyState state = new EmptyState();

    CallsPane(CallsViewModel model) {
        this.model = model;
        this.texts = model.texts();
        HBox bar = new HBox(12, kinds(), filters());
        bar.getStyleClass().add("calls-bar");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(bar, body);
        table.setId("usage-calls");
        table.setAccessibleText(texts.of("usage.tab.CALLS"));
        table.setFixedCellSize(ROW_HEIGHT);
        table.setPlaceholder(new EmptyState().say(Feather.PHONE, texts.of("usage.calls.none"),
                texts.of("usage.calls.none.why")));
        HBox.setHgrow(table, Priority.ALWAYS);
        totals.getStyleClass().addAll("card", "calls-totals");
        listing.getChildren().setAll(table, totals);
        listing.getStyleClass().add("beside");
        model.kindProperty().subscribe(_ -> draw());
        model.faceProperty().subscribe(_ -> draw());
        model.shownProperty().subscribe(this::fill);
    }

    private Node kinds() {
        SegmentedControl kinds = new SegmentedControl();
        for (Kind kind : Kind.values()) {
            ToggleLabel label = new ToggleLabel(texts.of("usage.calls." + kind.name()));
            label.setId("usage-calls-" + kind.name().toLowerCase(Locale.ROOT));
            kinds.getSegments().add(label);
            label.selectedProperty().subscribe(on -> {
                if (on) {
                    model.kindProperty().set(kind);
                }
            });
            label.setSelected(kind == Kind.PEOPLE);
        }
        return kinds;
    }

    private Node filters() {
        SearchField search = new SearchField();
        search.setId("usage-calls-search");
        search.setPromptText(texts.of("usage.calls.search"));
        search.setAccessibleText(texts.of("usage.calls.search"));
        search.textProperty().bindBidirectional(model.searchProperty());
        SegmentedControl days = new SegmentedControl();
        for (int one : DAYS) {
            ToggleLabel label = new ToggleLabel(texts.of("usage.days", one));
            days.getSegments().add(label);
            label.selectedProperty().subscribe(on -> {
                if (on) {
                    model.daysProperty().set(one);
                }
            });
            label.setSelected(one == DAYS.getFirst());
        }
        filters.getChildren().setAll(search, days);
        return filters;
    }

    /// Puts in what stands under *Per person*.
    void put(Node perPerson) {
        if (!List.of(perPerson).equals(people.getChildren())) {
            people.getChildren().setAll(perPerson);
        }
    }

    private void draw() {
        boolean perPerson = model.kindProperty().get() == Kind.PEOPLE;
        boolean shown = !perPerson && model.faceProperty().get() == CallsViewModel.Face.SHOWN;
        filters.setVisible(!perPerson && model.faceProperty().get() != CallsViewModel.Face.FOR_APPLICATIONS);
        body.getChildren().setAll(perPerson ? people : switch (model.faceProperty().get()) {
            case FOR_APPLICATIONS -> state.say(Feather.PHONE_OFF, texts.of("usage.calls.application"),
                    texts.of("usage.calls.application.why", permission())).offerNothing();
            case READING -> new ProgressIndicator();
            case FAILED -> state.say(Feather.ALERT_CIRCLE, texts.of("usage.calls.failed"), failure())
                    .offer(texts.of("usage.again"), model::again);
            case SHOWN -> listing;
        });
        if (shown) {
            columns();
        }
    }

    private static String permission() {
        return Feature.CALL_RECORDS.permissions().stream().map(Permission::scope).collect(Collectors.joining(", "));
    }

    private String failure() {
        var fault = model.problem().faultProperty().get();
        var names = TenantNames.of(model.tenancy().snapshotProperty().get());
        return fault == null ? "" : new FaultTexts(texts, names).sentence(fault);
    }

    private void columns() {
        List<CallLines.Column> wanted = model.lines().columns();
        table.getColumns().clear();
        for (int i = 0; i < wanted.size(); i++) {
            table.getColumns().add(column(wanted.get(i), i));
        }
        table.getColumns().getFirst().getStyleClass().add("column-first");
        fill();
    }

    private TableColumn<CallLines.Line, String> column(CallLines.Column which, int at) {
        TableColumn<CallLines.Line, String> column = new TableColumn<>(which.title());
        column.setPrefWidth(which.kind().width());
        column.setReorderable(false);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(
                model.words().cell(which.kind(), line.getValue().cells().get(at))));
        column.setSortable(false);
        if (which.kind().isNumber()) {
            column.getStyleClass().add("align-right");
        }
        return column;
    }

    private void fill() {
        table.setItems(FXCollections.observableArrayList(model.shownProperty().get()));
        Label title = new Label(texts.of("usage.calls.total", model.shownProperty().get().size()));
        title.getStyleClass().add("section-title");
        totals.getChildren().setAll(title);
        for (CallLines.Total total : CallLines.totals(model.shownProperty().get())) {
            UseWords words = model.words();
            Label type = new Label(total.type());
            Label line = new Label(Stream.concat(
                    Stream.of(texts.of("usage.calls.sum", total.calls(), words.span(total.seconds()))),
                    total.cost().entrySet().stream().sorted(Comparator.comparing(one -> one.getKey()))
                            .map(one -> words.cell(UseColumn.Kind.NUMBER,
                                    new Cell.Money(one.getValue(), one.getKey(), false))))
                    .collect(Collectors.joining(", ")));
            line.getStyleClass().add("caption");
            totals.getChildren().addAll(type, line);
        }
    }
}
