package app.seatkeeper.ui.usage;

import app.seatkeeper.domain.usage.ReportTable;
import app.seatkeeper.domain.usage.UsageReport;
import app.seatkeeper.tenant.Feature;
import app.seatkeeper.tenant.Permission;
import app.seatkeeper.ui.kit.Bar;
import app.seatkeeper.ui.kit.Clipboards;
import app.seatkeeper.ui.kit.Controls;
import app.seatkeeper.ui.kit.StackedBar;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.workspace.Insight;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What can be said while Microsoft's reports carry codes instead of names: totals per service, why there is no more,
/// and how to change that.
final class ConcealedPane extends StackPane {

    private static final double MARGIN = 16;
    private static final List<String> STEPS =
            List.of("usage.concealed.step.1", "usage.concealed.step.2", "usage.concealed.step.3");

    private final UsageViewModel model;
    private final Texts texts;
    private final Runnable showNames;
    private final Label caption = new Label();
    private final Label counted = new Label();
    private final GridPane totals = new GridPane();
    private final Label matched = new Label();
    private final Region left;
    private final Region right;
    private final ObservableValue<Boolean> narrow = Controls.narrow(this);

    /// @param showNames asks whether names are to be shown
    ConcealedPane(UsageViewModel model, Runnable showNames) {
        this.model = model;
        this.texts = model.texts();
        this.showNames = showNames;
        setId("usage-concealed");
        left = totalsCard();
        right = explanation();
        narrow.subscribe(_ -> arrange());
        model.faceProperty().subscribe(this::draw);
        model.insights().insightProperty().subscribe(this::draw);
        model.periodProperty().subscribe(this::draw);
    }

    private void arrange() {
        Pane both = narrow.getValue() ? new VBox(12, left, right) : new HBox(16, left, right);

        HBox.setHgrow(right, Priority.ALWAYS);
        left.setPrefWidth(576);
        left.setMinWidth(narrow.getValue() ? 0 : Region.USE_PREF_SIZE);
        VBox.setVgrow(both, Priority.ALWAYS);
        VBox all = new VBox(banner(), both);
        all.getStyleClass().add("concealed-page");
        ScrollPane page = new ScrollPane(all);
        page.setFitToWidth(true);
        page.setFitToHeight(!narrow.getValue());
        page.getStyleClass().add("lists-scroll");
        getChildren().setAll(page);
    }

    private Node banner() {
        VBox words = new VBox(styled(new Label(texts.of("usage.concealed")), "strong"),
                new Label(texts.of("usage.concealed.meaning")));
        ((Label) words.getChildren().getLast()).setWrapText(true);
        HBox banner = new HBox(new FontIcon(Feather.EYE_OFF), words);
        banner.getStyleClass().addAll("banner", "warning", "concealed-banner");
        return banner;
    }

    private Region totalsCard() {
        Label title = styled(new Label(texts.of("usage.concealed.totals")), "section-title");
        HBox head = new HBox(8, title, styled(caption, "caption"));
        head.getStyleClass().add("totals-head");
        totals.getStyleClass().add("totals");
        ColumnConstraints service = new ColumnConstraints();
        service.setMinWidth(120);
        ColumnConstraints bar = new ColumnConstraints();
        bar.setHgrow(Priority.ALWAYS);
        totals.getColumnConstraints().addAll(service, number(), number(), bar, number());
        counted.setWrapText(true);
        VBox card = new VBox(head, totals, styled(counted, "caption"));
        counted.getStyleClass().add("totals-foot");
        card.getStyleClass().addAll("card", "flush");
        card.setMaxHeight(USE_PREF_SIZE);
        VBox top = new VBox(card);
        return top;
    }

    private static ColumnConstraints number() {
        ColumnConstraints number = new ColumnConstraints();
        number.setHalignment(HPos.RIGHT);
        number.setMinWidth(USE_PREF_SIZE);
        return number;
    }

    private static Label styled(Label label, String style) {
        label.getStyleClass().add(style);
        return label;
    }

    private void draw() {
        Insight insight = model.insights().insightProperty().get();
        if (insight == null || model.faceProperty().get() != UsageFace.CONCEALED) {
            return;
        }
        var period = model.periodProperty().get();
        UseWords words = model.words();
        caption.setText(insight.evidence().usage().table(UsageReport.SERVICE_USER_COUNTS, period)
                .map(ReportTable::refreshed)
                .map(day -> texts.of("usage.concealed.of", period.days(), words.date(day)))
                .orElse(texts.of("usage.days", period.days())));
        matched.setText(texts.of("usage.concealed.why", insight.snapshot().users().size()));
        counted.setText(texts.of("usage.concealed.counted", texts.time(insight.snapshot().readAt())));
        totals.getChildren().clear();
        row(0, "totals-title", Stream.of("usage.concealed.service", "usage.concealed.active", "usage.concealed.on")
                .map(key -> styled(new Label(texts.of(key)), "caption")).toList(), new Region(),
                styled(new Label(texts.of("usage.concealed.share")), "caption"));
        ServiceTotal.of(insight, period).forEach(one -> total(one, words));
    }

    private void total(ServiceTotal one, UseWords words) {
        String active = one.isKnown() ? texts.number(one.active()) : texts.of("usage.unknown");
        String share = one.isKnown() && one.switchedOn() > 0 ? words.percent(one.share()) : texts.of("usage.dash");
        StackedBar bar = new StackedBar(List.of(one.isKnown()
                ? new Bar.Part(Bar.Fill.USED, Math.min(1, one.share())) : new Bar.Part(Bar.Fill.UNKNOWN, 1)));
        bar.setMaxHeight(8);
        bar.setAccessibleText(texts.of("usage.concealed.spoken", words.service(one.service()), active,
                one.switchedOn()));
        Label name = new Label(words.service(one.service()));
        row(totals.getRowCount(), "totals-row", List.of(name, new Label(active),
                styled(new Label(texts.number(one.switchedOn())), "muted")), bar, new Label(share));
    }

    private void row(int at, String style, List<Label> labels, Region bar, Label share) {
        Region line = new Region();
        line.getStyleClass().add(style);
        totals.add(line, 0, at, 5, 1);
        for (int i = 0; i < labels.size(); i++) {
            labels.get(i).setMinWidth(USE_PREF_SIZE);
            totals.add(labels.get(i), i, at);
        }
        labels.getFirst().setPadding(new Insets(0, 0, 0, MARGIN));
        share.setPadding(new Insets(0, MARGIN, 0, 0));
        totals.add(bar, 3, at);
        totals.add(share, 4, at);
        GridPane.setHgrow(bar, Priority.ALWAYS);
    }

    private Region explanation() {
        VBox steps = new VBox(8);
        steps.getStyleClass().add("steps");
        for (int i = 1; i <= STEPS.size(); i++) {
            Label text = new Label(texts.of(STEPS.get(i - 1)));
            text.setWrapText(true);
            Label number = styled(new Label(i + "."), "muted");
            number.setMinWidth(24);
            steps.getChildren().add(new HBox(number, text));
        }
        matched.setWrapText(true);
        matched.getStyleClass().addAll("muted", "centered");
        Label needs = new Label(needs());
        needs.setWrapText(true);
        needs.getStyleClass().addAll("caption", "centered");
        VBox words = new VBox(8, new FontIcon(Feather.EYE_OFF),
                styled(new Label(texts.of("usage.concealed.hidden")), "strong"), matched, steps, buttons(), needs);
        words.setAlignment(Pos.CENTER);
        words.setMaxWidth(440);
        VBox card = new VBox(words);
        card.setAlignment(Pos.CENTER);
        card.getStyleClass().add("card");
        return card;
    }

    private String needs() {
        return model.tenancy().isReadOnly() ? texts.of("usage.concealed.readOnly")
                : texts.of("usage.concealed.needs",
                        texts.list(Feature.REPORT_SETTINGS.permissions().stream().map(Permission::scope).toList()));
    }

    private Node buttons() {
        Button copy = new Button(texts.of("usage.concealed.copy"), new FontIcon(Feather.COPY));
        copy.setId("usage-copy-steps");
        copy.setOnAction(_ -> Clipboards.copy(IntStream.range(0, STEPS.size())
                .mapToObj(i -> (i + 1) + ". " + texts.of(STEPS.get(i))).collect(Collectors.joining("\n"))));
        HBox buttons = new HBox(8);
        if (!model.tenancy().isReadOnly()) {
            Button show = new Button(texts.of("usage.concealed.show"), new FontIcon(Feather.EYE));
            show.setId("usage-show-names");
            show.setDefaultButton(true);
            show.setOnAction(_ -> showNames.run());
            buttons.getChildren().add(show);
        }
        buttons.getChildren().add(copy);
        buttons.setAlignment(Pos.CENTER);
        buttons.getStyleClass().add("concealed-buttons");
        return buttons;
    }
}
