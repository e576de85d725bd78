package app.seatkeeper.ui.kit;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A bar in three parts: what is done, skipped and failed; the rest is to go.
public final class RunBar extends Region {

    private final Region track = part("bar-track");
    private final List<Region> parts =
            List.of(part("bar-fill", "done"), part("bar-fill", "skipped"), part("bar-fill", "failed"));
    private final double[] shares = new double[3];

    public RunBar() {
        getChildren().add(track);
        getChildren().addAll(parts);
        getStyleClass().add("run-bar");
    }

    public void show(JobGlance job) {
        double total = Math.max(1, job.total());
        shares[0] = job.done() / total;
        shares[1] = job.skipped() / total;
        shares[2] = job.failed() / total;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double height = snapSizeY(8);
        double y = snapPositionY((getHeight() - height) / 2);
        track.resizeRelocate(0, y, getWidth(), height);
        double x = 0;
        for (int i = 0; i < shares.length; i++) {
            double width = shares[i] == 0 ? 0 : Math.max(2, snapSizeX(getWidth() * shares[i]));
            parts.get(i).resizeRelocate(x, y, Math.min(width, getWidth() - x), height);
            x += width;
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return 8;
    }

    private static Region part(String... styles) {
        var region = new StackPane();
        region.getStyleClass().addAll(styles);
        return region;
    }
}
