package app.seatkeeper.demo.tenant;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The properties of a user that are plain text.
public enum Text {
    DISPLAY_NAME("displayName", true),
    GIVEN_NAME("givenName", true),
    SURNAME("surname", true),
    USER_PRINCIPAL_NAME("userPrincipalName", true),
    MAIL("mail", true),
    MAIL_NICKNAME("mailNickname", true),
    USER_TYPE("userType", false),
    DEPARTMENT("department", true),
    JOB_TITLE("jobTitle", true),
    COMPANY_NAME("companyName", true),
    OFFICE_LOCATION("officeLocation", true),
    EMPLOYEE_ID("employeeId", true),
    EMPLOYEE_TYPE("employeeType", true),
    STREET_ADDRESS("streetAddress", true),
    CITY("city", true),
    STATE("state", true),
    POSTAL_CODE("postalCode", true),
    COUNTRY("country", true),
    MOBILE_PHONE("mobilePhone", true),
    BUSINESS_PHONE("businessPhones", true),
    PREFERRED_LANGUAGE("preferredLanguage", false),
    USAGE_LOCATION("usageLocation", false),
    EXTERNAL_USER_STATE("externalUserState", false);

    private static final Map<String, Text> BY_NAME = Stream.of(values())
            .collect(Collectors.toUnmodifiableMap(text -> text.property.toLowerCase(Locale.ROOT), text -> text));

    private final String property;
    private final boolean mastered;

    Text(String property, boolean mastered) {
        this.property = property;
        this.mastered = mastered;
    }

    /// Answers the text of this Graph property, in any case of letters.
    public static Optional<Text> of(String property) {
        return Optional.ofNullable(BY_NAME.get(property.toLowerCase(Locale.ROOT)));
    }

    /// The property's name in Graph.
    public String property() {
        return property;
    }

    /// Answers whether the local directory masters this property of synchronized people.
    public boolean isMasteredOnPremises() {
        return mastered;
    }
}
