package app.seatkeeper.graph;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The properties of a user that are asked for, and how each is read.
enum UserSlot {
    ID("id", Kind.TEXT),
    DISPLAY_NAME("displayName", Kind.TEXT),
    GIVEN_NAME("givenName", Kind.SHARED_TEXT),
    SURNAME("surname", Kind.SHARED_TEXT),
    USER_PRINCIPAL_NAME("userPrincipalName", Kind.TEXT),
    MAIL("mail", Kind.TEXT),
    PROXY_ADDRESSES("proxyAddresses", Kind.TEXTS),
    ACCOUNT_ENABLED("accountEnabled", Kind.FLAG),
    USER_TYPE("userType", Kind.SHARED_TEXT),
    USAGE_LOCATION("usageLocation", Kind.SHARED_TEXT),
    CREATED("createdDateTime", Kind.TIME),
    SYNCED("onPremisesSyncEnabled", Kind.FLAG),
    JOB_TITLE("jobTitle", Kind.SHARED_TEXT),
    DEPARTMENT("department", Kind.SHARED_TEXT),
    OFFICE("officeLocation", Kind.SHARED_TEXT),
    COMPANY("companyName", Kind.SHARED_TEXT),
    CITY("city", Kind.SHARED_TEXT),
    COUNTRY("country", Kind.SHARED_TEXT),
    EMPLOYEE_ID("employeeId", Kind.TEXT),
    COST_CENTER("employeeOrgData", Kind.COST_CENTER),
    MOBILE_PHONE("mobilePhone", Kind.TEXT),
    BUSINESS_PHONES("businessPhones", Kind.TEXTS),
    ASSIGNMENTS("licenseAssignmentStates", Kind.ASSIGNMENTS);

    private static final Map<String, UserSlot> BY_PROPERTY =
            Arrays.stream(values()).collect(toUnmodifiableMap(UserSlot::property, identity()));

    private final String property;
    private final Kind kind;

    UserSlot(String property, Kind kind) {
        this.property = property;
        this.kind = kind;
    }

    /// How a property is read. Shared texts are those that many users have in common.
    enum Kind {
        TEXT,
        SHARED_TEXT,
        TEXTS,
        FLAG,
        TIME,
        COST_CENTER,
        ASSIGNMENTS
    }

    /// @return the slot of a JSON property, or null where nobody asked for it
    static @Nullable UserSlot of(String property) {
        return BY_PROPERTY.get(property);
    }

    /// The list for `$select`.
    static String[] select() {
        return Arrays.stream(values()).map(UserSlot::property).toArray(String[]::new);
    }

    String property() {
        return property;
    }

    Kind kind() {
        return kind;
    }
}
