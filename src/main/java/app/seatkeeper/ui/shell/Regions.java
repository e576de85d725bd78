package app.seatkeeper.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// Moves the focus from one region of the window to the next: navigation, list, drawer, tray. Keys: F6, Shift+F6.
final class Regions {

    private Regions() { }

    /// @param step 1 for the next region, -1 for the one before
    static void move(List<Node> regions, @Nullable Node focused, int step) {
        List<Node> open = regions.stream().filter(region -> firstStop(region).isPresent()).toList();
        if (open.isEmpty()) {
            return;
        }
        int here = here(open, focused);
        int next = here < 0 ? (step > 0 ? 0 : open.size() - 1) : Math.floorMod(here + step, open.size());
        firstStop(open.get(next)).ifPresent(Node::requestFocus);
    }

    /// The innermost region around the focus; -1 where it stands outside of all.
    private static int here(List<Node> open, @Nullable Node focused) {
        for (Node node = focused; node != null; node = node.getParent()) {
            int at = open.indexOf(node);
            if (at >= 0) {
                return at;
            }
        }
        return -1;
    }

    private static Optional<Node> firstStop(Node node) {
        if (!node.isVisible() || node.isDisabled() || node.getScene() == null) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        Stream<Node> inside = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream() : Stream.empty();
        return inside.map(Regions::firstStop).flatMap(Optional::stream).findFirst();
    }
}
