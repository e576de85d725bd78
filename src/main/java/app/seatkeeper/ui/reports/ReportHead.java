package app.seatkeeper.ui.reports;

import app.seatkeeper.reports.ReportChoice;
import app.seatkeeper.reports.ReportView;
import app.seatkeeper.ui.kit.Controls;
import app.seatkeeper.ui.kit.EmptyState;
import app.seatkeeper.ui.kit.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands above the table: the report, its question, where it comes from, what it lacks; and what stands in the
/// table's place while there is nothing in it.
final class ReportHead {

    private final ReportsViewModel model;
    private final ReportDeeds deeds;
    private final Texts texts;

    ReportHead(ReportsViewModel model, ReportDeeds deeds) {
        this.model = model;
        this.deeds = deeds;
        this.texts = model.texts();
    }

    record Labels(Label title, Label rows, Label question, Hyperlink clear) { }

    void bind(Labels labels, Pane sources, Pane incomplete, EmptyState empty) {
        labels.title().textProperty().bind(model.currentProperty().map(name -> texts.of(name.title())));
        labels.question().textProperty().bind(model.currentProperty().map(name -> texts.of(name.question())));
        Controls.showWhen(model.choiceProperty().map(ReportHead::narrows), labels.clear());
        model.viewProperty().subscribe(view -> {
            labels.rows().setText(view == null ? "" : rows(view));
            sources.getChildren().setAll(view == null ? List.of()
                    : SourceLine.of(view, texts).stream().map(ReportHead::source).toList());
            incomplete.getChildren().setAll(view == null ? List.of()
                    : MissingLine.of(view, texts).stream().map(this::banner).toList());
            show(empty, view);
        });
        model.problem().faultProperty().subscribe(_ -> show(empty, model.viewProperty().get()));
    }

    private static boolean narrows(ReportChoice choice) {
        return !choice.filters().isEmpty() || !choice.search().isEmpty();
    }

    private String rows(ReportView view) {
        return view.size() == view.total() ? texts.of("reports.rows", view.total())
                : texts.of("reports.rows.some", view.size(), view.total());
    }

    private static Node source(SourceLine source) {
        var label = new Label(source.name());
        label.getStyleClass().addAll("caption", "report-source");
        label.setTooltip(new Tooltip(source.whole()));
        return label;
    }

    private Node banner(MissingLine line) {
        var icon = new FontIcon(line.calm() ? Feather.INFO : Feather.ALERT_TRIANGLE);
        var sentence = new Label(line.sentence());
        sentence.setWrapText(true);
        sentence.setMinWidth(0);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        var banner = new HBox(icon, sentence);
        banner.getStyleClass().addAll("banner", line.calm() ? "info" : "warning", "report-missing");
        if (!line.way().isEmpty()) {
            var way = new Hyperlink(line.way());
            way.setMinWidth(Hyperlink.USE_PREF_SIZE);
            way.setOnAction(_ -> deeds.mend(line.cause()));
            banner.getChildren().add(way);
        }
        return banner;
    }

    private void show(EmptyState empty, @Nullable ReportView view) {
        ReportChoice choice = model.choiceProperty().get();
        if (model.problem().present().get()) {
            empty.say(Feather.X_CIRCLE, texts.of("reports.failed"), texts.of("reports.failed.how")).offerNothing();
        } else if (view == null) {
            empty.say(Feather.CLOCK, texts.of("reports.loading"), texts.of("reports.loading.how")).offerNothing();
        } else if (view.total() > 0 && narrows(choice)) {
            empty.say(Feather.SEARCH, texts.of("reports.nothing"), texts.of("reports.nothing.how", view.total()))
                    .offer(texts.of("reports.filter.clear"), model::clearFilters);
        } else if (view.incomplete().isEmpty()) {
            empty.say(Feather.CHECK_CIRCLE, texts.of("reports.none"), texts.of("reports.none.how")).offerNothing();
        } else {
            empty.say(Feather.ALERT_TRIANGLE, texts.of("reports.unknown"), texts.of("reports.unknown.how"))
                    .offerNothing();
        }
    }
}
