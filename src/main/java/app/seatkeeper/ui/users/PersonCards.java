package app.seatkeeper.ui.users;

import app.seatkeeper.domain.directory.Account;
import app.seatkeeper.domain.directory.Profile;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.AppliesTo;
import app.seatkeeper.domain.license.Assignment;
import app.seatkeeper.domain.license.AssignmentSource;
import app.seatkeeper.domain.license.AssignmentState;
import app.seatkeeper.domain.license.ServicePlan;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.users.PersonCard.Detail;
import app.seatkeeper.ui.users.PersonCard.License;
import app.seatkeeper.ui.users.PersonCard.Origin;
import app.seatkeeper.ui.users.PersonCard.Plan;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes the card of a person: every license with its origin, what is wrong with it and how to mend it.
///
/// @param snapshot the tenant as read; null while it is being read, then products and groups have no names yet
record PersonCards(@Nullable TenantSnapshot snapshot, RowTexts words) {

    PersonCard card(User user) {
        List<SkuId> products = words.products(user);
        return new PersonCard(user, initials(user.name()), line(user.profile()),
                snapshot == null ? List.of() : products.stream().map(product -> license(user, product)).toList(),
                snapshot == null ? List.of() : products.stream().flatMap(product -> plans(user, product)).toList(),
                details(user), "");
    }

    private static String initials(String name) {
        String trimmed = name.strip();
        int last = trimmed.lastIndexOf(' ');
        return first(trimmed) + (last < 0 ? "" : first(trimmed.substring(last + 1)));
    }

    private static String first(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }

    private static String line(Profile profile) {
        return Stream.of(profile.jobTitle(), profile.department(), profile.city())
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private License license(User user, SkuId product) {
        List<Assignment> paths = user.of(product).toList();
        boolean direct = paths.stream().anyMatch(Assignment::isDirect);
        return new License(product, words.names().full(product),
                paths.stream().map(path -> origin(path.source())).toList(),
                paths.stream().filter(path -> path.state().isError()).map(path -> problem(user, path)).toList(),
                notes(product, paths, direct), direct, words.names().isEnded(product));
    }

    private Origin origin(AssignmentSource source) {
        return switch (source) {
            case AssignmentSource.Direct() -> new Origin(texts().of("users.direct"), null);
            case AssignmentSource.ByGroup(GroupId group) -> new Origin(groupName(group), group);
        };
    }

    private String groupName(GroupId id) {
        return Objects.requireNonNull(snapshot).group(id).map(group -> group.name())
                .orElseGet(() -> texts().of("users.aGroup"));
    }

    private String problem(User user, Assignment path) {
        String where = words.country(user.account().usageLocation());
        return texts().of("users.error." + path.error().name(), where) + " "
                + texts().of("users.wayOut." + path.error().name());
    }

    private List<String> notes(SkuId product, List<Assignment> paths, boolean direct) {
        String twice = paths.size() < 2 ? "" : texts().of(direct ? "users.heldTwice" : "users.heldByGroups");
        String ended = words.names().isEnded(product) ? texts().of("users.ended") : "";
        String state = paths.stream().map(Assignment::state).anyMatch(one -> one == AssignmentState.DISABLED)
                ? texts().of("users.disabledState") : "";
        return Stream.of(twice, ended, state).filter(note -> !note.isEmpty()).toList();
    }

    private Stream<Plan> plans(User user, SkuId product) {
        return Objects.requireNonNull(snapshot).product(product).stream().flatMap(one -> one.plans().stream())
                .sorted(PlanOffer.wellKnownFirst()).map(plan -> plan(user, product, plan));
    }

    private Plan plan(User user, SkuId product, ServicePlan plan) {
        boolean on = user.of(product).anyMatch(path -> !path.disabledPlans().contains(plan.id()));
        String hint = "";
        if (plan.appliesTo() == AppliesTo.COMPANY) {
            hint = texts().of("users.plan.company");
        } else if (user.direct(product).isEmpty()) {
            hint = texts().of("users.plan.byGroup");
        } else if (onByGroup(user, product, plan)) {
            hint = texts().of("users.plan.onByGroup");
        }
        return new Plan(product, words.names().tag(product), plan.id(), plan.name(), on, hint.isEmpty(), hint);
    }

    private static boolean onByGroup(User user, SkuId product, ServicePlan plan) {
        return user.of(product).anyMatch(path -> !path.isDirect() && !path.disabledPlans().contains(plan.id()));
    }

    private List<Detail> details(User user) {
        Profile profile = user.profile();
        Instant changed = user.assignments().stream().map(Assignment::updated).filter(Objects::nonNull)
                .max(Instant::compareTo).orElse(null);
        return Stream.of(
                detail("users.detail.mail", differingMail(user.account()), true),
                detail("users.detail.employeeId", profile.employeeId(), true),
                detail("users.detail.company", profile.company(), false),
                detail("users.detail.office", profile.office(), false),
                detail("users.detail.country", profile.country().length() == 2
                        ? words.country(profile.country()) : profile.country(), false),
                detail("users.detail.mobile", profile.mobilePhone(), true),
                detail("users.detail.phone", String.join(", ", profile.businessPhones()), true),
                detail("users.detail.created", words.date(user.account().created()), false),
                detail("users.detail.licensesChanged", user.isLicensed() ? words.date(changed) : "", false),
                detail("users.detail.id", user.id().value(), true))
                .filter(one -> !one.value().isEmpty()).toList();
    }

    private static String differingMail(Account account) {
        return account.mail().equalsIgnoreCase(account.userPrincipalName()) ? "" : account.mail();
    }

    private Detail detail(String key, String value, boolean copies) {
        return new Detail(texts().of(key), value, copies);
    }

    private Texts texts() {
        return words.texts();
    }
}
