package app.seatkeeper.ui.users;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One person as the drawer shows them.
///
/// @param line     job, department and city
/// @param licenses one per product, in the tenant's order
/// @param plans    the service plans of all licenses, product by product
/// @param details  what else the directory says
/// @param cost     what the licenses cost in a month; empty while no price is known
record PersonCard(
        User user,
        String initials,
        String line,
        List<License> licenses,
        List<Plan> plans,
        List<Detail> details,
        String cost) {

    /// A product somebody holds.
    ///
    /// @param origins   *Direct* and the names of groups, one per path
    /// @param problems  why Microsoft could not carry it out, and the way out
    /// @param notes     what else there is to know, such as that it is held twice
    /// @param isDirect  whether it can be removed and replaced on the person
    record License(
            SkuId product,
            String name,
            List<Origin> origins,
            List<String> problems,
            List<String> notes,
            boolean isDirect,
            boolean isEnded) { }

    /// Where a license comes from.
    ///
    /// @param group the group that gives it; null where it is direct
    record Origin(String name, @Nullable GroupId group) {

        boolean isDirect() {
            return group == null;
        }
    }

    /// A service plan of one license.
    ///
    /// @param on         whether it is on by at least one path
    /// @param switchable whether it can be switched on the person
    /// @param hint       why it cannot be switched; empty where it can
    record Plan(SkuId product, String tag, PlanId plan, String name, boolean on, boolean switchable, String hint) { }

    /// @param copies whether it is an id or address that people copy
    record Detail(String label, String value, boolean copies) { }

    PersonCard withCost(String known) {
        return new PersonCard(user, initials, line, licenses, plans, details, known);
    }

    String name() {
        return user.name();
    }

    String signInName() {
        return user.account().userPrincipalName();
    }

    long on() {
        return plans.stream().filter(Plan::on).count();
    }
}
