package app.seatkeeper.ui.usage;

import app.seatkeeper.domain.usage.Period;
import app.seatkeeper.domain.usage.ReportKey;
import app.seatkeeper.domain.usage.Service;
import app.seatkeeper.domain.usage.Unmatched;
import app.seatkeeper.domain.usage.UsageReport;
import app.seatkeeper.files.Cell;
import app.seatkeeper.ui.usage.UseColumn.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Makes the table of each tab from what is known of everybody.
final class Sheets {

    private static final List<String> COPILOTS = List.of("Microsoft Teams Copilot", "Word Copilot", "Excel Copilot",
            "PowerPoint Copilot", "Outlook Copilot", "OneNote Copilot", "Loop Copilot", "Copilot Chat");
    private static final List<String> DEVICES = List.of("Windows", "Mac", "Windows 10 Mobile", "iOS", "Android");

    private final Crowd crowd;
    private final Period period;
    private final UseWords words;
    private final PeopleColumns people;

    Sheets(Crowd crowd, Period period, UseWords words) {
        this.crowd = crowd;
        this.period = period;
        this.words = words;
        this.people = new PeopleColumns(crowd.evidence(), words);
    }

    Sheet of(UsageTab tab) {
        return switch (tab) {
            case SERVICES -> services();
            case APPS -> sheet(tab, new AppColumns(crowd, ReportKey.of(UsageReport.APPS, period), words).all());
            case COPILOT -> sheet(tab, copilot());
            case CALLS, MAIL -> sheet(tab, counted(tab));
            case ACTIVATIONS -> activations();
            case UNMATCHED -> unmatched();
        };
    }

    private Sheet sheet(UsageTab tab, List<UseColumn> further) {
        List<UseColumn> columns = people.who();
        columns.addAll(further);
        return new Sheet(tab, columns, crowd.in(tab).stream().map(UseRow::of).toList(), tab.reports(period));
    }

    private Sheet services() {
        List<UseColumn> columns = new ArrayList<>(people.services());
        columns.add(people.newest());
        columns.addAll(people.signIns());
        return sheet(UsageTab.SERVICES, columns);
    }

    private List<UseColumn> copilot() {
        var report = new ReportColumns(crowd, ReportKey.of(UsageReport.COPILOT, Period.D180), Service.COPILOT);
        List<UseColumn> columns = new ArrayList<>(List.of(people.last(Service.COPILOT)));
        for (String app : COPILOTS) {
            String name = app.replaceAll("Microsoft | Copilot$", "");
            columns.add(UseColumn.shown(name, name, Kind.HEAT, report.first(ReportColumns.day(
                    app + " Last Activity Date",
                    Cell.of(words.texts().of("usage.noneIn", crowd.evidence().days(Service.COPILOT)))))));
        }
        return columns;
    }

    private List<UseColumn> counted(UsageTab tab) {
        List<UseColumn> columns = new ArrayList<>();
        if (tab == UsageTab.CALLS) {
            columns.add(people.last(Service.TEAMS));
        }
        for (Counted one : Counted.in(tab)) {
            var report = new ReportColumns(crowd, ReportKey.of(one.report(), period), one.service());
            columns.add(new UseColumn(one.name(), words.texts().of("usage.counted." + one.name()),
                    words.texts().of("usage.counted." + one.name()), one.kind(), one.isBasic(),
                    report.first(ReportColumns.number(one.column()))));
        }
        return columns;
    }

    private Sheet activations() {
        ReportKey key = new ReportKey(UsageReport.ACTIVATIONS, null);
        var report = new ReportColumns(crowd, key, Service.APPS);
        List<UseColumn> columns = people.who();
        columns.add(UseColumn.shown("product", title("usage.column.product"), Kind.TEXT,
                report.here(ReportColumns.text("Product Type"))));
        columns.add(UseColumn.shown("activated", title("usage.column.activated"), Kind.DAY, report.here(
                ReportColumns.day("Last Activated Date", Cell.of(words.texts().of("usage.never"))))));
        DEVICES.forEach(device -> columns.add(UseColumn.shown(device, device, Kind.NUMBER,
                report.here(ReportColumns.number(device)))));
        columns.add(UseColumn.shown("shared", title("usage.column.shared"), Kind.TEXT,
                report.here(ReportColumns.yes("Activated On Shared Computer"))));
        List<UseRow> rows = new ArrayList<>();
        for (Person person : crowd.people()) {
            List<Integer> found = crowd.evidence().rows(person.user().id(), key);
            found.forEach(row -> rows.add(UseRow.of(person, row)));
            if (found.isEmpty() && person.concerns(Service.APPS)) {
                rows.add(UseRow.of(person));
            }
        }
        return new Sheet(UsageTab.ACTIVATIONS, columns, rows, UsageTab.ACTIVATIONS.reports(period));
    }

    private Sheet unmatched() {
        List<Unmatched> found = crowd.evidence().unmatched();
        List<UseColumn> columns = List.of(
                UseColumn.shown("name", title("usage.column.account"), Kind.NAME, row -> Cell.of(row.name())),
                unmatched("displayName", "usage.column.displayName", Kind.TEXT, found,
                        one -> Cell.of(one.displayName())),
                unmatched("last", "usage.column.last", Kind.SINCE, found, one -> day(one.last())),
                unmatched("services", "usage.column.services", Kind.WORDS, found,
                        this::services),
                unmatched("deleted", "usage.column.deleted", Kind.TEXT, found, Sheets::deleted),
                unmatched("products", "usage.column.products", Kind.TEXT, found, one -> Cell.of(one.products())));
        List<UseRow> rows = IntStream.range(0, found.size())
                .mapToObj(i -> new UseRow(null, found.get(i).name(), i)).toList();
        return new Sheet(UsageTab.UNMATCHED, columns, rows, UsageTab.UNMATCHED.reports(period));
    }

    private Cell services(Unmatched one) {
        return one.services().isEmpty() ? Cell.NONE
                : Cell.of(one.services().stream().sorted().map(words::service).toList());
    }

    private static Cell deleted(Unmatched one) {
        return one.deletedOn() == null ? Cell.of(one.deleted()) : Cell.of(one.deletedOn());
    }

    private static Cell day(@Nullable LocalDate day) {
        return day == null ? Cell.UNKNOWN : Cell.of(day);
    }

    private UseColumn unmatched(
            String id, String title, Kind kind, List<Unmatched> found, Function<Unmatched, Cell> value) {
        return UseColumn.shown(id, title(title), kind, row -> value.apply(found.get(row.at())));
    }

    private String title(String key) {
        return words.texts().of(key);
    }
}
