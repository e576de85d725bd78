package app.seatkeeper.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.seatkeeper.domain.money.BillingPeriod;
import app.seatkeeper.domain.money.Price;
import app.seatkeeper.domain.money.PriceList;
import app.seatkeeper.domain.usage.Concealment;
import app.seatkeeper.domain.usage.Missing;
import app.seatkeeper.domain.usage.Period;
import app.seatkeeper.domain.usage.ReportKey;
import app.seatkeeper.domain.usage.Usage;
import app.seatkeeper.domain.usage.UsageReport;
import app.seatkeeper.ui.SampleTenant;
import app.seatkeeper.ui.SampleWorkspace;
import app.seatkeeper.workspace.Insight;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What is known is put together anew whenever one of its parts has changed.
class InsightsTest {

    private static final ReportKey TEAMS = ReportKey.of(UsageReport.TEAMS_ACTIVITY, Period.D30);

    private final SampleWorkspace workspace = new SampleWorkspace(SampleTenant.snapshot());
    private final Tenancy tenancy = new Tenancy(workspace, FxBackground.atOnce());

    @Test
    void nothingIsPutTogetherBeforeTheTenantIsRead() {
        workspace.prices().enter(PriceList.EMPTY);

        assertNull(tenancy.insights().insightProperty().get());
    }

    @Test
    void afterTheLoadTheReportsThatTellEverybodysLastActivityAreRead() {
        tenancy.load();

        Set<ReportKey> wanted = new HashSet<>(workspace.usage().asked());
        assertEquals(Set.of(ReportKey.of(UsageReport.ACTIVE_USERS, Period.D180),
                ReportKey.of(UsageReport.EMAIL_APPS, Period.D180), ReportKey.of(UsageReport.APPS, Period.D180),
                ReportKey.of(UsageReport.COPILOT, Period.D180),
                ReportKey.of(UsageReport.ACTIVATIONS, Period.D180),
                ReportKey.of(UsageReport.SERVICE_USER_COUNTS, Period.D30)), wanted);
        assertEquals(0, tenancy.insights().readingProperty().get());
    }

    @Test
    void whatWasRefusedIsTriedAgainWithTheNextLoad() {
        tenancy.load();
        workspace.usage().hold(Usage.NONE.without(TEAMS, Missing.NOT_READ));
        int before = workspace.usage().again();

        tenancy.load();

        assertEquals(before + 1, workspace.usage().again());
    }

    @Test
    void nothingIsReadForWhichSomebodyWouldHaveToBeAsked() {
        workspace.usage().open(false);

        tenancy.load();
        tenancy.insights().want(Set.of(TEAMS));

        assertEquals(Set.of(), workspace.usage().asked());
    }

    @Test
    void aScreenGetsTheReportItWants() {
        tenancy.load();

        tenancy.insights().want(Set.of(TEAMS));

        assertEquals(true, workspace.usage().asked().contains(TEAMS));
    }

    @Test
    void aPriceAndAReportChangeWhatIsKnown() {
        tenancy.load();
        Insight before = insight();

        var prices = new PriceList(List.of(new Price(SampleTenant.E5, BigDecimal.TEN, Currency.getInstance("GBP"),
                BillingPeriod.MONTH, null, null)), LocalDate.of(2026, 11, 19), false);
        workspace.prices().enter(prices);
        workspace.usage().hold(Usage.NONE.with(Concealment.CONCEALED));

        assertNotSame(before, insight());
        assertEquals(prices, insight().prices());
        assertEquals(Concealment.CONCEALED, insight().evidence().usage().concealment());
    }

    private Insight insight() {
        return Objects.requireNonNull(tenancy.insights().insightProperty().get());
    }
}
