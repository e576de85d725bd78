package app.seatkeeper.ui.reports;

import app.seatkeeper.domain.usage.Period;
import app.seatkeeper.reports.Source;
import app.seatkeeper.reports.catalogue.Catalogue;
import app.seatkeeper.ui.kit.Controls;
import atlantafx.base.controls.SegmentedControl;
import atlantafx.base.controls.ToggleLabel;
import java.util.EnumMap;
import java.util.Map;

/// Lets the days be chosen over which use is counted, where a report counts it.
final class ReportPeriod {

    private ReportPeriod() { }

    static void bind(SegmentedControl control, ReportsViewModel model) {
        Map<Period, ToggleLabel> labels = new EnumMap<>(Period.class);
        for (Period period : Period.values()) {
            var label = new ToggleLabel(model.texts().of("reports.days", period.days()));
            label.setId("reports-period-" + period.days());
            labels.put(period, label);
            control.getSegments().add(label);
        }
        control.skinProperty().subscribe(skin -> {
            if (skin != null) {
                follow(labels, model);
            }
        });
        Controls.showWhen(model.currentProperty().map(name -> Catalogue.report(name).sources().stream()
                .anyMatch(source -> source instanceof Source.Use use && !use.widest())), control);
    }

    /// Once it is drawn the control has chosen its first segment by itself; what it says from then on, a person chose.
    private static void follow(Map<Period, ToggleLabel> labels, ReportsViewModel model) {
        model.periodProperty().subscribe(period -> labels.forEach((one, label) -> label.setSelected(one == period)));
        labels.forEach((period, label) -> label.selectedProperty().subscribe(on -> {
            if (on) {
                model.periodProperty().set(period);
            }
        }));
    }
}
