package app.seatkeeper.tour;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.directory.UserType;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.license.Assignment;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A file of joiners, movers and leavers as a personnel department would send it, made for the open tenant: mostly
/// right, with the mistakes such files have.
final class SampleChanges {

    private static final String HEADER = "UserPrincipalName;Action;License;ReplaceWith;DisabledPlans;UsageLocation;"
            + "Department";
    private static final int MISTAKES = 12;

    private final TenantSnapshot tenant;
    private final Set<UserId> taken = new HashSet<>();
    private final List<String> lines = new ArrayList<>();

    private SampleChanges(TenantSnapshot tenant) {
        this.tenant = tenant;
    }

    /// @param rows how many rows without the header; 60 at least
    static String csv(TenantSnapshot tenant, int rows) {
        var file = new SampleChanges(tenant);
        file.write(rows);
        return HEADER + "\r\n" + String.join("\r\n", file.lines) + "\r\n";
    }

    private void write(int rows) {
        Product large = product("SPE_E5");
        Product medium = product("SPE_E3");
        Product small = product("STANDARDPACK");
        add(8, joiner(), user -> row(user, "assign", medium.name(), "", "", user.account().usageLocation(), ""));
        add(12, joiner(), user -> row(user, "assign", small.partNumber(), "", "", "", ""));
        add(14, holdsDirectly(medium), user -> row(user, "replace", medium.name(), large.name(), "", "", ""));
        add(10, holdsDirectly(small), user -> row(user, "reclaim", "", "", "", "", ""));
        add(4, holdsByGroup(medium), user -> row(user, "remove", medium.name(), "", "", "", ""));
        mistakes(medium);
        int edits = (rows - lines.size()) / 2;
        add(edits, holdsDirectly(medium), user -> row(user, "set-plans", medium.name(), "", "SWAY", "", ""));
        add(rows - lines.size(), cloudMember(), user -> row(user, "edit", "", "", "", "", "Customer Care"));
    }

    private void mistakes(Product product) {
        User someone = pick(cloudMember()).findFirst().orElseThrow();
        String name = someone.account().userPrincipalName();
        int at = name.indexOf('@');
        String misspelt = name.substring(0, at - 1) + name.substring(at);
        List<String> bad = List.of(
                misspelt + ";assign;" + product.name() + ";;;;",
                "contractor-118" + name.substring(at) + ";assign;" + product.name() + ";;;;",
                name + ";assign;M365 E-3;;;;",
                name + ";asign;" + product.name() + ";;;;",
                name + ";assign;" + product.name() + ";;;UK;",
                name + ";assign;Power Apps Premium;;;;",
                name + ";assign;" + product.name() + ";;MCOEV;;",
                name + ";assign;" + product.name() + ";;;;;;two;too many",
                "",
                name + ";reclaim;;;;;",
                "");
        lines.addAll(bad.subList(0, Math.min(MISTAKES, bad.size())));
    }

    private void add(int count, Predicate<User> wanted, Function<User, String> row) {
        pick(wanted).limit(count).map(row).forEach(lines::add);
    }

    private Stream<User> pick(Predicate<User> wanted) {
        return tenant.users().stream().filter(wanted).filter(user -> taken.add(user.id()));
    }

    private static String row(
            User user, String action, String license, String with, String... rest) {
        return String.join(";", user.account().userPrincipalName(), action, license, with, String.join(";", rest));
    }

    private static Predicate<User> cloudMember() {
        return user -> user.account().enabled() && !user.account().synced() && !user.profile().department().isEmpty()
                && user.account().type() == UserType.MEMBER && !user.account().usageLocation().isEmpty();
    }

    private static Predicate<User> joiner() {
        return cloudMember().and(user -> !user.isLicensed());
    }

    private static Predicate<User> holdsDirectly(Product product) {
        return cloudMember().and(user -> user.assignments().stream().allMatch(Assignment::isDirect))
                .and(user -> user.direct(product.id()).isPresent() && user.products().size() == 1);
    }

    private static Predicate<User> holdsByGroup(Product product) {
        return cloudMember().and(user -> user.holds(product.id()) && user.direct(product.id()).isEmpty());
    }

    private Product product(String partNumber) {
        return tenant.products().stream().filter(one -> one.partNumber().equals(partNumber)).findFirst()
                .orElseThrow(() -> new TourException("The tenant has no " + partNumber));
    }
}
