package app.seatkeeper.ui.licenses;

import static app.seatkeeper.ui.SampleTenant.E3;
import static app.seatkeeper.ui.SampleTenant.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.domain.money.PriceList;
import app.seatkeeper.ui.RecordingNavigator;
import app.seatkeeper.ui.SampleFiles;
import app.seatkeeper.ui.SamplePrices;
import app.seatkeeper.ui.SampleTenant;
import app.seatkeeper.ui.SampleWorkspace;
import app.seatkeeper.ui.kit.FxBackground;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PriceDeskTest {

    @TempDir private Path folder;

    private final SampleWorkspace workspace = new SampleWorkspace(SampleTenant.snapshot());
    private final Tenancy tenancy = new Tenancy(workspace, FxBackground.atOnce());
    private final LicensesViewModel licenses = new LicensesViewModel(
            tenancy, FxBackground.atOnce(), Texts.load(Locale.UK), Clock.fixed(NOW, ZoneOffset.UTC));
    private final SampleFiles files = new SampleFiles();
    private final RecordingNavigator navigator = new RecordingNavigator();
    private final PriceDesk desk = new PriceDesk(licenses, files, navigator);

    @BeforeEach
    void load() {
        tenancy.load();
    }

    @Test
    void whatIsSavedComesBackAndCountsAsSaved() {
        files.choose(folder.resolve("prices.csv"));
        workspace.prices().enter(SamplePrices.list());
        assertTrue(desk.isUnsaved());

        desk.save();
        assertFalse(desk.isUnsaved());

        desk.clear();
        assertTrue(desk.isEmpty());

        desk.load();
        assertEquals(SamplePrices.list().prices(), workspace.prices().now().prices());
        assertFalse(desk.isUnsaved());
        assertEquals(List.of("toast Prices are saved in prices.csv.", "toast 5 prices were read."),
                navigator.visited());
    }

    @Test
    void aFileWithAMistakeChangesNothingAndSaysWhere() throws IOException {
        workspace.prices().enter(SamplePrices.list());
        Path file = Files.writeString(folder.resolve("mine.csv"), """
                SkuId,Product,Price,Currency,Period,Effective,Expires
                ,Microsoft 365 E3,thirty,GBP,month,,
                """);
        files.choose(file);

        desk.load();

        assertEquals(SamplePrices.list(), workspace.prices().now());
        assertEquals("mine.csv cannot be used", desk.complaintProperty().get().title());
        assertEquals(List.of("Line 2: “thirty” is no number. Write the price as 12.50, without a currency sign."),
                desk.complaintProperty().get().sentences());
    }

    @Test
    void otherPricesAreTriedOnTheSameSeatsWithoutTouchingTheBill() {
        workspace.prices().enter(SamplePrices.list());
        var trial = new PriceTrial(licenses);

        trial.enter(E3, "35.10");

        assertEquals(new PriceTrial.Line(E3, "Microsoft 365 E3", "30", "£33.10", "35.10", "+ £60.00"),
                trial.lines().get(1));
        assertEquals(new PriceTrial.Total("≥ £1,757.80", "≥ £1,817.80", "+ £60.00 without 1 product", "+ £720.00"),
                trial.total());
        assertEquals(SamplePrices.list(), workspace.prices().now());

        trial.keep();
        assertEquals("≥ 1,817.80", new MoneyWords(Texts.load(Locale.UK))
                .sum(LicenseColumn.MONTH, licenses.totalsProperty().get()));
    }

    @Test
    void aFileOfOtherPricesIsTriedForItsProductsAlone() {
        workspace.prices().enter(SamplePrices.list());
        var trial = new PriceTrial(licenses);

        trial.take(new PriceList(List.of(SamplePrices.monthly(E3, "30.10")), null, false));

        assertEquals(List.of("± £0.00", "− £90.00", "± £0.00"),
                trial.lines().stream().limit(3).map(PriceTrial.Line::difference).toList());
    }
}
