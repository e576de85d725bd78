package app.seatkeeper.ui.usage;

import app.seatkeeper.domain.usage.Missing;
import app.seatkeeper.tenant.BuiltInRole;
import app.seatkeeper.tenant.Feature;
import app.seatkeeper.tenant.Permission;
import app.seatkeeper.ui.kit.EmptyState;
import app.seatkeeper.ui.kit.Texts;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;

/// What stands where the table would be while there is none to show.
final class UsageFaces {

    private static final int BARS = 30;
    private static final double[] SHARES = {0.9, 0.55, 0.7, 0.6, 0.8};

    private final UsageViewModel model;
    private final Texts texts;
    private final EmptyState state = new EmptyState();
    private final VBox bars = bars();

    UsageFaces(UsageViewModel model) {
        this.model = model;
        this.texts = model.texts();
        state.setId("usage-state");
    }

    /// @param face neither table nor totals
    Node of(UsageFace face) {
        return switch (face) {
            case ARRIVING, READING, TABLE, CONCEALED -> bars;
            case NOT_ASKED -> state.say(Feather.BAR_CHART_2, texts.of("usage.notAsked"),
                            texts.of("usage.notAsked.why", permission(), roles()))
                    .offer(texts.of("usage.notAsked.show"), model.insights()::showUsage);
            case NOT_ALLOWED -> state.say(Feather.LOCK, texts.of("usage.notAllowed"),
                            texts.of("usage.notAllowed.why", permission(), roles()))
                    .offer(texts.of("usage.again"), model.insights()::showUsage);
            case FAILED -> state.say(Feather.ALERT_CIRCLE, texts.of("usage.nothing"), said())
                    .offer(texts.of("usage.again"), model.insights()::showUsage);
        };
    }

    private static String permission() {
        return String.join(", ", Feature.USAGE_REPORTS.permissions().stream().map(Permission::scope).toList());
    }

    private String roles() {
        return texts.list(Feature.USAGE_REPORTS.roles().stream().sorted().map(BuiltInRole::displayName).toList());
    }

    private String said() {
        return model.stateProperty().get().usage().missing().values().stream().map(Missing::said)
                .filter(text -> !text.isEmpty()).findFirst().orElse(texts.of("usage.nothing.why"));
    }

    /// Gray bars for rows that are not there yet.
    private static VBox bars() {
        VBox rows = new VBox();
        rows.getStyleClass().add("loading-rows");
        rows.setMinSize(0, 0);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(rows.widthProperty());
        clip.heightProperty().bind(rows.heightProperty());
        rows.setClip(clip);
        for (int i = 0; i < BARS; i++) {
            HBox row = new HBox(24);
            row.getStyleClass().add("loading-row");
            row.getChildren().add(bar(140 * SHARES[i % SHARES.length]));
            for (int j = 0; j < SHARES.length + 2; j++) {
                row.getChildren().add(bar(56));
            }
            rows.getChildren().add(row);
        }
        return rows;
    }

    private static Region bar(double width) {
        Region bar = new Region();
        bar.getStyleClass().add("loading-bar");
        bar.setPrefWidth(width);
        bar.setMinWidth(width);
        return bar;
    }
}
