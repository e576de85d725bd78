package app.seatkeeper.ui.kit;

import app.seatkeeper.domain.change.UserField;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.planning.DataLoss;
import app.seatkeeper.planning.Irreversible;
import app.seatkeeper.planning.LocationOffer;
import app.seatkeeper.planning.PlanProblem;
import app.seatkeeper.workspace.RunEntry;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// The words for what a preview has to say about a user: a badge of two or three words, and a sentence.
public final class ProblemTexts {

    private static final int PLANS_NAMED = 3;

    private final Texts texts;
    private final TenantNames names;
    private final GroupTexts groups;

    public ProblemTexts(Texts texts, TenantNames names) {
        this.texts = texts;
        this.names = names;
        this.groups = new GroupTexts(texts, names);
    }

    /// Two or three words, for example *No usage location*.
    public String badge(PlanProblem problem) {
        return texts.of(switch (problem) {
            case PlanProblem.Blocker blocker -> badge(blocker);
            case PlanProblem.NoUsageLocation _ -> "problem.badge.noUsageLocation";
            case PlanProblem.LosesData(var losses) -> lossBadge(losses);
            case PlanProblem.HoldsRole _ -> "problem.badge.holdsRole";
            case PlanProblem.StaysByGroup _ -> "problem.badge.staysByGroup";
            case PlanProblem.AlreadyByGroup _ -> "problem.badge.alreadyByGroup";
            case PlanProblem.PlansStayOff _ -> "problem.badge.plansStayOff";
            case PlanProblem.OldGoesFirst _ -> "problem.badge.oldGoesFirst";
            case PlanProblem.AlreadyMember _ -> "problem.badge.alreadyMember";
            case PlanProblem.KeepsOtherwise _ -> "problem.badge.keepsOtherwise";
            case PlanProblem.HeldAlready _ -> "problem.badge.heldAlready";
            case PlanProblem.SignInBlocked _ -> "problem.badge.signInBlocked";
            case PlanProblem.CannotComeBack _ -> "problem.badge.cannotComeBack";
        });
    }

    private static String badge(PlanProblem.Blocker blocker) {
        return switch (blocker) {
            case PlanProblem.Inherited _ -> "problem.badge.inherited";
            case PlanProblem.NotHeld _ -> "problem.badge.notHeld";
            case PlanProblem.NoSeatLeft _ -> "problem.badge.noSeatLeft";
            case PlanProblem.FullCircle _ -> "problem.badge.fullCircle";
            case PlanProblem.NotSubscribed _ -> "problem.badge.notSubscribed";
            case PlanProblem.NotAssignable _ -> "problem.badge.notAssignable";
            case PlanProblem.PlanNotInProduct _ -> "problem.badge.planNotInProduct";
            case PlanProblem.ExclusivePlans _ -> "problem.badge.exclusivePlans";
            case PlanProblem.MissingPlan _ -> "problem.badge.missingPlan";
            case PlanProblem.Contradiction _, PlanProblem.ContradictingValues _,
                    PlanProblem.ContradictingGroups _ -> "problem.badge.contradiction";
            case PlanProblem.GroupsUnread _ -> "problem.badge.groupsUnread";
            case PlanProblem.NotLicensing _ -> "problem.badge.notLicensing";
            case PlanProblem.FixedMembers _ -> "problem.badge.fixedMembers";
            case PlanProblem.NotMember _ -> "problem.badge.notMember";
            case PlanProblem.NotArrived _ -> "problem.badge.notArrived";
            case PlanProblem.UserGone _ -> "problem.badge.userGone";
            case PlanProblem.Self _ -> "problem.badge.self";
            case PlanProblem.Protected _ -> "problem.badge.protected";
            case PlanProblem.MasteredOnPremises _ -> "problem.badge.masteredOnPremises";
            case PlanProblem.InvalidValue _ -> "problem.badge.invalidValue";
        };
    }

    public String sentence(PlanProblem problem) {
        return switch (problem) {
            case PlanProblem.Blocker blocker -> sentence(blocker);
            case PlanProblem.NoUsageLocation(var offers) -> noUsageLocation(offers);
            case PlanProblem.LosesData(var losses) -> losses(losses);
            case PlanProblem.HoldsRole _ -> texts.of("problem.holdsRole");
            case PlanProblem.StaysByGroup(var product, var givers) ->
                    groups.twice("problem.staysByGroup", product, givers);
            case PlanProblem.AlreadyByGroup(var product, var givers) ->
                    groups.twice("problem.alreadyByGroup", product, givers);
            case PlanProblem.PlansStayOff(var plans) -> plansStayOff(plans);
            case PlanProblem.OldGoesFirst _ -> texts.of("problem.oldGoesFirst");
            case PlanProblem.AlreadyMember(var group) -> groups.about("problem.alreadyMember", group);
            case PlanProblem.KeepsOtherwise(var product, var group) ->
                    groups.about("problem.keepsOtherwise", product, group);
            case PlanProblem.HeldAlready(var product, var group) ->
                    groups.about("problem.heldAlready", product, group);
            case PlanProblem.SignInBlocked _ -> texts.of("problem.signInBlocked");
            case PlanProblem.CannotComeBack(var what) -> texts.of(irreversible(what));
        };
    }

    private String sentence(PlanProblem.Blocker blocker) {
        return switch (blocker) {
            case PlanProblem.Inherited(var product, var givers) -> groups.inherited(product, givers);
            case PlanProblem.NotHeld(var product) -> about("problem.notHeld", product);
            case PlanProblem.NoSeatLeft(var product) -> about("problem.noSeatLeft", product);
            case PlanProblem.FullCircle(var products) -> texts.of("problem.fullCircle", products(products));
            case PlanProblem.NotSubscribed(var product) -> about("problem.notSubscribed", product);
            case PlanProblem.NotAssignable(var product) -> about("problem.notAssignable", product);
            case PlanProblem.PlanNotInProduct(var plan, var product) ->
                    texts.of("problem.planNotInProduct", names.plan(plan), names.product(product));
            case PlanProblem.ExclusivePlans exclusive -> exclusive(exclusive);
            case PlanProblem.MissingPlan(var plan, var needed) ->
                    texts.of("problem.missingPlan", names.plan(plan), texts.list(names.plans(needed)));
            case PlanProblem.Contradiction(var product) -> about("problem.contradiction", product);
            case PlanProblem.ContradictingValues(var field) ->
                    texts.of("problem.contradictingValues", field(field));
            case PlanProblem.GroupsUnread _ -> texts.of("problem.groupsUnread");
            case PlanProblem.NotLicensing(var group) -> groups.about("problem.notLicensing", group);
            case PlanProblem.FixedMembers(var group) -> groups.fixed(group);
            case PlanProblem.NotMember(var group) -> groups.about("problem.notMember", group);
            case PlanProblem.NotArrived(var product, var group) -> groups.about("problem.notArrived", product, group);
            case PlanProblem.ContradictingGroups(var group) -> groups.about("problem.contradictingGroups", group);
            case PlanProblem.UserGone _ -> texts.of("problem.userGone");
            case PlanProblem.Self _ -> texts.of("problem.self");
            case PlanProblem.Protected _ -> texts.of("problem.protected");
            case PlanProblem.MasteredOnPremises(var field) -> texts.of("problem.masteredOnPremises", field(field));
            case PlanProblem.InvalidValue(var field, var value) ->
                    texts.of("problem.invalidValue", value, field(field));
        };
    }

    /// Why a user was not written when the plan ran.
    public String sentence(RunEntry.Skipped skipped) {
        return switch (skipped) {
            case RunEntry.Skipped.Changed(_, var fields) -> changed(fields);
            case RunEntry.Skipped.Deleted _ -> texts.of("skipped.deleted");
            case RunEntry.Skipped.NoSeat _ -> texts.of("skipped.noSeat");
        };
    }

    /// What the property is called in a sentence, for example *usage location*.
    public String field(UserField field) {
        return texts.of(switch (field) {
            case DISPLAY_NAME -> "field.displayName";
            case GIVEN_NAME -> "field.givenName";
            case SURNAME -> "field.surname";
            case JOB_TITLE -> "field.jobTitle";
            case DEPARTMENT -> "field.department";
            case OFFICE -> "field.office";
            case COMPANY -> "field.company";
            case CITY -> "field.city";
            case COUNTRY -> "field.country";
            case USAGE_LOCATION -> "field.usageLocation";
            case MOBILE_PHONE -> "field.mobilePhone";
            case BUSINESS_PHONES -> "field.businessPhones";
            case ACCOUNT_ENABLED -> "field.accountEnabled";
        });
    }

    private String about(String key, SkuId product) {
        return texts.of(key, names.product(product));
    }

    private String products(List<SkuId> products) {
        return texts.list(products.stream().map(names::product).toList());
    }

    private String noUsageLocation(List<LocationOffer> offers) {
        boolean inProfile = offers.stream().anyMatch(offer -> offer.origin() == LocationOffer.Origin.PROFILE);
        return texts.of(inProfile ? "problem.noUsageLocation" : "problem.noUsageLocation.noCountry");
    }

    private static String lossBadge(Set<DataLoss> losses) {
        return losses.size() > 1 ? "problem.badge.losesData" : switch (losses.iterator().next()) {
            case MAILBOX -> "problem.badge.losesMailbox";
            case FILES -> "problem.badge.losesFiles";
            case PHONE_NUMBER -> "problem.badge.losesPhoneNumber";
        };
    }

    private String losses(Set<DataLoss> losses) {
        return String.join(" ", losses.stream().sorted().map(loss -> texts.of(switch (loss) {
            case MAILBOX -> "problem.losesMailbox";
            case FILES -> "problem.losesFiles";
            case PHONE_NUMBER -> "problem.losesPhoneNumber";
        })).toList());
    }

    private String exclusive(PlanProblem.ExclusivePlans of) {
        return texts.of("problem.exclusivePlans", names.plan(of.plan()), names.product(of.product()),
                names.plan(of.other()), names.product(of.otherProduct()));
    }

    private String plansStayOff(Collection<PlanId> plans) {
        List<String> known = names.plans(plans);
        int rest = known.size() - PLANS_NAMED;
        return rest > 0
                ? texts.of("problem.plansStayOff.more", known.size(),
                        String.join(", ", known.subList(0, PLANS_NAMED)), rest)
                : texts.of("problem.plansStayOff", known.size(), String.join(", ", known));
    }

    private static String irreversible(Irreversible what) {
        return switch (what) {
            case SESSIONS -> "problem.cannotComeBack.sessions";
            case EMPTY_USAGE_LOCATION -> "problem.cannotComeBack.usageLocation";
            case PRODUCT_NOT_ASSIGNABLE -> "problem.cannotComeBack.product";
            case OVERUSED_SEAT -> "problem.cannotComeBack.overused";
            case FAILED_LICENSE -> "problem.cannotComeBack.failed";
            case SEAT_TAKEN -> "problem.cannotComeBack.seat";
            case REPROCESSING -> "problem.cannotComeBack.reprocessing";
        };
    }

    private String changed(List<String> fields) {
        return texts.of("skipped.changed", texts.list(fields.stream().map(this::changedField).toList()));
    }

    private String changedField(String field) {
        return switch (field) {
            case "licenses" -> texts.of("skipped.field.licenses");
            case "plans" -> texts.of("skipped.field.plans");
            case "usageLocation" -> texts.of("skipped.field.usageLocation");
            case "account" -> texts.of("skipped.field.account");
            default -> field;
        };
    }
}
