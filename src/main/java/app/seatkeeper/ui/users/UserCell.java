package app.seatkeeper.ui.users;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.ui.kit.Badges;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One cell of the users table. What is cut off stands in its tooltip.
final class UserCell extends TableCell<UserRow, UserRow> {

    private static final String FAINT = "muted";

    private final UserColumn column;
    private final Supplier<RowTexts> words;
    private final TagStrip tags = new TagStrip();
    private final List<Label> blocked;

    UserCell(UserColumn column, Supplier<RowTexts> words) {
        this.column = column;
        this.words = words;
        this.blocked = column == UserColumn.ACCOUNT
                ? List.of(Badges.badge(words.get().texts().of("users.blocked"), Badges.Tone.NEUTRAL, Feather.SLASH))
                : List.of();
        textTruncatedProperty().subscribe(cut -> setTooltip(cut ? new Tooltip(getText()) : null));
    }

    @Override
    protected void updateItem(@Nullable UserRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
            return;
        }
        show(row.user());
    }

    private void show(User user) {
        String text = words.get().cell(column, user);
        getStyleClass().remove(FAINT);
        if (column == UserColumn.LICENSES) {
            tags.show(user, words.get());
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setGraphic(tags);
            setAccessibleText(text.isEmpty() ? words.get().texts().of("users.none") : text);
            setTooltip(user.products().size() > 1 ? new Tooltip(text) : null);
        } else if (column == UserColumn.ACCOUNT && !user.account().enabled()) {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setGraphic(blocked.getFirst());
            setText(text);
        } else {
            setContentDisplay(ContentDisplay.LEFT);
            setGraphic(null);
            setText(text);
            if (words.get().isFaint(column, user)) {
                getStyleClass().add(FAINT);
            }
        }
    }
}
