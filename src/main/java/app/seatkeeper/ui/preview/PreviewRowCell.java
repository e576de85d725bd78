package app.seatkeeper.ui.preview;

import app.seatkeeper.ui.kit.Texts;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// Draws one line of the list over its whole width, be it a group's head or a person.
final class PreviewRowCell extends TableCell<PreviewLine, PreviewLine> {

    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

    private final GroupHead head;
    private final PersonRow person;

    PreviewRowCell(PreviewViewModel model, Texts texts) {
        this.head = new GroupHead(model, texts);
        this.person = new PersonRow(model, texts);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("preview-cell");
        head.prefWidthProperty().bind(widthProperty());
        person.prefWidthProperty().bind(widthProperty());
    }

    @Override
    protected void updateItem(@Nullable PreviewLine line, boolean empty) {
        super.updateItem(line, empty);
        pseudoClassStateChanged(GROUP, line instanceof PreviewLine.Group);
        switch (line) {
            case null -> setGraphic(null);
            case PreviewLine.Group group -> {
                head.show(group);
                setGraphic(head);
            }
            case PreviewLine.Person(var row) -> {
                person.show(row);
                setGraphic(person);
            }
        }
    }
}
