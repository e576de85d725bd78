package app.seatkeeper.graph;

import static java.util.stream.Collectors.toUnmodifiableSet;

import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Learns from Graph's message why a change was refused. Graph gives all of them the code `Request_BadRequest`, so only
/// the English text tells them apart; a text nobody has seen yet stays in Microsoft's own words.
final class Refusals {

    private static final String GUID = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final Pattern ID = Pattern.compile(GUID);

    private static final List<Known> KNOWN = List.of(
            known("invalid usage location", _ -> new Refusal.NoUsageLocation()),
            known("SKU (" + GUID + ")\\b.*does not have any available licenses",
                    found -> new Refusal.NoSeatLeft(SkuId.of(found.group(1)))),
            known("License (" + GUID + ") does not correspond to a valid company License",
                    found -> new Refusal.NotOwned(SkuId.of(found.group(1)))),
            known("inherited from (?:a )?group membership", _ -> new Refusal.Inherited()),
            known("service plan (" + GUID + ") depends on the service plan\\(s\\)(.*)",
                    found -> new Refusal.MissingPlans(PlanId.of(found.group(1)), plans(found.group(2)))),
            known("service plans (.*) are mutually exclusive",
                    found -> new Refusal.ExclusivePlans(plans(found.group(1)))),
            known("(service plan " + GUID + " conflicts with service plan " + GUID + ")",
                    found -> new Refusal.ExclusivePlans(plans(found.group(1)))),
            known("\\[MutuallyExclusiveViolation]", _ -> new Refusal.ExclusivePlans(Set.of())),
            known("does not have a corresponding license", _ -> new Refusal.NotHeld()),
            known("service plan.* does not belong to", _ -> new Refusal.PlanNotInProduct()),
            known("License \\S+ cannot be assigned to a user", _ -> new Refusal.NotForUsers()),
            known("No license changes provided", _ -> new Refusal.NothingToChange()),
            known("added object references already exist", _ -> new Refusal.AlreadyMember()),
            known("membership of a dynamic group|dynamic membership", _ -> new Refusal.FixedMembers()),
            known("mail-enabled security groups", _ -> new Refusal.FixedMembers()),
            known("on-premises mastered", _ -> new Refusal.MasteredOnPremises()),
            known("Invalid value specified for property '?(\\w+)'?", found -> new Refusal.InvalidValue(found.group(1))),
            known("same value for property (\\w+) already exists",
                    found -> new Refusal.ValueTaken(found.group(1))),
            known("Proxy address is already being used", _ -> new Refusal.ValueTaken("proxyAddresses")));

    private Refusals() {
    }

    private record Known(Pattern text, Function<MatchResult, Refusal> meaning) { }

    static Optional<Refusal> of(Original original) {
        for (Known known : KNOWN) {
            Matcher matcher = known.text().matcher(original.message());
            if (matcher.find()) {
                return Optional.of(known.meaning().apply(matcher.toMatchResult()));
            }
        }
        return Optional.empty();
    }

    private static Known known(String text, Function<MatchResult, Refusal> meaning) {
        return new Known(Pattern.compile(text, Pattern.CASE_INSENSITIVE), meaning);
    }

    private static Set<PlanId> plans(String text) {
        return ID.matcher(text).results().map(MatchResult::group).map(PlanId::of).collect(toUnmodifiableSet());
    }
}
