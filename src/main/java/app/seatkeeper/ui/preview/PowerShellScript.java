package app.seatkeeper.ui.preview;

import static java.util.stream.Collectors.joining;

import app.seatkeeper.domain.change.Step;
import app.seatkeeper.domain.change.UserField;
import app.seatkeeper.domain.change.Write;
import app.seatkeeper.domain.license.Grant;
import app.seatkeeper.planning.Preview;
import app.seatkeeper.planning.PreviewRow;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Writes what a preview would do as Microsoft Graph PowerShell, for the person's own records.
final class PowerShellScript {

    private final Preview preview;
    private final RowWords words;

    PowerShellScript(Preview preview, RowWords words) {
        this.preview = preview;
        this.words = words;
    }

    /// The whole script, lines ended by LF.
    String text() {
        var steps = preview.steps();
        String head = Stream.of(
                comment(preview.plan().title()),
                comment(preview.plan().origin()),
                comment("Preview of " + preview.readAt() + ", users to change: " + steps.size()),
                "Connect-MgGraph -Scopes " + steps.stream().flatMap(step -> step.writes().stream())
                        .map(PowerShellScript::scopes).flatMap(scopes -> scopes).distinct().sorted()
                        .map(PowerShellScript::quoted).collect(joining(", "))).collect(joining("\n"));
        String body = preview.rows().stream().filter(row -> row.runs().isPresent()).map(this::user)
                .collect(joining("\n\n"));
        return steps.isEmpty() ? head.lines().limit(3).collect(joining("\n")) + "\n" : head + "\n\n" + body + "\n";
    }

    private static Stream<String> scopes(Write write) {
        return switch (write) {
            case Write.AssignLicense _ -> Stream.of("LicenseAssignment.ReadWrite.All");
            case Write.JoinGroup _, Write.LeaveGroup _ -> Stream.of("GroupMember.ReadWrite.All");
            case Write.Reprocess _ -> Stream.of("User.ReadWrite.All");
            case Write.RevokeSessions _ -> Stream.of("User.RevokeSessions.All");
            case Write.Edit(var values) -> Stream.concat(
                    values.containsKey(UserField.ACCOUNT_ENABLED)
                            ? Stream.of("User.EnableDisableAccount.All") : Stream.empty(),
                    values.size() > 1 || !values.containsKey(UserField.ACCOUNT_ENABLED)
                            ? Stream.of("User.ReadWrite.All") : Stream.of("User.Read.All"));
        };
    }

    private String user(PreviewRow row) {
        String name = row.user().name() + ", " + row.user().account().userPrincipalName();
        String tags = words.after(row).stream().filter(tag -> tag.turn() != ProductTag.Turn.STAYS)
                .map(ProductTag::spoken).collect(joining(", "));
        String head = comment(tags.isEmpty() ? name : name + ": " + tags);
        return head + "\n" + row.runs().stream().flatMap(PowerShellScript::commands).collect(joining("\n"));
    }

    private static Stream<String> commands(Step step) {
        return IntStream.range(0, step.writes().size()).boxed().flatMap(place -> Stream.of(
                isToWait(step.writes(), place) ? comment("Go on when the licenses by the new group are active.") : "",
                command(step, step.writes().get(place)))).filter(line -> !line.isEmpty());
    }

    /// Whether the write takes what is to be kept until a group joined before has given.
    private static boolean isToWait(List<Write> writes, int place) {
        return !(writes.get(place) instanceof Write.JoinGroup)
                && place > 0 && writes.get(place - 1) instanceof Write.JoinGroup;
    }

    private static String command(Step step, Write write) {
        String user = quoted(step.user().value());
        return switch (write) {
            case Write.Edit(var values) -> edit(user, step.user().value(), values);
            case Write.AssignLicense assign -> "Set-MgUserLicense -UserId " + user
                    + " -AddLicenses " + list(assign.add().stream()
                            .sorted(Comparator.comparing(Grant::product)).map(PowerShellScript::grant))
                    + " -RemoveLicenses " + ids(assign.remove());
            case Write.JoinGroup(var group, _) -> "New-MgGroupMemberByRef -GroupId " + quoted(group.value())
                    + " -OdataId " + quoted("https://graph.microsoft.com/v1.0/directoryObjects/" + step.user().value());
            case Write.LeaveGroup(var group) -> "Remove-MgGroupMemberByRef -GroupId " + quoted(group.value())
                    + " -DirectoryObjectId " + user;
            case Write.RevokeSessions _ -> "Revoke-MgUserSignInSession -UserId " + user;
            case Write.Reprocess _ -> "Invoke-MgLicenseUser -UserId " + user;
        };
    }

    private static String grant(Grant grant) {
        String off = grant.disabledPlans().isEmpty() ? "" : "; DisabledPlans = " + ids(grant.disabledPlans());
        return "@{SkuId = " + quoted(grant.product().toString()) + off + "}";
    }

    private static String ids(Collection<? extends Comparable<?>> ids) {
        return list(new TreeSet<>(ids).stream().map(id -> quoted(id.toString())));
    }

    private static String list(Stream<String> items) {
        return items.collect(joining(", ", "@(", ")"));
    }

    /// A property is cleared with null, which `Update-MgUser` does not send.
    private static String edit(String user, String id, Map<UserField, String> values) {
        String set = Stream.of(UserField.values()).filter(field -> !values.getOrDefault(field, "").isEmpty())
                .map(field -> parameter(field, values.getOrDefault(field, ""))).collect(joining(" "));
        String cleared = Stream.of(UserField.values()).filter(field -> values.getOrDefault(field, "-").isEmpty())
                .map(PowerShellScript::nothing).collect(joining(","));
        String update = set.isEmpty() ? "" : "Update-MgUser -UserId " + user + " " + set;
        String clear = cleared.isEmpty() ? "" : "Invoke-MgGraphRequest -Method PATCH -Uri "
                + quoted("/v1.0/users/" + id) + " -Body " + quoted("{" + cleared + "}");
        return Stream.of(update, clear).filter(line -> !line.isEmpty()).collect(joining("\n"));
    }

    private static String parameter(UserField field, String value) {
        return switch (field) {
            case ACCOUNT_ENABLED -> "-AccountEnabled:" + (Boolean.parseBoolean(value) ? "$true" : "$false");
            case BUSINESS_PHONES -> "-BusinessPhones @(" + quoted(value) + ")";
            case DISPLAY_NAME, GIVEN_NAME, SURNAME, JOB_TITLE, DEPARTMENT, OFFICE, COMPANY, CITY, COUNTRY,
                    USAGE_LOCATION, MOBILE_PHONE -> {
                String name = property(field);
                yield "-" + Character.toUpperCase(name.charAt(0)) + name.substring(1) + " " + quoted(value);
            }
        };
    }

    private static String nothing(UserField field) {
        return "\"" + property(field) + "\":" + (field == UserField.BUSINESS_PHONES ? "[]" : "null");
    }

    /// The property's name in Microsoft Graph.
    private static String property(UserField field) {
        return switch (field) {
            case DISPLAY_NAME -> "displayName";
            case GIVEN_NAME -> "givenName";
            case SURNAME -> "surname";
            case JOB_TITLE -> "jobTitle";
            case DEPARTMENT -> "department";
            case OFFICE -> "officeLocation";
            case COMPANY -> "companyName";
            case CITY -> "city";
            case COUNTRY -> "country";
            case USAGE_LOCATION -> "usageLocation";
            case MOBILE_PHONE -> "mobilePhone";
            case BUSINESS_PHONES -> "businessPhones";
            case ACCOUNT_ENABLED -> "accountEnabled";
        };
    }

    /// A literal text. PowerShell takes the curly single quotes for straight ones, so they are doubled as well.
    static String quoted(String text) {
        return "'" + text.replaceAll("['\u2018\u2019\u201A\u201B]", "$0$0") + "'";
    }

    /// A line nobody can break out of.
    private static String comment(String text) {
        return "# " + text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
    }
}
