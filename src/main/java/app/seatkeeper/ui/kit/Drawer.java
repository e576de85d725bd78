package app.seatkeeper.ui.kit;

import atlantafx.base.controls.ModalPane;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// A list with its detail at the right, whose edge can be dragged. Below 1280 pixels of window the detail slides
/// over the list instead.
public final class Drawer extends StackPane {

    public static final double SMALL_WINDOW = 1280;

    private static final String SMALL = "small";
    private static final double NARROWEST = 320;
    private static final double WIDEST = 520;
    private static final Duration SLIDE = Duration.millis(120);

    private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
    private final ReadOnlyBooleanWrapper over = new ReadOnlyBooleanWrapper(this, "over");
    private final DoubleProperty panelWidth = new SimpleDoubleProperty(this, "panelWidth");
    private final ModalPane modal = new ModalPane();
    private final HBox beside = new HBox();
    private final BorderPane frame = new BorderPane();

    /// @param width of the detail until its edge is dragged
    public Drawer(Region list, Region detail, double width) {
        getStyleClass().add("drawer-host");
        panelWidth.set(width);
        HBox.setHgrow(list, Priority.ALWAYS);
        list.setMinWidth(0);
        beside.getChildren().add(list);
        frame.getStyleClass().add("drawer");
        frame.setCenter(detail);
        frame.setLeft(edge());
        frame.minWidthProperty().bind(panelWidth);
        frame.maxWidthProperty().bind(panelWidth);
        frame.prefWidthProperty().bind(panelWidth);
        modal.setAlignment(Pos.CENTER_RIGHT);
        modal.usePredefinedTransitionFactories(Side.RIGHT, SLIDE, SLIDE);
        modal.displayProperty().subscribe(shown -> {
            if (!shown && over.get()) {
                open.set(false);
            }
        });
        getChildren().setAll(beside, modal);
        over.bind(sceneProperty().flatMap(Scene::widthProperty).map(wide -> wide.doubleValue() < SMALL_WINDOW)
                .orElse(false));
        open.subscribe(this::arrange);
        over.subscribe(this::arrange);
        modal.skinProperty().subscribe(this::arrange);
    }

    private Region edge() {
        Region edge = new Region();
        edge.getStyleClass().add("drawer-edge");
        edge.setCursor(Cursor.H_RESIZE);
        edge.setOnMouseDragged(event -> {
            double right = localToScene(getWidth(), 0).getX();
            panelWidth.set(Math.clamp(right - event.getSceneX(), NARROWEST, WIDEST));
        });
        return edge;
    }

    private void arrange() {
        if (open.get() && over.get()) {
            beside.getChildren().remove(frame);
            slide();
        } else if (open.get()) {
            stand();
        } else {
            beside.getChildren().remove(frame);
            modal.hide(true);
        }
    }

    /// A pane that was never laid out would forget what it is to show; it is asked again when it has its skin.
    private void slide() {
        if (modal.getSkin() != null) {
            modal.show(frame);
        }
    }

    private void stand() {
        modal.hide(true);
        modal.setContent(null);
        if (!beside.getChildren().contains(frame)) {
            beside.getChildren().add(frame);
        }
    }

    /// Gives the node the style class `small` while it stands in a small window, where margins and columns give way.
    ///
    /// @return whether it does
    public static boolean markSmall(Node node) {
        boolean small = node.getScene() != null && node.getScene().getWidth() < SMALL_WINDOW;
        node.getStyleClass().remove(SMALL);
        if (small) {
            node.getStyleClass().add(SMALL);
        }
        return small;
    }

    /// Whether the keyboard is somewhere in the detail.
    public boolean hasFocusInDetail() {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        while (focused != null && !focused.equals(frame)) {
            focused = focused.getParent();
        }
        return focused != null;
    }

    public BooleanProperty openProperty() {
        return open;
    }

    /// Whether the detail lies over the list rather than beside it.
    public ReadOnlyBooleanProperty overProperty() {
        return over.getReadOnlyProperty();
    }
}
