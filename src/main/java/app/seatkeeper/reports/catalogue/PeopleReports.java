package app.seatkeeper.reports.catalogue;

import static app.seatkeeper.reports.Source.Part.GROUPS;
import static app.seatkeeper.reports.Source.Part.PRICES;
import static app.seatkeeper.reports.Source.Part.PRODUCTS;
import static app.seatkeeper.reports.Source.Part.ROLE_HOLDERS;
import static app.seatkeeper.reports.Source.Part.SIGN_INS;
import static app.seatkeeper.reports.Source.Part.USERS;
import static app.seatkeeper.reports.Source.last;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.directory.UserType;
import app.seatkeeper.domain.usage.UsageReport;
import app.seatkeeper.reports.Columns;
import app.seatkeeper.reports.Report;
import app.seatkeeper.reports.ReportInput;
import app.seatkeeper.reports.ReportName;
import app.seatkeeper.reports.Source;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// Reports with a row for each of some users.
final class PeopleReports {

    private static final Function<User, User> SELF = Function.identity();
    private static final List<Source> WASTE =
            List.of(USERS, PRODUCTS, PRICES, SIGN_INS, GROUPS, last(UsageReport.ACTIVE_USERS));

    private PeopleReports() { }

    static List<User> those(ReportInput input, Predicate<User> which) {
        return input.users().stream().filter(which).sorted(People.BY_NAME).toList();
    }

    static Report<User> usersAndLicenses() {
        return new Report<>(ReportName.USERS_AND_LICENSES,
                List.of(USERS, PRODUCTS, PRICES, SIGN_INS, GROUPS, ROLE_HOLDERS, last(UsageReport.ACTIVE_USERS)),
                Columns.<User>of().all(People.who(SELF)).all(People.work(SELF)).all(People.status(SELF))
                        .all(Licenses.held(SELF)).all(Licenses.cost(SELF)).all(People.lastSignIn(SELF))
                        .more().all(Licenses.details(SELF)).all(People.lastActivity(SELF)).all(People.signIns(SELF))
                        .all(People.roles(SELF)).all(People.details(SELF)),
                input -> those(input, _ -> true));
    }

    static Report<User> blocked() {
        return wasted(ReportName.BLOCKED_USERS,
                input -> those(input, user -> !user.account().enabled() && paysFor(user, input)));
    }

    static Report<User> guests() {
        return wasted(ReportName.LICENSED_GUESTS, input -> those(input,
                user -> user.isLicensed() && user.account().type() == UserType.GUEST));
    }

    /// Whether somebody holds a product that costs money.
    static boolean paysFor(User user, ReportInput input) {
        return user.assignments().stream().anyMatch(path ->
                path.state().isHeld() && input.costs().isPaid(path.product()));
    }

    /// People who hold licenses they may not need.
    static Report<User> wasted(ReportName name, Function<ReportInput, List<User>> rows) {
        return new Report<>(name, WASTE,
                Columns.<User>of().all(People.who(SELF)).all(People.work(SELF)).all(People.status(SELF))
                        .all(Licenses.held(SELF)).all(Licenses.cost(SELF)).all(People.lastSignIn(SELF))
                        .all(People.lastActivity(SELF))
                        .more().all(Licenses.details(SELF)).all(People.signIns(SELF)).all(People.details(SELF)),
                rows);
    }

    static Report<User> unlicensed() {
        return new Report<>(ReportName.UNLICENSED_USERS, List.of(USERS, SIGN_INS),
                Columns.<User>of().all(People.who(SELF)).all(People.work(SELF)).all(People.status(SELF))
                        .all(People.lastSignIn(SELF)).all(People.details(SELF))
                        .more().all(People.signIns(SELF)),
                input -> those(input, user -> !user.isLicensed()));
    }

    static Report<User> administrators() {
        return new Report<>(ReportName.ADMINISTRATORS,
                List.of(USERS, ROLE_HOLDERS, PRODUCTS, PRICES, SIGN_INS, GROUPS),
                Columns.<User>of().all(People.who(SELF)).all(People.roles(SELF)).all(People.status(SELF))
                        .all(Licenses.held(SELF)).all(Licenses.cost(SELF)).all(People.lastSignIn(SELF))
                        .more().all(People.work(SELF)).all(Licenses.details(SELF)).all(People.signIns(SELF))
                        .all(People.details(SELF)),
                input -> those(input, user -> user.isLicensed() && !input.roles(user.id()).isEmpty()));
    }
}
