package app.seatkeeper.planning;

import static java.util.Map.entry;

import app.seatkeeper.domain.change.UserField;
import app.seatkeeper.domain.directory.Account;
import app.seatkeeper.domain.directory.Profile;
import app.seatkeeper.domain.directory.User;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// The properties of a user as text: how they read, how they change, what they accept.
public final class Fields {

    private static final Map<UserField, Function<User, String>> VALUES = new EnumMap<>(Map.ofEntries(
            entry(UserField.DISPLAY_NAME, user -> user.profile().displayName()),
            entry(UserField.GIVEN_NAME, user -> user.profile().givenName()),
            entry(UserField.SURNAME, user -> user.profile().surname()),
            entry(UserField.JOB_TITLE, user -> user.profile().jobTitle()),
            entry(UserField.DEPARTMENT, user -> user.profile().department()),
            entry(UserField.OFFICE, user -> user.profile().office()),
            entry(UserField.COMPANY, user -> user.profile().company()),
            entry(UserField.CITY, user -> user.profile().city()),
            entry(UserField.COUNTRY, user -> user.profile().country()),
            entry(UserField.USAGE_LOCATION, user -> user.account().usageLocation()),
            entry(UserField.MOBILE_PHONE, user -> user.profile().mobilePhone()),
            entry(UserField.BUSINESS_PHONES, user -> user.profile().businessPhones().stream().findFirst().orElse("")),
            entry(UserField.ACCOUNT_ENABLED, user -> Boolean.toString(user.account().enabled()))));

    /// Graph's limits, `user` properties of the same names; characters.
    private static final Map<UserField, Integer> LONGEST = new EnumMap<>(Map.of(
            UserField.DISPLAY_NAME, 256,
            UserField.GIVEN_NAME, 64,
            UserField.SURNAME, 64,
            UserField.DEPARTMENT, 64,
            UserField.COMPANY, 64,
            UserField.MOBILE_PHONE, 64,
            UserField.BUSINESS_PHONES, 64));

    private static final int LONG_TEXT = 128;

    private Fields() { }

    public static String value(User user, UserField field) {
        return VALUES.getOrDefault(field, _ -> "").apply(user);
    }

    /// The value in the spelling the directory uses: country codes in capitals, truth in small letters.
    public static String spelled(UserField field, String value) {
        return switch (field) {
            case USAGE_LOCATION -> value.strip().toUpperCase(Locale.ROOT);
            case ACCOUNT_ENABLED -> value.strip().toLowerCase(Locale.ROOT);
            case DISPLAY_NAME, GIVEN_NAME, SURNAME, JOB_TITLE, DEPARTMENT, OFFICE, COMPANY, CITY, COUNTRY,
                 MOBILE_PHONE, BUSINESS_PHONES -> value.strip();
        };
    }

    /// Whether the directory takes the value, in its own spelling.
    public static boolean accepts(UserField field, String value) {
        return switch (field) {
            case USAGE_LOCATION -> Countries.isCode(value);
            case ACCOUNT_ENABLED -> value.equals("true") || value.equals("false");
            case DISPLAY_NAME -> !value.isEmpty() && isShort(field, value);
            case GIVEN_NAME, SURNAME, JOB_TITLE, DEPARTMENT, OFFICE, COMPANY, CITY, COUNTRY, MOBILE_PHONE,
                 BUSINESS_PHONES -> isShort(field, value);
        };
    }

    private static boolean isShort(UserField field, String value) {
        return value.length() <= LONGEST.getOrDefault(field, LONG_TEXT);
    }

    /// Whether the property of a synchronized user changes only in the local directory.
    public static boolean isMasteredOnPremises(UserField field) {
        return field != UserField.USAGE_LOCATION && field != UserField.ACCOUNT_ENABLED;
    }

    /// The user with other values.
    static User with(User user, Map<UserField, String> values) {
        Function<UserField, String> now = field -> values.getOrDefault(field, value(user, field));
        Profile was = user.profile();
        List<String> phones = values.containsKey(UserField.BUSINESS_PHONES)
                ? List.of(now.apply(UserField.BUSINESS_PHONES)).stream().filter(one -> !one.isEmpty()).toList()
                : was.businessPhones();
        Profile profile = new Profile(now.apply(UserField.DISPLAY_NAME), now.apply(UserField.GIVEN_NAME),
                now.apply(UserField.SURNAME), now.apply(UserField.JOB_TITLE), now.apply(UserField.DEPARTMENT),
                now.apply(UserField.OFFICE), now.apply(UserField.COMPANY), now.apply(UserField.CITY),
                now.apply(UserField.COUNTRY), was.employeeId(), was.costCenter(),
                now.apply(UserField.MOBILE_PHONE), phones);
        Account account = user.account().withUsageLocation(now.apply(UserField.USAGE_LOCATION))
                .withEnabled(Boolean.parseBoolean(now.apply(UserField.ACCOUNT_ENABLED)));
        return user.withProfile(profile).withAccount(account);
    }
}
