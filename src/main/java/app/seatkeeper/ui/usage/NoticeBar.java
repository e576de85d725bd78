package app.seatkeeper.ui.usage;

import app.seatkeeper.ui.kit.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A [Notice] as a banner.
final class NoticeBar extends HBox {

    NoticeBar(Notice notice, Texts texts) {
        getStyleClass().add("banner");
        switch (notice.kind()) {
            case READING -> add(Feather.DOWNLOAD_CLOUD, "info");
            case FAILED -> add(Feather.ALERT_CIRCLE, "danger");
            case MISSING -> add(Feather.INFO, "neutral");
            case SHOWN -> add(Feather.EYE, "info");
        }
        Label sentence = new Label(notice.sentence());
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        getChildren().add(sentence);
        if (!notice.action().isEmpty()) {
            Button action = new Button(notice.action());
            action.getStyleClass().add("compact");
            action.setMinWidth(USE_PREF_SIZE);
            action.setOnAction(_ -> notice.deed().run());
            getChildren().add(action);
        }
        Runnable close = notice.close();
        if (close != null) {
            Button cross = new Button(null, new FontIcon(Feather.X));
            cross.getStyleClass().addAll("button-icon", "flat", "compact");
            cross.setAccessibleText(texts.of("usage.close"));
            cross.setTooltip(new Tooltip(texts.of("usage.close")));
            cross.setOnAction(_ -> close.run());
            getChildren().add(cross);
        }
    }

    private void add(Feather icon, String tone) {
        getStyleClass().add(tone);
        getChildren().add(new FontIcon(icon));
    }
}
