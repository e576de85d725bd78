package app.seatkeeper.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.planning.PlanFamilies;
import app.seatkeeper.planning.PlanRules;
import app.seatkeeper.planning.Stock;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The tables of service plans that come with the application.
class TablesTest {

    @Test
    void theShippedTablesKnowFamiliesExclusivePlansAndNeeds() {
        PlanRules rules = Tables.shipped();

        assertEquals(Optional.of(new PlanFamilies.Rank("forms", 3)), rules.families().rank(Stock.FORMS_E5));
        assertEquals(79, rules.families().ranks().size());
        assertEquals(Set.of("exchange-online", "exchange-online-1-and-2"),
                rules.exclusive().groups(Stock.MAIL_PLAN_1));
        assertEquals(Set.of("exchange-online-1-and-2"), rules.exclusive().groups(Stock.MAIL));
        assertEquals(39, rules.exclusive().groups().size());
        assertEquals(3, rules.needs().of(Stock.OFFICE_WEB).size());
    }
}
