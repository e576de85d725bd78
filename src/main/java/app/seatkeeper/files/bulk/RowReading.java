package app.seatkeeper.files.bulk;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.files.bulk.Cause.Missing;
import app.seatkeeper.files.csv.Separator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One row while it is checked: its values, and the problems found so far.
final class RowReading {

    /// What separates the parts of a value that lists several things.
    static final String SEVERAL = "[;|\\n\\r]+";

    private static final Pattern SEPARATE = Pattern.compile("@[^@]*[\\s;,|/&].*@", Pattern.DOTALL);

    private final RowCheck check;
    private final int row;
    private final List<String> values;
    private final Map<Spot, Finding> used;
    private final List<ImportProblem> problems = new ArrayList<>(0);

    RowReading(RowCheck check, int row, List<String> values, Map<Spot, Finding> used) {
        this.check = check;
        this.row = row;
        this.values = values;
        this.used = used;
    }

    /// Whether the row has as many values as the header, but for empty ones, and its quotes are sound.
    boolean isWellFormed() {
        int columns = check.table().header().size();
        boolean fits = values.size() <= columns || values.stream().skip(columns).allMatch(String::isEmpty);
        return fits && check.table().broken(row).isEmpty() && otherSeparator().isEmpty();
    }

    /// What separates the values of a row that has but one, if something seems to.
    private Optional<Separator> otherSeparator() {
        Separator usual = check.table().facts().separator();
        boolean single = values.size() == 1 && check.table().header().size() > 1;
        return single ? Arrays.stream(Separator.values())
                .filter(one -> one != usual && values.getFirst().indexOf(one.sign()) >= 0).findFirst()
                : Optional.empty();
    }

    RowState malformed() {
        List<String> broken = check.table().broken(row);
        Cause cause = broken.isEmpty() ? misfit() : new Cause.BrokenQuote(line(), line() + lineEnds(broken.getFirst()));
        List<String> shown = broken.isEmpty() ? List.of(check.table().text(row)) : broken;
        problems.add(new ImportProblem(new Spot(row, null, ""), List.of(line()), "", shown, cause, List.of(), false));
        return new RowState.Checked(null, null, List.of(), problems);
    }

    private Cause misfit() {
        Separator usual = check.table().facts().separator();
        return otherSeparator().<Cause>map(other -> new Cause.WrongSeparator(other, usual)).orElseGet(() ->
                new Cause.TooManyColumns(values.size(), check.table().header().size(), usual));
    }

    private static int lineEnds(String text) {
        return (int) text.lines().count() - 1;
    }

    RowState state() {
        Optional<UserId> user = user();
        Optional<ImportAction> action = action();
        var changes = action.map(one -> new RowChanges(this, check.products()).of(user.orElse(new UserId("")), one));
        return new RowState.Checked(user.orElse(null), action.orElse(null), changes.orElse(List.of()), problems);
    }

    private Optional<UserId> user() {
        String text = value(ImportColumn.USER);
        var spot = new Spot(row, ImportColumn.USER, text);
        if (taken(spot) instanceof Fix.UseUser(var user, _, _)) {
            return Optional.of(user);
        }
        if (text.isEmpty()) {
            missing(ImportColumn.USER, Missing.USER);
            return Optional.empty();
        }
        var match = check.users().match(text);
        if (match.users().size() == 1) {
            return Optional.of(match.users().getFirst().id());
        }
        if (match.users().isEmpty() && text.indexOf('@') != text.lastIndexOf('@') && SEPARATE.matcher(text).find()) {
            report(spot, new Cause.MissingValue(Missing.ONE_USER), List.of(), false);
        } else if (match.users().isEmpty()) {
            var near = check.users().nearest(text);
            report(spot, new Cause.UnknownUser(!near.users().isEmpty()), fixes(near.users()), near.certain());
        } else {
            report(spot, new Cause.AmbiguousUser(match.users().size(), match.byMail()), fixes(match.users()), false);
        }
        return Optional.empty();
    }

    private static List<Fix> fixes(List<User> users) {
        return users.stream().map(Fix::user).toList();
    }

    private Optional<ImportAction> action() {
        String text = value(ImportColumn.ACTION);
        var spot = new Spot(row, ImportColumn.ACTION, text);
        if (taken(spot) instanceof Fix.UseAction(var action)) {
            return Optional.of(action);
        }
        if (text.isEmpty()) {
            missing(ImportColumn.ACTION, Missing.ACTION);
            return Optional.empty();
        }
        Optional<ImportAction> action = ImportAction.named(text);
        if (action.isEmpty()) {
            List<Fix> near = Arrays.stream(ImportAction.values()).filter(one -> isNear(text, one))
                    .<Fix>map(Fix.UseAction::new).toList();
            report(spot, new Cause.UnknownAction(), near, near.size() == 1);
        }
        return action;
    }

    private static boolean isNear(String text, ImportAction action) {
        return Distance.between(ImportColumn.plain(text), ImportColumn.plain(action.word()), 2) <= 2;
    }

    /// The country the row names, in capitals; empty where it names none or none that is known.
    Optional<String> country() {
        String text = value(ImportColumn.USAGE_LOCATION);
        var spot = new Spot(row, ImportColumn.USAGE_LOCATION, text);
        if (taken(spot) instanceof Fix.UseCountry(var code, _)) {
            return Optional.of(code);
        }
        Optional<String> code = Countries.code(text);
        if (code.isEmpty() && !text.isEmpty()) {
            List<Fix> meant = check.countries().meant(text).<Fix>map(one -> one).stream().toList();
            report(spot, new Cause.CountryCode(), meant, !meant.isEmpty());
        }
        return code;
    }

    /// What stands in the row itself, not what holds for all rows.
    String ownValue(ImportColumn column) {
        return check.mapping().place(column).isPresent() ? value(column) : "";
    }

    String value(ImportColumn column) {
        return check.mapping().value(column, values);
    }

    /// The parts of a value that lists several things, each once.
    List<String> parts(ImportColumn column) {
        String value = value(column);
        if (value.isEmpty()) {
            return List.of();
        }
        return isOne(value) ? List.of(value) : Arrays.stream(value.split(SEVERAL))
                .map(String::strip).filter(part -> !part.isEmpty()).distinct().toList();
    }

    private static boolean isOne(String value) {
        return value.indexOf(';') < 0 && value.indexOf('|') < 0 && value.indexOf('\n') < 0 && value.indexOf('\r') < 0;
    }

    Spot spot(ImportColumn column, String part) {
        return new Spot(row, column, part);
    }

    /// What the person took instead of what stands at a spot; null where nothing.
    @Nullable Fix taken(Spot spot) {
        Finding finding = used.isEmpty() ? null : used.get(spot);
        return finding == null ? null : finding.used();
    }

    void missing(@Nullable ImportColumn column, Missing what) {
        report(new Spot(row, column, ""), new Cause.MissingValue(what), List.of(), false);
    }

    void report(Spot spot, Cause cause, List<Fix> fixes, boolean certain) {
        String field = spot.column() == null ? "" : check.field(spot.column());
        problems.add(new ImportProblem(
                spot, List.of(line()), field, List.of(spot.text()), cause, fixes, certain && !fixes.isEmpty()));
    }

    private int line() {
        return check.table().line(row);
    }
}
