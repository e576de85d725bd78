package app.seatkeeper.planning;

import app.seatkeeper.domain.directory.Account;
import app.seatkeeper.domain.directory.Group;
import app.seatkeeper.domain.directory.Profile;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.directory.UserType;
import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.license.Assignment;
import app.seatkeeper.domain.license.AssignmentError;
import app.seatkeeper.domain.license.AssignmentSource;
import app.seatkeeper.domain.license.AssignmentState;
import app.seatkeeper.domain.license.Grant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A person in a test, described step by step; each step answers another person.
public record Person(User user) {

    public static final UserId ADA = new UserId("ada");
    public static final UserId ALAN = new UserId("alan");
    public static final UserId GRACE = new UserId("grace");
    public static final GroupId SALES = new GroupId("sales");

    public static Person ada() {
        return person(ADA);
    }

    public static Person alan() {
        return person(ALAN);
    }

    public static Person grace() {
        return person(GRACE);
    }

    /// Somebody enabled, in the United Kingdom, without a license.
    public static Person person(UserId id) {
        Account account = new Account(id + "@larkfield.example", "", List.of(), true, UserType.MEMBER, "GB", null,
                false);
        return new Person(new User(id, account, Profile.named(id.value()), List.of()));
    }

    public Person holding(SkuId product, PlanId... off) {
        return and(Assignment.direct(product, Set.of(off)));
    }

    public Person holdingByGroup(SkuId product, PlanId... off) {
        return and(new Assignment(product, new AssignmentSource.ByGroup(SALES), Set.of(off), AssignmentState.ACTIVE,
                AssignmentError.NONE, null));
    }

    /// Given everything the group gives.
    public Person in(Group group) {
        Person member = this;
        for (Grant grant : group.licenses()) {
            member = member.and(Assignment.byGroup(group.id(), grant));
        }
        return member;
    }

    /// Wanted by the group, but no seat was left when Microsoft tried.
    public Person failingByGroup(SkuId product) {
        return and(new Assignment(product, new AssignmentSource.ByGroup(SALES), Set.of(), AssignmentState.ERROR,
                AssignmentError.COUNT_VIOLATION, null));
    }

    /// A member of the group to whom it could give nothing, because no seat was left.
    public Person failing(Group group) {
        Person member = this;
        for (Grant grant : group.licenses()) {
            member = member.and(new Assignment(grant.product(), new AssignmentSource.ByGroup(group.id()), Set.of(),
                    AssignmentState.ERROR, AssignmentError.COUNT_VIOLATION, null));
        }
        return member;
    }

    public Person in(String usageLocation) {
        return new Person(user.withAccount(user.account().withUsageLocation(usageLocation)));
    }

    public Person blocked() {
        return new Person(user.withAccount(user.account().withEnabled(false)));
    }

    public Person synced() {
        Account was = user.account();
        return new Person(user.withAccount(new Account(was.userPrincipalName(), was.mail(), was.proxyAddresses(),
                was.enabled(), was.type(), was.usageLocation(), was.created(), true)));
    }

    /// Whose account was made on this day.
    public Person made(LocalDate day) {
        Account was = user.account();
        return new Person(user.withAccount(new Account(was.userPrincipalName(), was.mail(), was.proxyAddresses(),
                was.enabled(), was.type(), was.usageLocation(), day.atStartOfDay().toInstant(ZoneOffset.UTC),
                was.synced())));
    }

    public Person guest() {
        Account was = user.account();
        return new Person(user.withAccount(new Account(was.userPrincipalName(), was.mail(), was.proxyAddresses(),
                was.enabled(), UserType.GUEST, was.usageLocation(), was.created(), was.synced())));
    }

    public Person workingIn(String department) {
        return new Person(user.withProfile(new Profile(user.profile().displayName(), "", "", "", department, "", "", "",
                "", "", "", "", List.of())));
    }

    public Person livingIn(String country) {
        Profile named = Profile.named(user.profile().displayName());
        return new Person(user.withProfile(new Profile(named.displayName(), "", "", "", "", "", "", "", country, "", "",
                "", List.of())));
    }

    private Person and(Assignment more) {
        List<Assignment> all = new ArrayList<>(user.assignments());
        all.add(more);
        return new Person(user.withAssignments(all));
    }
}
