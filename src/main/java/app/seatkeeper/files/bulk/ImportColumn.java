package app.seatkeeper.files.bulk;

import static java.util.stream.Collectors.joining;

import app.seatkeeper.domain.change.UserField;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a column of an imported file means. Names are compared without case, spaces, `_`, `-` and `.`.
public enum ImportColumn {
    /// The user: sign-in name, object id, mail, proxy address or employee id.
    USER("UserPrincipalName", null, "UPN", "User", "Users", "UserName", "SignInName", "Email", "EmailAddress", "Mail",
            "ObjectId", "UserId", "Id", "EmployeeId"),
    ACTION("Action", null),
    LICENSE("License", null, "Licence", "Licenses", "Licences", "Sku", "SkuPartNumber", "SkuId", "Product", "Products"),
    REPLACE_WITH("ReplaceWith", null, "NewLicense", "NewLicence", "NewSku", "NewProduct"),
    DISABLED_PLANS("DisabledPlans", null, "Plans", "DisabledServicePlans"),
    USAGE_LOCATION("UsageLocation", UserField.USAGE_LOCATION),
    DISPLAY_NAME("DisplayName", UserField.DISPLAY_NAME),
    GIVEN_NAME("GivenName", UserField.GIVEN_NAME, "FirstName"),
    SURNAME("Surname", UserField.SURNAME, "LastName"),
    JOB_TITLE("JobTitle", UserField.JOB_TITLE),
    DEPARTMENT("Department", UserField.DEPARTMENT),
    OFFICE("Office", UserField.OFFICE, "OfficeLocation"),
    COMPANY("Company", UserField.COMPANY, "CompanyName"),
    CITY("City", UserField.CITY),
    COUNTRY("Country", UserField.COUNTRY, "CountryOrRegion"),
    MOBILE_PHONE("MobilePhone", UserField.MOBILE_PHONE, "Mobile"),
    BUSINESS_PHONES("BusinessPhones", UserField.BUSINESS_PHONES, "BusinessPhone");

    private static final String SEPARATOR = ",";
    private static final String BETWEEN = "_.,-\u00A0";

    private final String title;
    private final @Nullable UserField field;
    private final String names;

    ImportColumn(String title, @Nullable UserField field, String... synonyms) {
        this.title = title;
        this.field = field;
        this.names = Stream.concat(Stream.of(title), Stream.of(synonyms)).map(ImportColumn::plain)
                .collect(joining(SEPARATOR, SEPARATOR, SEPARATOR));
    }

    /// The name a template gives the column.
    public String title() {
        return title;
    }

    /// The property of the user the column holds, if it is one that can be edited.
    public Optional<UserField> field() {
        return Optional.ofNullable(field);
    }

    /// The column a header names, if it is one of ours.
    public static Optional<ImportColumn> named(String header) {
        String plain = plain(header);
        return Arrays.stream(values()).filter(one -> one.names.contains(SEPARATOR + plain + SEPARATOR))
                .findFirst();
    }

    /// How near a header is to the column's own name, 0 being the name itself: of two columns that mean the same
    /// the nearer one is taken.
    int rank(String header) {
        return names.indexOf(SEPARATOR + plain(header) + SEPARATOR);
    }

    /// A word in small letters without what is between words.
    static String plain(String word) {
        var plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char sign = word.charAt(i);
            if (BETWEEN.indexOf(sign) < 0 && !Character.isWhitespace(sign)) {
                plain.append(sign);
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
