package app.seatkeeper.ui.users;

import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.ui.kit.PickList;
import app.seatkeeper.ui.kit.Texts;
import java.util.List;
import javafx.collections.SetChangeListener;

/// The service plans of one product as people have them, to be switched on or off. A dash is *left as it is*.
final class PlanSwitches {

    private PlanSwitches() { }

    /// @param given whether the product is to be given, so that every plan counts as on
    static PickList<PlanOffer> of(DeedViewModel model, SkuId product, boolean given) {
        List<PlanOffer> plans = model.plans(product);
        Texts texts = model.words().texts();
        PickList<PlanOffer> list = new PickList<>(plans, new PickList.Item<>(
                PlanOffer::name,
                plan -> caption(plan, texts),
                _ -> false,
                plan -> plan.on() > 0 && plan.on() < plan.holders()
                        && !model.switched(product).containsKey(plan.plan()),
                _ -> true), texts.of("users.findPlan"));
        plans.stream().filter(plan -> isOn(plan, given)).forEach(list.ticked()::add);
        list.ticked().addListener((SetChangeListener<PlanOffer>) change -> {
            PlanOffer plan = change.wasAdded() ? change.getElementAdded() : change.getElementRemoved();
            model.toggle(product, plan.plan(), change.wasAdded());
        });
        return list;
    }

    private static boolean isOn(PlanOffer plan, boolean given) {
        return plan.holders() == 0 ? given : plan.on() == plan.holders();
    }

    private static String caption(PlanOffer plan, Texts texts) {
        if (plan.holders() == 0) {
            return "";
        }
        if (plan.on() == plan.holders()) {
            return texts.of("users.plans.on");
        }
        return plan.on() == 0 ? texts.of("users.plans.off")
                : texts.of("users.plans.some", plan.on(), plan.holders());
    }
}
