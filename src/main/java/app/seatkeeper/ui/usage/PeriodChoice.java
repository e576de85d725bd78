package app.seatkeeper.ui.usage;

import app.seatkeeper.domain.usage.Period;
import atlantafx.base.controls.SegmentedControl;
import atlantafx.base.controls.ToggleLabel;
import java.util.EnumMap;
import java.util.Map;

/// Lets the period be chosen.
final class PeriodChoice {

    private PeriodChoice() { }

    static void bind(SegmentedControl control, UsageViewModel model) {
        Map<Period, ToggleLabel> labels = new EnumMap<>(Period.class);
        for (Period period : Period.values()) {
            ToggleLabel label = new ToggleLabel(model.texts().of("usage.days", period.days()));
            label.setId("usage-period-" + period.days());
            labels.put(period, label);
            control.getSegments().add(label);
        }
        control.skinProperty().subscribe(skin -> {
            if (skin != null) {
                follow(labels, model);
            }
        });
    }

    /// Once it is drawn the control has chosen its first segment by itself; what it says from then on, a person chose.
    private static void follow(Map<Period, ToggleLabel> labels, UsageViewModel model) {
        model.periodProperty().subscribe(period -> labels.forEach((one, label) -> label.setSelected(one == period)));
        labels.forEach((period, label) -> label.selectedProperty().subscribe(on -> {
            if (on) {
                model.periodProperty().set(period);
                model.want();
            }
        }));
    }
}
