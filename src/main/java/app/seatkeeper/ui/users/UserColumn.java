package app.seatkeeper.ui.users;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.ui.kit.Folding;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;

/// The columns a person can choose, in the order in which they stand. Their functions hold no state.
@SuppressWarnings("ImmutableEnumChecker")
enum UserColumn {
    NAME(184, true, User::name),
    UPN(150, true, user -> user.account().userPrincipalName()),
    DEPARTMENT(112, true, user -> user.profile().department()),
    LICENSES(168, true, _ -> ""),
    LOCATION(84, true, user -> user.account().usageLocation()),
    ACCOUNT(96, true, user -> user.account().enabled() ? "1" : "0"),
    TYPE(88, true, user -> user.account().type().name()),
    JOB(160, false, user -> user.profile().jobTitle()),
    MAIL(220, false, user -> user.account().mail()),
    CITY(110, false, user -> user.profile().city()),
    COUNTRY(110, false, user -> user.profile().country()),
    OFFICE(110, false, user -> user.profile().office()),
    COMPANY(140, false, user -> user.profile().company()),
    EMPLOYEE_ID(110, false, user -> user.profile().employeeId()),
    SYNCED(100, false, user -> user.account().synced() ? "0" : "1"),
    CREATED(104, false, user -> Objects.toString(user.account().created(), ""));

    private final double width;
    private final boolean shownAtFirst;
    private final Function<User, String> key;

    /// @param key what rows are sorted by, compared without case and accents; empty ones come last
    UserColumn(double width, boolean shownAtFirst, Function<User, String> key) {
        this.width = width;
        this.shownAtFirst = shownAtFirst;
        this.key = key;
    }

    /// Width in pixels at which its usual contents are not cut.
    double width() {
        return width;
    }

    boolean isShownAtFirst() {
        return shownAtFirst;
    }

    /// What the directory says, as it says it; empty where it says nothing.
    String said(User user) {
        return key.apply(user);
    }

    /// Rows in the order of this column, rising; *Licenses* is in the order of how many products somebody holds.
    Comparator<Sortable> order() {
        return this == LICENSES
                ? Comparator.comparingInt(one -> one.row().user().products().size())
                : Comparator.comparing(Sortable::key, Comparator.comparing(String::isEmpty).thenComparing(
                        Comparator.naturalOrder()));
    }

    Sortable sortable(UserRow row) {
        return new Sortable(row, Folding.folded(key.apply(row.user())));
    }

    /// A row beside what it is sorted by, so that this is worked out once per row.
    record Sortable(UserRow row, String key) { }
}
