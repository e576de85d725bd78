package app.seatkeeper.ui.users;

import app.seatkeeper.domain.directory.Account;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.directory.UserType;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.license.Assignment;
import app.seatkeeper.ui.kit.Folding;
import app.seatkeeper.ui.nav.UserQuery.Trait;
import java.util.EnumSet;

/// One line of the users table, with what searching and filtering ask for worked out once.
///
/// @param search name, sign-in name, mail and department, folded, one per line
/// @param traits what holds of the user; never changed, an `EnumSet` because it is asked very often
record UserRow(User user, String search, EnumSet<Trait> traits) {

    static UserRow of(User user) {
        Account account = user.account();
        String text = user.name() + '\n' + account.userPrincipalName() + '\n'
                + (account.mail().equalsIgnoreCase(account.userPrincipalName()) ? "" : account.mail()) + '\n'
                + user.profile().department();
        return new UserRow(user, Folding.folded(text), traitsOf(user));
    }

    private static EnumSet<Trait> traitsOf(User user) {
        Account account = user.account();
        EnumSet<Trait> traits = EnumSet.of(
                user.isLicensed() ? Trait.LICENSED : Trait.UNLICENSED,
                account.enabled() ? Trait.ENABLED : Trait.BLOCKED,
                account.type() == UserType.GUEST ? Trait.GUEST : Trait.MEMBER);
        add(traits, Trait.SYNCED, account.synced());
        add(traits, Trait.NO_USAGE_LOCATION, account.usageLocation().isEmpty());
        add(traits, Trait.ASSIGNMENT_ERROR, user.hasError());
        add(traits, Trait.BY_GROUP, user.assignments().stream().anyMatch(one -> !one.isDirect()));
        add(traits, Trait.HELD_TWICE, holdsTwice(user));
        return traits;
    }

    private static void add(EnumSet<Trait> traits, Trait trait, boolean holds) {
        if (holds) {
            traits.add(trait);
        }
    }

    private static boolean holdsTwice(User user) {
        for (int i = 1; i < user.assignments().size(); i++) {
            SkuId product = user.assignments().get(i).product();
            for (Assignment earlier : user.assignments().subList(0, i)) {
                if (earlier.product().equals(product)) {
                    return true;
                }
            }
        }
        return false;
    }

    UserId id() {
        return user.id();
    }

    String name() {
        return user.name();
    }
}
