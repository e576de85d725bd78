package app.seatkeeper.files.bulk;

import static java.util.stream.Collectors.groupingBy;

import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.files.csv.CsvTable;
import app.seatkeeper.planning.Change;
import app.seatkeeper.planning.LicensePlan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a file asks for, row by row, checked against a tenant: rows that are ready, and problems with what can be
/// done about them. Never changes; taking a fix gives a new report in which only the rows concerned are checked
/// again.
///
/// Rows with an open problem are left out of the plan and stand in the result file as not run.
public final class ImportReport {

    private final RowCheck check;
    private final List<RowState> states;
    private final Map<Spot, Finding> used;
    private final SameUser same;

    private ImportReport(RowCheck check, List<RowState> states, Map<Spot, Finding> used) {
        this.check = check;
        this.states = states;
        this.used = used;
        this.same = SameUser.of(states, used, check);
    }

    static ImportReport of(RowCheck check) {
        var states = new ArrayList<RowState>(check.table().rows());
        for (int row = 0; row < check.table().rows(); row++) {
            states.add(check.state(row, Map.of()));
        }
        return new ImportReport(check, states, Map.of());
    }

    public CsvTable table() {
        return check.table();
    }

    public ColumnMapping mapping() {
        return check.mapping();
    }

    /// The number of rows that are not empty.
    public int rows() {
        return (int) states.stream().filter(RowState::isRow).count();
    }

    /// The number of rows that go into the plan.
    public int ready() {
        return (int) readyRows().count();
    }

    /// The number of rows that cannot be run unless something is done about them.
    public int open() {
        return (int) states.stream()
                .filter(state -> state instanceof RowState.Checked checked && !checked.problems().isEmpty()).count()
                + same.contradictory().size();
    }

    private IntStream readyRows() {
        return IntStream.range(0, states.size())
                .filter(row -> states.get(row).readyUser() != null && !same.isOut(row));
    }

    /// Every problem, open or fixed, in the order of the file.
    public List<Finding> findings() {
        Stream<Finding> fixed = used.values().stream().filter(this::isInForce);
        Stream<Finding> alone = states.stream()
                .flatMap(state -> state instanceof RowState.Checked checked ? checked.problems().stream() : null)
                .map(problem -> new Finding(problem, null));
        Stream<Finding> together = Contradictions.of(this, same).map(problem -> new Finding(problem, null));
        return Stream.of(fixed, alone, together).flatMap(one -> one)
                .sorted(Comparator.comparingInt(Finding::line)).toList();
    }

    /// A kept line says nothing any more once the rows it stood against are gone.
    private boolean isInForce(Finding finding) {
        return !(finding.used() instanceof Fix.KeepLine(var line)) || same.leftOut().containsValue(line);
    }

    /// What is worth knowing and needs no decision, in the order of the file.
    public List<ImportNote> notes() {
        return IntStream.range(0, states.size()).mapToObj(this::note).flatMap(Optional::stream).toList();
    }

    private Optional<ImportNote> note(int row) {
        int line = table().line(row);
        Integer first = same.folded().get(row);
        Integer kept = same.leftOut().get(row);
        if (first != null) {
            return Optional.of(new ImportNote.Folded(line, table().line(first)));
        }
        if (kept != null) {
            return Optional.of(new ImportNote.LeftOut(line, kept));
        }
        return switch (states.get(row)) {
            case RowState.Empty _ -> Optional.of(new ImportNote.EmptyLine(line));
            case RowState.Header _ -> Optional.of(new ImportNote.HeaderAgain(line));
            case RowState.Finished(var status) -> Optional.of(new ImportNote.Finished(line, status));
            case RowState.Checked _ -> Optional.empty();
        };
    }

    /// The report in which a fix is taken for a problem: one of those it offers, or another the person chose.
    public ImportReport use(ImportProblem problem, Fix fix) {
        return with(List.of(new Finding(problem, fix)));
    }

    /// The report in which every open problem that has a proposal is fixed by it.
    public ImportReport useProposals() {
        return with(findings().stream().filter(one -> !one.isFixed())
                .flatMap(one -> one.problem().proposal().stream().map(fix -> new Finding(one.problem(), fix)))
                .toList());
    }

    private ImportReport with(List<Finding> fixed) {
        var next = new LinkedHashMap<>(used);
        fixed.forEach(finding -> next.put(finding.problem().spot(), finding));
        return checkedAgain(next, fixed.stream().map(finding -> finding.problem().spot().row()).toList());
    }

    /// The report in which a fix is taken back.
    public ImportReport undo(ImportProblem problem) {
        var next = new LinkedHashMap<>(used);
        next.remove(problem.spot());
        return checkedAgain(next, List.of(problem.spot().row()));
    }

    private ImportReport checkedAgain(Map<Spot, Finding> next, Collection<Integer> rows) {
        var now = new ArrayList<>(states);
        rows.forEach(row -> now.set(row, check.state(row, next)));
        return new ImportReport(check, now, next);
    }

    /// The changes of the rows that are ready, in the order of the file.
    ///
    /// @param title what the plan is, in the reader's words
    public LicensePlan plan(String title, String origin) {
        var changes = new ArrayList<Change>();
        Set<Change> folded = new HashSet<>();
        Set<Integer> first = new HashSet<>(same.folded().values());
        readyRows().forEach(row -> {
            boolean alone = !same.folded().containsKey(row) && !first.contains(row);
            SameUser.changes(states.get(row)).stream().filter(change -> alone || folded.add(change))
                    .forEach(changes::add);
        });
        return new LicensePlan(title, origin, changes);
    }

    /// The lines each user of the plan comes from, in the order of the file.
    public Map<UserId, List<Integer>> lines() {
        var lines = new LinkedHashMap<UserId, List<Integer>>();
        readyRows().forEach(row -> user(row).ifPresent(user ->
                lines.computeIfAbsent(user, _ -> new ArrayList<>(1)).add(table().line(row))));
        return lines;
    }

    Optional<UserId> user(int row) {
        return Optional.ofNullable(states.get(row).readyUser());
    }

    RowState state(int row) {
        return states.get(row);
    }

    SameUser same() {
        return same;
    }

    RowCheck check() {
        return check;
    }

    /// What the person took instead of values, by row.
    Map<Integer, List<Finding>> usedByRow() {
        return used.values().stream().collect(groupingBy(finding -> finding.problem().spot().row()));
    }
}
