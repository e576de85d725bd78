package app.seatkeeper.reports.catalogue;

import static java.util.stream.Collectors.joining;

import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.graph.ProductNames;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What the directory of the demo tenant says, asked once over plain HTTP.
final class Truth {

    private static final String PROPERTIES = "id,displayName,givenName,surname,userPrincipalName,mail,accountEnabled,"
            + "userType,usageLocation,createdDateTime,onPremisesSyncEnabled,jobTitle,department,officeLocation,"
            + "companyName,city,country,employeeId,employeeOrgData,licenseAssignmentStates";

    private final ProductNames names = ProductNames.shipped();
    private final Map<String, JsonNode> users = new LinkedHashMap<>();
    private final Map<String, JsonNode> products = new LinkedHashMap<>();
    private final Map<String, JsonNode> groups = new LinkedHashMap<>();
    private final Map<String, JsonNode> signIns = new HashMap<>();
    private final Map<String, List<String>> roles = new HashMap<>();
    private final Map<String, String> plans = new HashMap<>();
    private final List<JsonNode> subscriptions;

    Truth(RawTenant tenant) {
        tenant.all("/users?$top=999&$select=" + PROPERTIES).forEach(user -> users.put(upn(user), user));
        tenant.all("/users?$top=500&$select=id,signInActivity")
                .forEach(user -> signIns.put(user.path("id").asText(), user.path("signInActivity")));
        tenant.all("/subscribedSkus").forEach(product -> products.put(product.path("skuId").asText(), product));
        products.values().forEach(product -> product.path("servicePlans").forEach(plan -> plans.putIfAbsent(
                plan.path("servicePlanId").asText(), plan.path("servicePlanName").asText())));
        subscriptions = tenant.all("/directory/subscriptions");
        tenant.all("/groups?$top=999&$select=id,displayName,groupTypes,onPremisesSyncEnabled,assignedLicenses").stream()
                .filter(group -> !group.path("assignedLicenses").isEmpty())
                .forEach(group -> groups.put(group.path("id").asText(), group));
        tenant.all("/directoryRoles").forEach(role -> tenant.all(
                "/directoryRoles/" + role.path("id").asText() + "/members").forEach(member -> roles.computeIfAbsent(
                        member.path("id").asText(), _ -> new ArrayList<>()).add(role.path("displayName").asText())));
    }

    /// Everybody, by user principal name.
    Map<String, JsonNode> users() {
        return users;
    }

    /// Subscribed products, by id.
    Map<String, JsonNode> products() {
        return products;
    }

    /// Groups that give licenses, by id.
    Map<String, JsonNode> groups() {
        return groups;
    }

    JsonNode user(String upn) {
        return Objects.requireNonNull(users.get(upn), upn);
    }

    /// The service plans of a subscribed product.
    JsonNode plans(String sku) {
        return Objects.requireNonNull(products.get(sku), sku).path("servicePlans");
    }

    List<JsonNode> subscriptions() {
        return subscriptions;
    }

    List<String> roles(JsonNode user) {
        return roles.getOrDefault(user.path("id").asText(), List.of());
    }

    JsonNode signIns(JsonNode user) {
        return Objects.requireNonNull(signIns.get(user.path("id").asText()));
    }

    static String upn(JsonNode user) {
        return user.path("userPrincipalName").asText();
    }

    /// A property as text; empty where Graph says null.
    static String text(JsonNode object, String property) {
        JsonNode value = object.path(property);
        return value.isNull() || value.isMissingNode() ? "" : value.asText();
    }

    static List<JsonNode> paths(JsonNode user) {
        List<JsonNode> found = new ArrayList<>();
        user.path("licenseAssignmentStates").forEach(found::add);
        return found;
    }

    static String sku(JsonNode path) {
        return path.path("skuId").asText();
    }

    static String group(JsonNode path) {
        return text(path, "assignedByGroup");
    }

    static boolean works(JsonNode path) {
        return !"Error".equals(path.path("state").asText());
    }

    String product(String sku) {
        JsonNode product = products.get(sku);
        return product == null ? "Ended subscription " + sku
                : names.product(SkuId.of(sku), product.path("skuPartNumber").asText());
    }

    /// Part number; the id of an ended subscription.
    String partNumber(String sku) {
        JsonNode product = products.get(sku);
        return product == null ? sku : product.path("skuPartNumber").asText();
    }

    String plan(String id) {
        String code = plans.get(id);
        return code == null ? id : names.plan(PlanId.of(id), code);
    }

    String groupName(String id) {
        JsonNode group = groups.get(id);
        return group == null ? "by a group" : group.path("displayName").asText();
    }

    /// Each once, in alphabetical order, as one cell.
    static String joined(Stream<String> texts) {
        return texts.distinct().sorted().collect(joining("; "));
    }

    static String yes(boolean yes) {
        return yes ? "Yes" : "No";
    }

    /// A table by row and column, to be filled.
    static Map<String, Map<String, String>> table() {
        return new TreeMap<>();
    }
}
