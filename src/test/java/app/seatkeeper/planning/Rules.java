package app.seatkeeper.planning;

import app.seatkeeper.domain.id.PlanId;
import java.util.Map;
import java.util.Set;

/// The rules of service plans that the tests need.
public final class Rules {

    public static final PlanRules SOME = new PlanRules(
            new PlanFamilies(Map.of(
                    Stock.MAIL_KIOSK, new PlanFamilies.Rank("exchange", 0),
                    Stock.MAIL, new PlanFamilies.Rank("exchange", 2),
                    Stock.SHAREPOINT_KIOSK, new PlanFamilies.Rank("sharepoint", 0),
                    Stock.SHAREPOINT, new PlanFamilies.Rank("sharepoint", 2),
                    Stock.FORMS_K, new PlanFamilies.Rank("forms", 0),
                    Stock.FORMS_E3, new PlanFamilies.Rank("forms", 2),
                    Stock.FORMS_E5, new PlanFamilies.Rank("forms", 3))),
            new ExclusivePlans(Map.of(
                    Stock.MAIL_PLAN_1, Set.of("exchange 1 and 2"),
                    Stock.MAIL, Set.of("exchange 1 and 2"))),
            new PlanNeeds(Map.of(Stock.OFFICE_WEB, Set.<PlanId>of(Stock.SHAREPOINT, Stock.SHAREPOINT_KIOSK))));

    private Rules() { }
}
