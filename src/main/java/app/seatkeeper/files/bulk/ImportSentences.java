package app.seatkeeper.files.bulk;

import app.seatkeeper.files.Sentence;
import app.seatkeeper.files.csv.FileProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/// Says in words what was found in a file, on the screen as in the files that are saved.
///
/// Texts: `csv.file.*` for files, `csv.cause.*` for rows, `csv.kind.*` for the kinds by which they are listed.
public final class ImportSentences {

    private static final int MOST_PLACES = 8;

    private final ResourceBundle texts;
    private final Locale locale;

    public ImportSentences(ResourceBundle texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /// Why a file cannot be used.
    public String of(FileProblem problem) {
        String key = "csv.file." + named(problem);
        return switch (problem) {
            case FileProblem.NotText(var kind) -> text(key, text("csv.foreign." + lower(kind)));
            case FileProblem.TooLarge(int megabytes) -> text(key, megabytes);
            case FileProblem.TooManyRows(int most) -> text(key, most);
            case FileProblem.NoHeader(int line) -> text(key, plain(line));
            case FileProblem.OpenQuote(int line) -> text(key, plain(line));
            case FileProblem.HeaderBelow(int line) -> text(key, plain(line));
            case FileProblem.OtherSeparator(var sign) -> text(key, sign, choice(!sign.isEmpty()));
            case FileProblem.Missing _, FileProblem.NotAllowed _, FileProblem.Unreadable _, FileProblem.Folder _,
                    FileProblem.Empty _, FileProblem.OnlyHeader _,
                    FileProblem.QuotedLines _, FileProblem.NoTable _ -> text(key);
        };
    }

    /// A name that stands twice in the header.
    public String of(ColumnMapping.Doubled doubled) {
        int all = doubled.places().size();
        String places = doubled.places().stream().limit(MOST_PLACES).map(place -> plain(place + 1))
                .collect(Collectors.joining(", "));
        return text("csv.doubled", doubled.name(), places, all, Math.max(0, all - MOST_PLACES));
    }

    /// What is wrong with a row.
    public String of(ImportProblem problem) {
        Cause cause = problem.cause();
        String key = "csv.cause." + named(cause);
        return switch (cause) {
            case Cause.UnknownUser(boolean close) -> text(key, choice(close));
            case Cause.UnknownProduct(boolean close) -> text(key, choice(close));
            case Cause.AmbiguousUser(int users, boolean mail) -> text(key, users, choice(mail));
            case Cause.SharedName(int products) -> text(key, products);
            case Cause.NotSubscribed(var product) -> text(key, product);
            case Cause.PlanNotInProduct(var plan, var products) -> text(key, plan, products);
            case Cause.UnknownPlan(var products) -> text(key, products);
            case Cause.SharedPlanName(int plans, var product) -> text(key, plans, product);
            case Cause.Contradiction(var deeds, var columns) ->
                    text(key, deeds(deeds), columns.size(), String.join(", ", columns));
            case Cause.MissingValue(var what) -> text(key, text("csv.missing." + lower(what)));
            case Cause.TooManyColumns(int _, int columns, var separator) ->
                    text(key, columns, text("csv.separator." + lower(separator)));
            case Cause.Damaged(var how) -> text(key, text("csv.damage." + lower(how)));
            case Cause.WrongSeparator(var used, var expected) -> text(key,
                    text("csv.separator." + lower(used)), text("csv.separator." + lower(expected)));
            case Cause.BrokenQuote(int from, int to) -> text(key, plain(from), plain(to), choice(to > from));
            case Cause.UnknownAction _, Cause.CountryCode _ -> text(key);
        };
    }

    private String deeds(List<Cause.Deed> deeds) {
        var words = new ArrayList<String>();
        for (Cause.Deed deed : deeds) {
            List<String> products = deed.products();
            String first = products.isEmpty() ? "" : products.getFirst();
            String last = products.isEmpty() ? "" : products.getLast();
            words.add(text("csv.deed." + lower(deed.action()), plain(deed.line()), String.join(", ", products),
                    products.size(), first, last));
        }
        return String.join(", ", words);
    }

    /// The name of a kind of problem.
    public String of(ProblemKind kind) {
        return text("csv.kind." + lower(kind));
    }

    /// The column a problem is in, or that the whole line is meant.
    public String field(ImportProblem problem) {
        return problem.field().isEmpty() ? text("csv.line") : problem.field();
    }

    /// What stands in the file, one value per line; of a line that does not fit the header how many values it has.
    public List<String> values(ImportProblem problem) {
        return problem.cause() instanceof Cause.TooManyColumns(int values, int _, var _)
                ? List.of(text("csv.values", values)) : problem.values();
    }

    /// What can be taken instead, in one line.
    public String of(Fix fix) {
        return switch (fix) {
            case Fix.UseUser(var _, var name, var _) -> name;
            case Fix.UseProduct(var _, var name, var _) -> name;
            case Fix.UsePlan(var _, var name, var _) -> name;
            case Fix.UseAction(var action) -> action.word();
            case Fix.UseCountry(var code, var name) -> code + ", " + name;
            case Fix.IgnorePlan _ -> text("csv.fix.ignorePlan");
            case Fix.KeepLine(int line) -> text("csv.fix.keepLine", plain(line));
        };
    }

    /// What tells a fix from others of the same name, empty where nothing needs to.
    public String detail(Fix fix) {
        return switch (fix) {
            case Fix.UseUser(var _, var _, var userPrincipalName) -> userPrincipalName;
            case Fix.UseProduct(var _, var _, var partNumber) -> partNumber;
            case Fix.UsePlan(var _, var _, var code) -> code;
            case Fix.UseAction _, Fix.UseCountry _, Fix.IgnorePlan _, Fix.KeepLine _ -> "";
        };
    }

    public String of(ImportNote note) {
        return switch (note) {
            case ImportNote.EmptyLine _ -> text("csv.note.empty");
            case ImportNote.HeaderAgain _ -> text("csv.note.headerAgain");
            case ImportNote.Folded(int _, int into) -> text("csv.note.folded", plain(into));
            case ImportNote.LeftOut(int _, int kept) -> text("csv.note.leftOut", plain(kept));
            case ImportNote.Finished(int _, var status) -> text("csv.note.finished", status.word());
        };
    }

    String text(String key, Object... values) {
        return Sentence.filled(texts.getString(key), locale, values);
    }

    /// Line numbers are places in a file and written as its editor writes them, without thousands.
    private static String plain(int line) {
        return Integer.toString(line);
    }

    private static int choice(boolean is) {
        return is ? 1 : 0;
    }

    private static String named(Object one) {
        return one.getClass().getSimpleName();
    }

    private static String lower(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
