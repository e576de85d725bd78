package app.seatkeeper.ui.kit;

import app.seatkeeper.tenant.BuiltInRole;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.Permission;
import app.seatkeeper.tenant.Refusal;
import app.seatkeeper.tenant.SignInTrouble;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says in one sentence or two why something failed and what to do about it, with the names of products and plans.
/// What Microsoft said to the letter stands apart, in [#original].
public final class FaultTexts {

    private static final Pattern GUID = Pattern.compile(
            "\\b[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\\b");

    /// What is written for programs, and by other programs than Graph.
    private static final Pattern MARKUP = Pattern.compile("[<{]|\\[[{\\[\\]]");

    private final Texts texts;
    private final TenantNames names;

    public FaultTexts(Texts texts, TenantNames names) {
        this.texts = texts;
        this.names = names;
    }

    public String sentence(Fault fault) {
        return switch (fault) {
            case Fault.SignInNeeded _ -> texts.of("fault.signInNeeded");
            case Fault.NotAllowed _ -> texts.of("fault.notAllowed");
            case Fault.SignInFailed(var trouble, var detail, var original) -> signIn(trouble, detail, original);
            case Fault.ConsentNeeded(var missing, _) -> texts.of("fault.consentNeeded",
                    texts.list(missing.stream().map(Permission::scope).sorted().toList()));
            case Fault.RoleNeeded(var feature, _) -> texts.of("fault.roleNeeded",
                    texts.list(feature.roles().stream().map(BuiltInRole::displayName).toList()));
            case Fault.ReadOnly _ -> texts.of("fault.readOnly");
            case Fault.PremiumNeeded _ -> texts.of("fault.premiumNeeded");
            case Fault.Throttled(var retryAfter, _) -> throttled(retryAfter);
            case Fault.NotFound _ -> texts.of("fault.notFound");
            case Fault.Offline _ -> texts.of("fault.offline");
            case Fault.Unavailable _ -> texts.of("fault.unavailable");
            case Fault.Refused(var refusal, _) -> sentence(refusal);
            case Fault.Unreadable(var what, _) -> texts.of("fault.unreadable", what);
            case Fault.ForeignLink(var host, _) -> texts.of("fault.foreignLink", host);
            case Fault.ListExpired _ -> texts.of("fault.listExpired");
            case Fault.Unexpected(var original) -> unexpected(original);
        };
    }

    public String sentence(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NoUsageLocation _ -> texts.of("refusal.noUsageLocation");
            case Refusal.NoSeatLeft(var product) -> texts.of("refusal.noSeatLeft", names.product(product));
            case Refusal.NotOwned(var product) -> texts.of("refusal.notOwned", names.product(product));
            case Refusal.Inherited _ -> texts.of("refusal.inherited");
            case Refusal.MissingPlans(var plan, var needed) -> needed.isEmpty()
                    ? texts.of("refusal.missingPlans.unnamed", names.plan(plan))
                    : texts.of("refusal.missingPlans", names.plan(plan), texts.list(names.plans(needed)));
            case Refusal.ExclusivePlans(var plans) -> plans.isEmpty() ? texts.of("refusal.exclusivePlans.unnamed")
                    : texts.of("refusal.exclusivePlans", texts.list(names.plans(plans)));
            case Refusal.NotHeld _ -> texts.of("refusal.notHeld");
            case Refusal.PlanNotInProduct _ -> texts.of("refusal.planNotInProduct");
            case Refusal.NotForUsers _ -> texts.of("refusal.notForUsers");
            case Refusal.NothingToChange _ -> texts.of("refusal.nothingToChange");
            case Refusal.AlreadyMember _ -> texts.of("refusal.alreadyMember");
            case Refusal.FixedMembers _ -> texts.of("refusal.fixedMembers");
            case Refusal.NotArrived notArrived -> notArrived(notArrived);
            case Refusal.NotLeft(var group) -> texts.of("refusal.notLeft", names.named(group));
            case Refusal.MasteredOnPremises _ -> texts.of("refusal.masteredOnPremises");
            case Refusal.ValueTaken(var field) -> texts.of("refusal.valueTaken", words(field));
            case Refusal.InvalidValue(var field) -> texts.of("refusal.invalidValue", words(field));
        };
    }

    private String notArrived(Refusal.NotArrived refusal) {
        String product = names.product(refusal.product());
        String group = names.named(refusal.group());
        return switch (refusal.error()) {
            case NONE -> texts.of("refusal.notArrived", product, group);
            case COUNT_VIOLATION, MUTUALLY_EXCLUSIVE_VIOLATION, DEPENDENCY_VIOLATION,
                    PROHIBITED_IN_USAGE_LOCATION_VIOLATION, UNIQUENESS_VIOLATION, OTHER ->
                    texts.of("refusal.notArrived.failed", product, group,
                            texts.of("users.error." + refusal.error().name()));
        };
    }

    /// What Graph calls `usageLocation` are two words.
    private static String words(String field) {
        return field.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /// What was answered to the letter, a line each for status and code, message and request id; empty where no
    /// answer came.
    public String original(Fault fault) {
        Original said = fault.original();
        List<String> lines = new ArrayList<>();
        if (said.status() > 0) {
            lines.add((said.status() + " " + said.code()).strip());
        }
        if (!said.message().isEmpty()) {
            lines.add(said.message());
        }
        if (!said.requestId().isEmpty()) {
            lines.add(texts.of("fault.requestId", said.requestId()));
        }
        return String.join("\n", lines);
    }

    private String signIn(SignInTrouble trouble, String detail, Original original) {
        return trouble == SignInTrouble.OTHER ? unexpected(original)
                : texts.of("trouble." + trouble.name(), detail);
    }

    private String throttled(Duration retryAfter) {
        long seconds = Math.max(1, retryAfter.toSeconds());
        return seconds < 90
                ? texts.of("fault.throttled.seconds", seconds)
                : texts.of("fault.throttled.minutes", Math.ceilDiv(seconds, 60));
    }

    private String unexpected(Original said) {
        boolean markup = said.status() > 0 && MARKUP.matcher(said.message()).lookingAt();
        if (markup || said.message().isEmpty()) {
            return wordless(said, markup);
        }
        return texts.of(said.status() > 0 ? "fault.unexpected" : "fault.unexpected.ours", named(said.message()));
    }

    /// @param markup whether what was answered is not for people, and so perhaps not of Microsoft
    private String wordless(Original said, boolean markup) {
        if (!said.code().isEmpty()) {
            return texts.of("fault.unexpected", said.code());
        }
        String status = String.valueOf(said.status());
        if (markup) {
            return texts.of("fault.unexpected.foreign", status);
        }
        return said.status() > 0 ? texts.of("fault.unexpected.status", status) : texts.of("fault.unexpected.silent");
    }

    private String named(String message) {
        return GUID.matcher(message).replaceAll(found -> Matcher.quoteReplacement(
                names.named(UUID.fromString(found.group())).orElse(found.group())));
    }
}
