package app.seatkeeper.demo.rooms;

import app.seatkeeper.demo.tenant.Grant;
import app.seatkeeper.demo.tenant.Holdings;
import app.seatkeeper.demo.tenant.Person;
import app.seatkeeper.demo.tenant.Plan;
import app.seatkeeper.demo.tenant.Product;
import app.seatkeeper.demo.tenant.Text;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.TreeSet;

/// The properties of a user that tell of licenses.
final class LicenseProperties {

    private LicenseProperties() {
    }

    /// `assignedLicenses`: each product once; a plan is off when every way to the product leaves it off.
    static void licenses(Person person, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (Product product : person.products().toList()) {
            out.writeStartObject();
            ids("disabledPlans", Holdings.disabled(person, product), out);
            out.writeStringField("skuId", product.skuId());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void ids(String name, Set<String> ids, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart(name);
        for (String id : new TreeSet<>(ids)) {
            out.writeString(id);
        }
        out.writeEndArray();
    }

    /// `licenseAssignmentStates`: one entry per product and way.
    static void states(Person person, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (Grant grant : person.grants()) {
            out.writeStartObject();
            out.writeStringField("skuId", grant.product().skuId());
            ids("disabledPlans", grant.disabled(), out);
            out.writeStringField("assignedByGroup", grant.group());
            out.writeStringField("state", grant.state());
            out.writeStringField("error", grant.error());
            out.writeStringField("lastUpdatedDateTime", grant.updated().truncatedTo(ChronoUnit.SECONDS).toString());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /// `assignedPlans`: every plan of every product held, those that are off as deleted.
    static void plans(Person person, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (Grant grant : person.grants().stream().filter(Grant::isHeld).toList()) {
            for (Plan plan : grant.product().plans()) {
                out.writeStartObject();
                out.writeStringField("assignedDateTime", grant.updated().truncatedTo(ChronoUnit.SECONDS).toString());
                out.writeStringField("capabilityStatus",
                        grant.disabled().contains(plan.id()) ? "Deleted" : "Enabled");
                out.writeStringField("service", service(plan));
                out.writeStringField("servicePlanId", plan.id());
                out.writeEndObject();
            }
        }
        out.writeEndArray();
    }

    /// `provisionedPlans`: one entry per service.
    static void provisioned(Person person, JsonGenerator out) throws IOException {
        var services = new TreeSet<String>();
        person.products().forEach(product -> product.plans().stream()
                .filter(plan -> !Holdings.disabled(person, product).contains(plan.id()))
                .forEach(plan -> services.add(service(plan))));
        out.writeStartArray();
        for (String service : services) {
            out.writeStartObject();
            out.writeStringField("capabilityStatus", "Enabled");
            out.writeStringField("provisioningStatus", "Success");
            out.writeStringField("service", service);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static String service(Plan plan) {
        String name = plan.name();
        if (name.startsWith("EXCHANGE") || name.startsWith("BPOS") || name.startsWith("MIP")) {
            return "exchange";
        }
        if (name.startsWith("SHAREPOINT") || name.startsWith("ONEDRIVE")) {
            return "SharePoint";
        }
        if (name.startsWith("MCO")) {
            return "MicrosoftCommunicationsOnline";
        }
        return name.startsWith("TEAMS") ? "TeamspaceAPI" : "MicrosoftOffice";
    }

    /// How far a plan of a person has come, as `licenseDetails` tells.
    static String provisioning(Person person, Product product, Plan plan) {
        if (Holdings.disabled(person, product).contains(plan.id())) {
            return "Disabled";
        }
        boolean waits = "INTUNE_O365".equals(plan.name())
                || ("INTUNE_A".equals(plan.name()) && waitsForADevice(person));
        return waits ? "PendingActivation" : "Success";
    }

    /// One in 25 has not enrolled a device yet.
    private static boolean waitsForADevice(Person person) {
        String number = person.texts().getOrDefault(Text.EMPLOYEE_ID, "L0").substring(1);
        return Integer.parseInt(number.matches("\\d{1,9}") ? number : "0") % 25 == 9;
    }
}
