package app.seatkeeper.reports.catalogue;

import app.seatkeeper.advice.Fact;
import app.seatkeeper.domain.directory.SignIns;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.license.Assignment;
import app.seatkeeper.domain.usage.LastActivity;
import app.seatkeeper.domain.usage.Service;
import app.seatkeeper.reports.Cells;
import app.seatkeeper.reports.ReportInput;
import app.seatkeeper.reports.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says what speaks for a finding, one short sentence per fact.
final class FactWords {

    private static final long GIGABYTE = 1L << 30;

    private final ReportInput input;
    private final Words words;

    private FactWords(ReportInput input) {
        this.input = input;
        this.words = input.words();
    }

    static String of(Fact fact, ReportInput input) {
        return new FactWords(input).sentence(fact);
    }

    private String sentence(Fact fact) {
        return switch (fact) {
            case Fact.LastSeen(var day, var days) -> words.of("report.fact.lastSeen", day.toString(), days);
            case Fact.SignedIn(var times) -> signedIn(times);
            case Fact.Active(var newest, var asOf) -> active(newest)
                    + (asOf == null ? "" : " " + words.of("report.fact.asOf", asOf.toString()));
            case Fact.Created(var day) -> words.of("report.fact.created", day.toString());
            case Fact.UnknownUse(var services) -> words.of("report.fact.unknownUse", services(services));
            case Fact.Uses(var services) -> words.of("report.fact.uses", services(services));
            case Fact.Paths paths -> paths(paths);
            case Fact.ContainedIn(var product) -> words.of("report.fact.containedIn", input.product(product));
            case Fact.WouldDo(var product) -> words.of("report.fact.wouldDo", input.product(product));
            case Fact.UnusedPlans(var plans) -> words.of("report.fact.unusedPlans", plans(plans));
            case Fact.UnmeasuredPlans(var plans) -> words.of("report.fact.unmeasuredPlans", plans(plans));
            case Fact.PlansOff(var product, var plans) ->
                    words.of("report.fact.plansOff", input.product(product), plans(plans));
            case Fact.Failed(var assignment) -> failed(assignment);
            case Fact.FreeSeats _, Fact.OverUsed _, Fact.Lifecycle _, Fact.Members _, Fact.Mailbox _, Fact.People _ ->
                    counted(fact);
        };
    }

    private String counted(Fact fact) {
        return switch (fact) {
            case Fact.FreeSeats(var free, var bought, _) -> words.of("report.fact.freeSeats", free, bought);
            case Fact.OverUsed(var over, var bought) -> words.of("report.fact.overUsed", over, bought);
            case Fact.Lifecycle(var status, var seats, var next, _) -> words.of("report.fact.lifecycle",
                    words.of("licenses.status." + status.name()), seats,
                    next == null ? words.of("report.fact.noDate") : Cells.utc(next).toString());
            case Fact.Members(var members, var seats) -> words.of("report.fact.members", members, seats);
            case Fact.Mailbox(var bytes, var archive) -> mailbox(bytes, archive);
            case Fact.People(var count) -> words.of("report.fact.people", count);
            case Fact.LastSeen _, Fact.SignedIn _, Fact.Active _, Fact.Created _, Fact.UnknownUse _, Fact.Uses _,
                 Fact.Paths _, Fact.ContainedIn _, Fact.WouldDo _, Fact.UnusedPlans _, Fact.UnmeasuredPlans _,
                 Fact.PlansOff _, Fact.Failed _ -> throw new IllegalArgumentException("No number in " + fact);
        };
    }

    private String signedIn(SignIns times) {
        return times.newest() == null ? words.of("report.fact.neverSignedIn")
                : words.of("report.fact.signedIn", Cells.utc(times.newest()).toString());
    }

    private String active(LastActivity newest) {
        return switch (newest) {
            case LastActivity.On(var day) -> words.of("report.fact.active", day.toString());
            case LastActivity.NoneIn(var days) -> words.of("report.fact.notActive", days);
            case LastActivity.Unknown _ -> words.of("report.fact.activityUnknown");
            case LastActivity.NotLicensed _ -> words.of("report.fact.notMeasured");
        };
    }

    private String paths(Fact.Paths paths) {
        List<String> ways = new ArrayList<>();
        if (paths.direct()) {
            ways.add(words.of("report.direct"));
        }
        paths.groups().stream().map(input.names()::group).sorted().forEach(ways::add);
        return words.of("report.fact.paths", input.product(paths.product()), String.join(", ", ways));
    }

    private String failed(Assignment assignment) {
        return words.of("report.fact.failed", input.product(assignment.product()));
    }

    private String mailbox(@Nullable Long bytes, boolean archive) {
        String size = bytes == null ? words.of("report.fact.sizeUnknown")
                : words.of("report.fact.size", Math.round((double) bytes / GIGABYTE));
        return words.of(archive ? "report.fact.mailboxWithArchive" : "report.fact.mailbox", size);
    }

    private String services(Collection<Service> services) {
        return String.join(", ", services.stream().sorted().map(one -> words.of("report.service." + one.name()))
                .toList());
    }

    private String plans(Collection<PlanId> plans) {
        return String.join(", ", input.names().plans(plans));
    }
}
