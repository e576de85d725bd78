package app.seatkeeper.reports.catalogue;

import static app.seatkeeper.reports.Source.Part.GROUPS;
import static app.seatkeeper.reports.Source.Part.PRODUCTS;
import static app.seatkeeper.reports.Source.Part.USERS;
import static java.util.stream.Collectors.toUnmodifiableSet;

import app.seatkeeper.domain.directory.Group;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.Assignment;
import app.seatkeeper.domain.license.AssignmentSource;
import app.seatkeeper.domain.license.Grant;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.files.Cell;
import app.seatkeeper.reports.Columns;
import app.seatkeeper.reports.Kind;
import app.seatkeeper.reports.Report;
import app.seatkeeper.reports.ReportInput;
import app.seatkeeper.reports.ReportName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The report on groups that give licenses.
final class GroupReports {

    private GroupReports() { }

    /// A group and the users who were given something by it.
    ///
    /// @param group null while groups have not been read and only its id is known from its members
    private record Line(GroupId id, @Nullable Group group, List<User> users) {

        Set<SkuId> products() {
            return group == null
                    ? paths().map(Assignment::product).collect(toUnmodifiableSet())
                    : group.licenses().stream().map(Grant::product).collect(toUnmodifiableSet());
        }

        Stream<Assignment> paths() {
            return users.stream().flatMap(user -> user.assignments().stream()).filter(path -> path.isBy(id));
        }

        Set<PlanId> off() {
            return group == null ? paths().flatMap(path -> path.disabledPlans().stream()).collect(toUnmodifiableSet())
                    : group.licenses().stream().flatMap(grant -> grant.disabledPlans().stream())
                            .collect(toUnmodifiableSet());
        }

        List<User> failed() {
            return users.stream().filter(user -> user.assignments().stream()
                    .anyMatch(path -> path.isBy(id) && path.state().isError())).toList();
        }

        /// What the group says; unknown while it has not been read.
        Cell told(Function<Group, Cell> value) {
            return group == null ? Cell.UNKNOWN : value.apply(group);
        }

        /// Whether it has more members than there are seats of one of its products.
        boolean exceeds(ReportInput input) {
            return products().stream().flatMap(product -> input.snapshot().product(product).stream())
                    .map(Product::seats).anyMatch(seats -> users.size() > seats.bought());
        }
    }

    static Report<?> licensedGroups() {
        return new Report<>(ReportName.LICENSED_GROUPS, List.of(GROUPS, USERS, PRODUCTS),
                Columns.<Line>of()
                        .cell("report.column.group", Kind.TEXT, (row, input) -> Cell.of(input.names().group(row.id())))
                        .list("report.column.licenses", (row, input) -> input.names().products(row.products()))
                        .list("report.column.disabledPlans", (row, input) -> input.names().plans(row.off()))
                        .count("report.column.licensedMembers", row -> row.users().size())
                        .count("report.column.membersWithErrors", row -> row.failed().size())
                        .cell("report.column.dynamic", Kind.YES_NO, (row, _) ->
                                row.told(group -> Cell.of(group.dynamic())))
                        .cell("report.column.syncedGroup", Kind.YES_NO, (row, _) ->
                                row.told(group -> Cell.of(group.synced())))
                        .cell("report.column.exceedsSeats", Kind.YES_NO, (row, input) -> Cell.of(row.exceeds(input)))
                        .more()
                        .list("report.column.partNumbers", (row, input) -> input.names().partNumbers(row.products()))
                        .list("report.column.errorMembers", (row, _) -> upns(row.failed()))
                        .list("report.column.memberNames", (row, _) -> upns(row.users()))
                        .list("report.column.productIds", (row, _) ->
                                row.products().stream().map(SkuId::toString).sorted().toList())
                        .id("report.column.groupId", row -> row.id().value()),
                GroupReports::lines);
    }

    private static List<String> upns(List<User> users) {
        return users.stream().map(user -> user.account().userPrincipalName()).sorted().toList();
    }

    private static List<Line> lines(ReportInput input) {
        Map<GroupId, List<User>> members = new LinkedHashMap<>();
        input.snapshot().groups().forEach(group -> members.put(group.id(), new ArrayList<>()));
        input.users().forEach(user -> user.assignments().stream().<GroupId>mapMulti((path, next) -> {
            if (path.source() instanceof AssignmentSource.ByGroup(var group)) {
                next.accept(group);
            }
        }).distinct().forEach(group -> members.computeIfAbsent(group, _ -> new ArrayList<>()).add(user)));
        return members.entrySet().stream()
                .map(one -> new Line(one.getKey(), input.snapshot().group(one.getKey()).orElse(null),
                        List.copyOf(one.getValue())))
                .sorted(Comparator.comparing((Line line) -> input.names().group(line.id()))
                        .thenComparing(line -> line.id().value()))
                .toList();
    }
}
