package app.seatkeeper.graph;

import app.seatkeeper.domain.directory.Account;
import app.seatkeeper.domain.directory.Profile;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.directory.UserType;
import app.seatkeeper.domain.id.UserId;
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
    private final Map<UserSlot, Object> sent = new EnumMap<>(UserSlot.class);

    @Override
    public User read(JsonParser parser) throws IOException, Malformed {
        sent.clear();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            UserSlot slot = UserSlot.of(parser.currentName());
            JsonToken value = parser.nextToken();
            if (slot == null) {
                parser.skipChildren();
            } else if (value != JsonToken.VALUE_NULL) {
                put(slot, value(slot, parser));
            }
        }
        return user();
    }

    private void put(UserSlot slot, @Nullable Object value) {
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
            case TIME -> Times.instant(text(parser, slot), "user." + slot.property());
            case COST_CENTER -> shared.one(costCenter(parser));
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

    /// The one text of `employeeOrgData` that is kept.
    private static String costCenter(JsonParser parser) throws IOException, Malformed {
        if (!parser.isExpectedStartObjectToken()) {
            throw new Malformed("user.employeeOrgData is not an object");
        }
        String center = "";
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean wanted = parser.currentName().equals("costCenter");
            if (parser.nextToken() == JsonToken.VALUE_STRING && wanted) {
                center = parser.getText();
            } else {
                parser.skipChildren();
            }
        }
        return center;
    }

    private User user() throws Malformed {
        String id = text(UserSlot.ID);
        if (id.isBlank()) {
            throw new Malformed("A user has no id");
        }
        return new User(new UserId(id), account(), profile(), list(UserSlot.ASSIGNMENTS));
    }

    private Account account() throws Malformed {
        String name = text(UserSlot.USER_PRINCIPAL_NAME);
        if (name.isBlank()) {
            throw new Malformed("User " + text(UserSlot.ID) + " has no userPrincipalName");
        }
        String mail = text(UserSlot.MAIL);
        boolean guest = text(UserSlot.USER_TYPE).equalsIgnoreCase("Guest");
        return new Account(name, mail.equals(name) ? name : mail, further(mail),
                flag(UserSlot.ACCOUNT_ENABLED, true), guest ? UserType.GUEST : UserType.MEMBER,
                text(UserSlot.USAGE_LOCATION).toUpperCase(Locale.ROOT), time(), flag(UserSlot.SYNCED, false));
    }

    /// Mail addresses beside the main one; other kinds of addresses, such as `SIP:` and `X500:`, are left out.
    private List<String> further(String mail) {
        List<String> further = new ArrayList<>(1);
        for (String address : this.<String>list(UserSlot.PROXY_ADDRESSES)) {
            boolean isMail = address.regionMatches(true, 0, SMTP, 0, SMTP.length());
            boolean isMain = address.length() == SMTP.length() + mail.length()
                    && address.regionMatches(true, SMTP.length(), mail, 0, mail.length());
            if (isMail && !isMain) {
                further.add(address.substring(SMTP.length()));
            }
        }
        return further;
    }

    private Profile profile() {
        return new Profile(text(UserSlot.DISPLAY_NAME), text(UserSlot.GIVEN_NAME), text(UserSlot.SURNAME),
                text(UserSlot.JOB_TITLE), text(UserSlot.DEPARTMENT), text(UserSlot.OFFICE), text(UserSlot.COMPANY),
                text(UserSlot.CITY), text(UserSlot.COUNTRY), text(UserSlot.EMPLOYEE_ID), text(UserSlot.COST_CENTER),
                text(UserSlot.MOBILE_PHONE), list(UserSlot.BUSINESS_PHONES));
    }

    private String text(UserSlot slot) {
        return sent.get(slot) instanceof String text ? text : "";
    }

    private boolean flag(UserSlot slot, boolean otherwise) {
        return sent.get(slot) instanceof Boolean flag ? flag : otherwise;
    }

    private @Nullable Instant time() {
        return sent.get(UserSlot.CREATED) instanceof Instant time ? time : null;
    }

    @SuppressWarnings("unchecked")
    private <T> List<T> list(UserSlot slot) {
        return sent.get(slot) instanceof List<?> list ? (List<T>) list : List.of();
    }
}
