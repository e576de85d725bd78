package app.seatkeeper.domain.directory;

import static java.util.stream.Collectors.toUnmodifiableSet;

import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.license.Assignment;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// One person or service account with its licenses, as it was when it was read.
///
/// @param assignments every product the user was given, one entry per product and source
public record User(UserId id, Account account, Profile profile, List<Assignment> assignments) {

    public User {
        assignments = List.copyOf(assignments);
    }

    public String name() {
        return profile.displayName().isEmpty() ? account.userPrincipalName() : profile.displayName();
    }

    /// Whether the user was given anything by the group; somebody may have become a member a moment ago without it
    /// showing yet.
    public boolean isMemberOf(GroupId group) {
        return assignments.stream().anyMatch(path -> path.isBy(group));
    }

    public boolean isLicensed() {
        return !assignments.isEmpty();
    }

    public boolean holds(SkuId product) {
        return of(product).findAny().isPresent();
    }

    /// Every path by which the user holds the product.
    public Stream<Assignment> of(SkuId product) {
        return assignments.stream().filter(one -> one.product().equals(product));
    }

    public Optional<Assignment> direct(SkuId product) {
        return of(product).filter(Assignment::isDirect).findFirst();
    }

    public Stream<Assignment> direct() {
        return assignments.stream().filter(Assignment::isDirect);
    }

    /// Each product the user holds, once, however many sources it has.
    public Set<SkuId> products() {
        return assignments.stream().map(Assignment::product).collect(toUnmodifiableSet());
    }

    public boolean hasError() {
        return assignments.stream().anyMatch(one -> one.state().isError());
    }

    public User withAssignments(List<Assignment> now) {
        return new User(id, account, profile, now);
    }

    public User withAccount(Account now) {
        return new User(id, now, profile, assignments);
    }

    public User withProfile(Profile now) {
        return new User(id, account, now, assignments);
    }
}
