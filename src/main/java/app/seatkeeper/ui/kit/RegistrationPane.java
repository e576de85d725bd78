package app.seatkeeper.ui.kit;

import app.seatkeeper.session.Cloud;
import app.seatkeeper.ui.kit.RegistrationFields.Entry;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// Shows [RegistrationFields]: a line for each entry, and under it where its value comes from or what is wrong.
public final class RegistrationPane extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final RegistrationFields fields;
    private final Texts texts;
    private final String prefix;
    private final Map<Entry, Control> controls = new EnumMap<>(Entry.class);

    /// @param prefix of the controls' ids, for example `signin` for `signin-tenant`
    public RegistrationPane(RegistrationFields fields, Texts texts, String prefix) {
        this.fields = fields;
        this.texts = texts;
        this.prefix = prefix;
        getStyleClass().add("registration");
        var custom = fields.kindProperty().isEqualTo(Cloud.Kind.CUSTOM);
        add(Entry.CLOUD, clouds());
        for (Entry entry : new Entry[] {Entry.AUTHORITY, Entry.GRAPH}) {
            Controls.showWhen(custom, add(entry, text(entry)));
        }
        add(Entry.TENANT, text(Entry.TENANT));
        add(Entry.CLIENT_ID, text(Entry.CLIENT_ID));
    }

    /// Puts the keyboard into an entry.
    public void focus(Entry entry) {
        Control control = controls.get(entry);
        if (control != null) {
            control.requestFocus();
        }
    }

    private ComboBox<Cloud.Kind> clouds() {
        var box = new ComboBox<Cloud.Kind>();
        box.getItems().setAll(Cloud.Kind.values());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Cloud.Kind kind) {
                return texts.of("own.cloud." + kind.name());
            }

            @Override
            public Cloud.Kind fromString(String name) {
                return fields.kindProperty().get(); // never asked: nobody types into this box
            }
        });
        box.valueProperty().bindBidirectional(fields.kindProperty());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setPromptText(texts.of("own.prompt.CLOUD"));
        return box;
    }

    private TextField text(Entry entry) {
        var field = new TextField();
        field.setPromptText(texts.of("own.prompt." + entry.name()));
        field.textProperty().bindBidirectional(fields.value(entry));
        return field;
    }

    private HBox add(Entry entry, Control control) {
        controls.put(entry, control);
        control.setId(prefix + "-" + entry.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var label = new Label(texts.of("own.entry." + entry.name()));
        label.getStyleClass().addAll("muted", "registration-label");
        label.setLabelFor(control);
        control.setAccessibleText(label.getText());
        var box = new VBox(control, note(entry, control));
        box.getStyleClass().add("registration-entry");
        HBox.setHgrow(box, Priority.ALWAYS);
        var row = new HBox(label, box);
        row.getStyleClass().add("registration-row");
        getChildren().add(row);
        return row;
    }

    /// While the person types, what is wrong is said without alarm; it turns red when they go on.
    private Label note(Entry entry, Control control) {
        ObservableValue<String> wrong = fields.wrong(entry);
        var refused = fields.refused().map(one -> one.filter(entry::equals).isPresent());
        var note = new Label();
        note.getStyleClass().add("caption");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        note.setId(control.getId() + "-note");
        note.textProperty().bind(Bindings.createStringBinding(
                () -> wrong.getValue().isEmpty() ? fields.origin(entry).getValue() : wrong.getValue(),
                wrong, fields.value(entry)));
        Controls.showWhen(note.textProperty().map(words -> !words.isEmpty()), note);
        control.accessibleHelpProperty().bind(note.textProperty());
        var alarm = Bindings.createBooleanBinding(
                () -> !wrong.getValue().isEmpty() && (!control.isFocused() || refused.getValue()),
                wrong, control.focusedProperty(), refused);
        alarm.subscribe(on -> {
            note.pseudoClassStateChanged(WRONG, on);
            control.pseudoClassStateChanged(WRONG, on);
        });
        note.getProperties().put("alarm", alarm); // a binding lives as long as somebody holds it
        return note;
    }
}
