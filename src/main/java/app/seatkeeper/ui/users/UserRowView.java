package app.seatkeeper.ui.users;

import app.seatkeeper.domain.directory.User;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/// One row of the users table: light blue while ticked, with a blue edge while its person is open.
final class UserRowView extends TableRow<UserRow> {

    private static final String OPENED = "opened";
    private static final String TICKED = "ticked";

    private final UsersViewModel model;

    UserRowView(UsersViewModel model) {
        this.model = model;
        model.currentProperty().subscribe(this::draw);
        model.ticks().versionProperty().subscribe(this::draw);
        setOnMouseClicked(event -> {
            UserRow row = getItem();
            if (row != null && event.getButton() == MouseButton.PRIMARY) {
                model.open(row.user());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable UserRow row, boolean empty) {
        super.updateItem(row, empty);
        draw();
    }

    private void draw() {
        UserRow row = getItem();
        User open = model.currentProperty().get();
        mark(OPENED, row != null && open != null && row.id().equals(open.id()));
        mark(TICKED, row != null && model.ticks().has(row.id()));
    }

    private void mark(String style, boolean on) {
        if (!on) {
            getStyleClass().remove(style);
        } else if (!getStyleClass().contains(style)) {
            getStyleClass().add(style);
        }
    }
}
