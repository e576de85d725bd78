package app.seatkeeper.files.bulk;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Finds users by what people write for them: sign-in name, object id, mail, proxy address or employee id, in this
/// order. Case does not count.
final class UserIndex {

    private final TenantSnapshot snapshot;
    private final Map<String, User> byName;
    private final Later<Map<String, List<User>>> byMail;
    private final Later<Map<String, List<User>>> byEmployeeId;
    private final Later<NearUsers> near;

    UserIndex(TenantSnapshot snapshot) {
        this.snapshot = snapshot;
        this.byName = HashMap.newHashMap(snapshot.users().size());
        snapshot.users().forEach(user -> byName.putIfAbsent(lower(user.account().userPrincipalName()), user));
        this.byMail = new Later<>(() -> by(UserIndex::mails));
        this.byEmployeeId = new Later<>(() -> by(user -> Stream.of(user.profile().employeeId())));
        this.near = new Later<>(() -> NearUsers.of(snapshot.users()));
    }

    /// Whom a text may mean.
    ///
    /// @param users  one if it is clear, several if it is not
    /// @param byMail whether they were found by a mail address
    record Match(List<User> users, boolean byMail) { }

    Match match(String text) {
        String key = address(text);
        Optional<User> known = Optional.ofNullable(byName.get(key)).or(() -> snapshot.user(new UserId(key)));
        if (known.isPresent()) {
            return new Match(List.of(known.get()), false);
        }
        List<User> mailed = byMail.value().getOrDefault(key, List.of());
        return mailed.isEmpty()
                ? new Match(byEmployeeId.value().getOrDefault(key, List.of()), false)
                : new Match(mailed, true);
    }

    NearUsers.Nearest nearest(String text) {
        return near.value().nearest(name(address(text)));
    }

    /// `Ada Lovelace` for `Lovelace, Ada`, `ada.lovelace` for `LARKFIELD\ada.lovelace`.
    private static String name(String text) {
        String bare = text.substring(text.lastIndexOf('\\') + 1);
        int comma = bare.indexOf(',');
        boolean reversed = comma > 0 && comma == bare.lastIndexOf(',') && bare.indexOf('@') < 0;
        return reversed ? bare.substring(comma + 1).strip() + " " + bare.substring(0, comma).strip() : bare;
    }

    /// The address in `Ada Lovelace <ada@larkfield.example>` and in `smtp:ada@larkfield.example`, in small letters.
    private static String address(String text) {
        int open = text.indexOf('<');
        boolean named = open >= 0 && text.endsWith(">");
        String address = named ? text.substring(open + 1, text.length() - 1) : text;
        String lower = withoutBraces(lower(address.strip()));
        return lower.startsWith("smtp:") || lower.startsWith("mailto:")
                ? lower.substring(lower.indexOf(':') + 1) : lower;
    }

    private static String withoutBraces(String text) {
        return text.startsWith("{") && text.endsWith("}") ? text.substring(1, text.length() - 1) : text;
    }

    private Map<String, List<User>> by(Function<User, Stream<String>> keys) {
        var found = new HashMap<String, List<User>>();
        snapshot.users().forEach(user -> keys.apply(user).map(UserIndex::lower).filter(key -> !key.isEmpty()).distinct()
                .forEach(key -> found.merge(key, List.of(user), UserIndex::both)));
        return found;
    }

    private static List<User> both(List<User> some, List<User> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static Stream<String> mails(User user) {
        return Stream.concat(Stream.of(user.account().mail()), user.account().proxyAddresses().stream());
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
