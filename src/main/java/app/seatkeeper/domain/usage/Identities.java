package app.seatkeeper.domain.usage;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.UserId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Finds the user whom a row of a report is about: by object id where the report has one, else by user principal name
/// in any case. Nothing else, and not by the name of an account that was deleted, which somebody else may bear now, so
/// that nobody is taken for somebody else.
final class Identities {

    static final int NOBODY = -1;

    private static final Pattern CODE = Pattern.compile("[0-9A-F]{32}");
    private static final List<String> TITLES = List.of("User Principal Name", "Owner Principal Name");

    private final Map<String, Integer> places;

    Identities(List<User> users) {
        places = HashMap.newHashMap(users.size() * 2);
        for (int i = 0; i < users.size(); i++) {
            User user = users.get(i);
            places.put(user.account().userPrincipalName().toLowerCase(Locale.ROOT), i);
            places.put(user.id().value().toLowerCase(Locale.ROOT), i);
        }
    }

    int place(UserId user) {
        return places.getOrDefault(user.value().toLowerCase(Locale.ROOT), NOBODY);
    }

    /// The place of the user of a row, or [#NOBODY].
    private int place(ReportTable table, int row) {
        Integer byId = places.get(table.text(row, "User Id").toLowerCase(Locale.ROOT));
        if (byId != null) {
            return byId;
        }
        return table.yes(row, "Is Deleted") ? NOBODY
                : places.getOrDefault(name(table, row).toLowerCase(Locale.ROOT), NOBODY);
    }

    /// The user principal name of a row as the report spells it.
    static String name(ReportTable table, int row) {
        return TITLES.stream().map(title -> table.text(row, title)).filter(name -> !name.isEmpty()).findFirst()
                .orElse("");
    }

    /// Whether a report has rows that name somebody.
    static boolean isAbout(ReportTable table) {
        return table.size() > 0 && TITLES.stream().anyMatch(title -> table.column(title).isPresent());
    }

    /// Whether every row that names somebody carries a code instead of a name: 32 hexadecimal digits in upper case.
    static boolean isConcealed(ReportTable table) {
        boolean any = false;
        for (int row = 0; row < table.size(); row++) {
            String name = name(table, row);
            if (!name.isEmpty() && !CODE.matcher(name).matches()) {
                return false;
            }
            any |= !name.isEmpty();
        }
        return any;
    }

    /// The rows of each user in a table.
    Rows rows(ReportTable table, int users) {
        int[] first = new int[users];
        Arrays.fill(first, NOBODY);
        int[] next = new int[table.size()];
        Arrays.fill(next, NOBODY);
        boolean[] matched = new boolean[table.size()];
        for (int row = table.size() - 1; row >= 0; row--) {
            int place = place(table, row);
            if (place != NOBODY) {
                next[row] = first[place];
                first[place] = row;
                matched[row] = true;
            }
        }
        return new Rows(first, next, matched);
    }

    /// The rows of a table by user: the first of each, and after each row the next of the same user.
    static final class Rows {

        private final int[] first;
        private final int[] next;
        private final boolean[] matched;

        private Rows(int[] first, int[] next, boolean[] matched) {
            this.first = first;
            this.next = next;
            this.matched = matched;
        }

        int first(int user) {
            return first[user];
        }

        int next(int row) {
            return next[row];
        }

        boolean isMatched(int row) {
            return matched[row];
        }
    }
}
