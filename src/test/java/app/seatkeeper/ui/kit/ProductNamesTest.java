package app.seatkeeper.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.AppliesTo;
import app.seatkeeper.domain.license.CapabilityStatus;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.license.SeatPool;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.ui.SampleTenant;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProductNamesTest {

    @Test
    void tagsAreShortAndKnownToThePeopleWhoUseThem() {
        assertEquals(List.of("M365 E3", "O365 E1", "Copilot", "Phone", "Visio", "Project", "Power BI", "Exchange P1",
                        "Entra P2", "Power Automate Free"),
                tags("Microsoft 365 E3", "Office 365 E1", "Copilot for Microsoft 365",
                        "Microsoft Teams Phone Standard", "Visio Plan 2", "Planner and Project Plan 3", "Power BI Pro",
                        "Exchange Online (Plan 1)", "Microsoft Entra ID P2", "Microsoft Power Automate Free"));
    }

    @Test
    void twoProductsOfOneTenantNeverShareATag() {
        assertEquals(List.of("Visio P1", "Visio P2", "Power BI"), tags("Visio Plan 1", "Visio Plan 2", "Power BI Pro"));
    }

    @Test
    void aProductWithoutSubscriptionIsCalledEndedWithItsId() {
        var names = names(List.of());
        var id = SkuId.of("09015f9f-377f-4538-bbb5-f75ceb09358a");

        assertEquals("Ended subscription 09015f9f-377f-4538-bbb5-f75ceb09358a", names.full(id));
        assertEquals("Ended 09015f9f", names.tag(id));
    }

    private static List<String> tags(String... products) {
        List<Product> all = Stream.of(products).map(ProductNamesTest::product).toList();
        ProductNames names = names(all);
        return all.stream().map(product -> names.tag(product.id())).toList();
    }

    private static ProductNames names(List<Product> products) {
        return ProductNames.of(new TenantSnapshot(SampleTenant.tenant(), SampleTenant.NOW, List.of(),
                new TenantSnapshot.Catalog(products, List.of(), List.of()), List.of()), Texts.load(Locale.UK));
    }

    private static Product product(String name) {
        return new Product(new SkuId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))),
                "", name, AppliesTo.USER, CapabilityStatus.ENABLED, new SeatPool(1, 0, 0, 0, 0), List.of(), List.of());
    }
}
