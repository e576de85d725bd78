package app.seatkeeper.ui;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.domain.license.Product;
import org.junit.jupiter.api.Test;

class SampleTenantTest {

    @Test
    void theSeatsInUseAreThoseThatPeopleHold() {
        var snapshot = SampleTenant.snapshot();

        var held = snapshot.products().stream().collect(toMap(Product::partNumber, product ->
                (int) snapshot.users().stream().filter(user -> user.holds(product.id())).count()));

        assertEquals(snapshot.products().stream().collect(toMap(Product::partNumber, one -> one.seats().consumed())),
                held);
    }
}
