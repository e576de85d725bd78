package app.seatkeeper.ui.reports;

import app.seatkeeper.reports.Column;
import app.seatkeeper.reports.Filter;
import app.seatkeeper.reports.Kind;
import app.seatkeeper.ui.kit.PickList;
import app.seatkeeper.ui.kit.Problem;
import app.seatkeeper.ui.kit.Texts;
import atlantafx.base.theme.Styles;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Lets a condition on one column be set; what is set holds at once.
final class FilterEditor {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ReportsViewModel model;
    private final Texts texts;
    private final Column<?> column;
    private final VBox box = new VBox();

    FilterEditor(ReportsViewModel model, Column<?> column) {
        this.model = model;
        this.texts = model.texts();
        this.column = column;
        box.getStyleClass().add("filter-editor");
        var title = new Label(texts.of(column.key()));
        title.getStyleClass().add("strong");
        box.getChildren().add(title);
    }

    /// The editor, showing what is set.
    Node view() {
        switch (column.kind()) {
            case TEXT, LIST -> addTexts();
            case ID -> box.getChildren().add(containing());
            case COUNT, MONEY, SHARE -> addNumbers();
            case DAY, MOMENT -> addDays();
            case YES_NO -> addYesNo();
        }
        box.getChildren().add(unknown());
        return box;
    }

    private <F extends Filter> @Nullable F set(Class<F> kind) {
        return model.choiceProperty().get().filters().stream()
                .filter(one -> one.column().equals(column.key()) && kind.isInstance(one))
                .map(kind::cast).findFirst().orElse(null);
    }

    private void addTexts() {
        TextField contains = containing();
        box.getChildren().add(contains);
        var view = model.viewProperty().get();
        if (view != null) {
            model.background().read("values", _ -> ColumnValues.of(view, column.key()), values -> {
                if (!values.texts().isEmpty()) {
                    box.getChildren().add(1, choice(values));
                    contains.setVisible(false);
                    contains.setManaged(false);
                }
            }, new Problem()::show);
        }
    }

    private Node choice(ColumnValues values) {
        var list = new PickList<>(values.texts(), PickList.Item.<String>named(text -> text),
                texts.of("reports.filter.find"));
        Filter.OneOf old = set(Filter.OneOf.class);
        if (old != null) {
            list.ticked().addAll(old.texts());
        }
        list.ticked().addListener((SetChangeListener<String>) _ -> {
            Set<String> chosen = list.ticked().stream().collect(Collectors.toUnmodifiableSet());
            apply(chosen.isEmpty() ? null : new Filter.OneOf(column.key(), chosen));
        });
        return list;
    }

    private TextField containing() {
        var field = new TextField();
        field.setPromptText(texts.of("reports.filter.contains"));
        field.setAccessibleText(texts.of("reports.filter.contains"));
        Filter.Contains old = set(Filter.Contains.class);
        field.setText(old == null ? "" : old.text());
        field.textProperty().subscribe((_, text) ->
                apply(text.isBlank() ? null : new Filter.Contains(column.key(), text.strip())));
        return field;
    }

    private void addNumbers() {
        Filter.Between old = set(Filter.Between.class);
        TextField least = number("reports.filter.least", old == null ? null : old.least());
        TextField most = number("reports.filter.most", old == null ? null : old.most());
        Stream.of(least, most).forEach(field -> field.textProperty().subscribe((_, _) -> {
            BigDecimal from = number(least);
            BigDecimal to = number(most);
            apply(from == null && to == null ? null : new Filter.Between(column.key(), from, to));
        }));
        box.getChildren().add(pair(least, most));
    }

    private TextField number(String key, @Nullable BigDecimal value) {
        var field = new TextField(value == null ? "" : format().format(isShare() ? value.multiply(HUNDRED) : value));
        field.setPromptText(texts.of(key));
        field.setAccessibleText(texts.of(key));
        field.setPrefColumnCount(8);
        return field;
    }

    /// What stands in the field; null for nothing or for what is no number, which is marked.
    private @Nullable BigDecimal number(TextField field) {
        String text = field.getText().strip().replace("%", "").strip();
        var end = new ParsePosition(0);
        Number read = format().parse(text, end);
        boolean wrong = !text.isEmpty() && (end.getIndex() < text.length() || read == null);
        field.pseudoClassStateChanged(Styles.STATE_DANGER, wrong);
        if (wrong || !(read instanceof BigDecimal number)) {
            return null;
        }
        return isShare() ? number.divide(HUNDRED) : number;
    }

    private boolean isShare() {
        return column.kind() == Kind.SHARE;
    }

    private NumberFormat format() {
        NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
        format.setMaximumFractionDigits(6);
        if (format instanceof DecimalFormat exact) {
            exact.setParseBigDecimal(true);
        }
        return format;
    }

    private void addDays() {
        Filter.During old = set(Filter.During.class);
        DatePicker first = day("reports.filter.first", old == null ? null : old.first());
        DatePicker last = day("reports.filter.last", old == null ? null : old.last());
        Stream.of(first, last).forEach(picker -> picker.valueProperty().subscribe((_, _) -> {
            LocalDate from = first.getValue();
            LocalDate to = last.getValue();
            apply(from == null && to == null ? null : new Filter.During(column.key(), from, to));
        }));
        box.getChildren().add(pair(first, last));
    }

    private DatePicker day(String key, @Nullable LocalDate value) {
        var picker = new DatePicker(value);
        picker.setPromptText(texts.of(key));
        picker.getEditor().setAccessibleText(texts.of(key));
        picker.setPrefWidth(140);
        return picker;
    }

    private static Node pair(Node first, Node second) {
        var dash = new Label("–");
        var pair = new HBox(8, first, dash, second);
        pair.getStyleClass().add("filter-pair");
        return pair;
    }

    private void addYesNo() {
        Filter.Is old = set(Filter.Is.class);
        var yes = new CheckBox(texts.of("reports.chip.yes"));
        var no = new CheckBox(texts.of("reports.chip.no"));
        yes.setSelected(old != null && old.yes());
        no.setSelected(old != null && !old.yes());
        yes.setOnAction(_ -> only(yes, no, true));
        no.setOnAction(_ -> only(no, yes, false));
        box.getChildren().add(new HBox(16, yes, no));
    }

    private void only(CheckBox on, CheckBox off, boolean yes) {
        off.setSelected(false);
        apply(on.isSelected() ? new Filter.Is(column.key(), yes) : null);
    }

    private Node unknown() {
        var only = new CheckBox(texts.of("reports.filter.unknown"));
        only.setSelected(set(Filter.Unknown.class) != null);
        only.setOnAction(_ -> apply(only.isSelected() ? new Filter.Unknown(column.key()) : null));
        return only;
    }

    private void apply(@Nullable Filter filter) {
        if (filter == null) {
            model.unfilter(column.key());
        } else {
            model.filter(filter);
        }
    }
}
