package app.seatkeeper.graph;

import app.seatkeeper.domain.directory.Account;
import app.seatkeeper.domain.directory.Profile;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.directory.UserType;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.license.Assignment;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads users straight from the stream of JSON into records, without a tree or the SDK's models between. Used on one
/// thread, for one list.
final class UserReader implements Pages.ItemReader<User> {

    private static final String SMTP = "smtp:";

    private final Shared shared = new Shared();
    private final AssignmentReader assignments = new AssignmentReader(shared);

    @Override
    public User read(JsonParser parser) throws IOException, Malformed {
        Map<UserSlot, Object> sent = new EnumMap<>(UserSlot.class);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            UserSlot slot = UserSlot.of(parser.currentName());
            JsonToken value = parser.nextToken();
            if (slot == null) {
                parser.skipChildren();
            } else if (value != JsonToken.VALUE_NULL) {
                put(slot, value(slot, parser), sent);
            }
        }
        return user(new Sent(sent));
    }

    private static void put(UserSlot slot, @Nullable Object value, Map<UserSlot, Object> sent) {
        if (value != null) {
            sent.put(slot, value);
        }
    }

    private @Nullable Object value(UserSlot slot, JsonParser parser) throws IOException, Malformed {
        return switch (slot.kind()) {
            case TEXT -> text(parser, slot);
            case SHARED_TEXT -> shared.one(text(parser, slot));
            case TEXTS -> texts(parser, slot);
            case FLAG -> flag(parser, slot);
            case TIME -> shared.time(text(parser, slot), "user." + slot.property());
            case ASSIGNMENTS -> assignments.all(parser);
        };
    }

    private static String text(JsonParser parser, UserSlot slot) throws IOException, Malformed {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw new Malformed("user." + slot.property() + " is not a text");
        }
        return parser.getText();
    }

    private static Boolean flag(JsonParser parser, UserSlot slot) throws Malformed {
        if (!parser.currentToken().isBoolean()) {
            throw new Malformed("user." + slot.property() + " is not true or false");
        }
        return parser.hasToken(JsonToken.VALUE_TRUE);
    }

    private static List<String> texts(JsonParser parser, UserSlot slot) throws IOException, Malformed {
        if (!parser.isExpectedStartArrayToken()) {
            throw new Malformed("user." + slot.property() + " is not a list");
        }
        List<String> all = new ArrayList<>(2);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            all.add(text(parser, slot));
        }
        return all;
    }

    private User user(Sent sent) throws Malformed {
        String id = sent.text(UserSlot.ID);
        if (id.isBlank()) {
            throw new Malformed("A user has no id");
        }
        return new User(new UserId(id), account(sent), profile(sent),
                shared.one(sent.<Assignment>list(UserSlot.ASSIGNMENTS)));
    }

    private static Account account(Sent sent) throws Malformed {
        String name = sent.text(UserSlot.USER_PRINCIPAL_NAME);
        if (name.isBlank()) {
            throw new Malformed("User " + sent.text(UserSlot.ID) + " has no userPrincipalName");
        }
        String mail = sent.text(UserSlot.MAIL);
        boolean guest = sent.text(UserSlot.USER_TYPE).equalsIgnoreCase("Guest");
        return new Account(name, mail.equals(name) ? name : mail, further(sent, mail),
                sent.flag(UserSlot.ACCOUNT_ENABLED, true), guest ? UserType.GUEST : UserType.MEMBER,
                sent.text(UserSlot.USAGE_LOCATION).toUpperCase(Locale.ROOT), sent.time(UserSlot.CREATED),
                sent.flag(UserSlot.SYNCED, false));
    }

    /// Mail addresses beside the main one; other kinds of addresses, such as `SIP:` and `X500:`, are left out.
    private static List<String> further(Sent sent, String mail) {
        return sent.<String>list(UserSlot.PROXY_ADDRESSES).stream()
                .filter(address -> address.regionMatches(true, 0, SMTP, 0, SMTP.length()))
                .map(address -> address.substring(SMTP.length()))
                .filter(address -> !address.equalsIgnoreCase(mail))
                .toList();
    }

    private Profile profile(Sent sent) {
        return new Profile(sent.text(UserSlot.DISPLAY_NAME), sent.text(UserSlot.GIVEN_NAME),
                sent.text(UserSlot.SURNAME), sent.text(UserSlot.JOB_TITLE), sent.text(UserSlot.DEPARTMENT),
                sent.text(UserSlot.OFFICE), sent.text(UserSlot.COMPANY), sent.text(UserSlot.CITY),
                sent.text(UserSlot.COUNTRY), sent.text(UserSlot.EMPLOYEE_ID), sent.text(UserSlot.MOBILE_PHONE),
                sent.list(UserSlot.BUSINESS_PHONES));
    }

    /// The properties of one user as they came, each already of its type.
    private record Sent(Map<UserSlot, Object> values) {

        String text(UserSlot slot) {
            return values.get(slot) instanceof String text ? text : "";
        }

        boolean flag(UserSlot slot, boolean otherwise) {
            return values.get(slot) instanceof Boolean flag ? flag : otherwise;
        }

        @Nullable Instant time(UserSlot slot) {
            return values.get(slot) instanceof Instant time ? time : null;
        }

        @SuppressWarnings("unchecked")
        <T> List<T> list(UserSlot slot) {
            return values.get(slot) instanceof List<?> list ? (List<T>) list : List.of();
        }
    }
}
