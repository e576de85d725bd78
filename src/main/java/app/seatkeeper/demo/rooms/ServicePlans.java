package app.seatkeeper.demo.rooms;

import app.seatkeeper.demo.tenant.Plan;
import app.seatkeeper.demo.tenant.Product;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.function.Function;

/// Writes the plans of a product as `servicePlanInfo`.
final class ServicePlans {

    private ServicePlans() {
    }

    /// As the tenant holds them.
    static void write(Product product, JsonGenerator out) throws IOException {
        write(product, plan -> "INTUNE_O365".equals(plan.name()) ? "PendingActivation" : "Success", out);
    }

    /// With a state of each plan.
    static void write(Product product, Function<Plan, String> state, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (Plan plan : product.plans()) {
            out.writeStartObject();
            out.writeStringField("servicePlanId", plan.id());
            out.writeStringField("servicePlanName", plan.name());
            out.writeStringField("provisioningStatus", state.apply(plan));
            out.writeStringField("appliesTo", plan.appliesTo());
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
