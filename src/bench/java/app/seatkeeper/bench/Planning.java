package app.seatkeeper.bench;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.planning.ATenant;
import app.seatkeeper.planning.Change;
import app.seatkeeper.planning.Decisions;
import app.seatkeeper.planning.Guard;
import app.seatkeeper.planning.LicensePlan;
import app.seatkeeper.planning.Person;
import app.seatkeeper.planning.PlanChoice;
import app.seatkeeper.planning.Planner;
import app.seatkeeper.planning.Preview;
import app.seatkeeper.planning.Stock;
import app.seatkeeper.workspace.Tables;
import java.util.ArrayList;
import java.util.List;

/// Plans the replacement of a product for everybody, with seat ledger and differences, beside copying the users once.
final class Planning {

    private static final int RUNS = 7;
    private static final int FEW = 100_000;
    private static final int MANY = 1_000_000;

    private Planning() {
    }

    static Measured measured() {
        TenantSnapshot few = tenant(FEW);
        LicensePlan plan = plan(few);
        List<Double> ours = new ArrayList<>();
        List<Double> peer = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            ours.add(Laps.milliseconds(() -> steps(preview(plan, few), FEW)));
            peer.add(Laps.milliseconds(() -> copy(few)));
        }
        TenantSnapshot many = tenant(MANY);
        LicensePlan longPlan = plan(many);
        double million = Laps.milliseconds(() -> steps(preview(longPlan, many), MANY));
        return new Measured("plan-100k", FEW, RUNS, List.of(
                new Measured.Result("plan a replace, median", Laps.median(ours), Laps.median(peer), "ms",
                        "ours <= 1000"),
                new Measured.Result("plan a replace, first of the process", ours.getFirst(), peer.getFirst(), "ms",
                        "-"),
                new Measured.Result("1,000,000 users beside 100,000", million, Laps.median(ours), "ms",
                        "ratio <= 11")));
    }

    private static TenantSnapshot tenant(int users) {
        List<User> people = new ArrayList<>(users);
        for (int i = 0; i < users; i++) {
            people.add(Person.person(new UserId("user-" + i)).holding(Stock.E3, Stock.SWAY).user());
        }
        return new ATenant(List.of(Stock.e3(Stock.seats(users)), Stock.e5(Stock.seats(users))), people, List.of(), true)
                .read();
    }

    private static LicensePlan plan(TenantSnapshot tenant) {
        List<Change> changes = tenant.users().stream()
                .<Change>map(user -> new Change.Replace(user.id(), Stock.E3, Stock.E5, new PlanChoice.Keep())).toList();
        return new LicensePlan("Replace", "Benchmark", changes);
    }

    private static Preview preview(LicensePlan plan, TenantSnapshot tenant) {
        return new Planner(Tables.shipped(), Guard.NONE).preview(tenant, plan, Decisions.NONE);
    }

    private static void steps(Preview preview, int expected) {
        if (preview.steps().size() != expected) {
            throw new IllegalStateException(preview.steps().size() + " of " + expected + " users would change");
        }
    }

    private static void copy(TenantSnapshot tenant) {
        List<User> copies = new ArrayList<>(tenant.users().size());
        for (User user : tenant.users()) {
            copies.add(new User(user.id(), user.account(), user.profile(), List.copyOf(user.assignments())));
        }
        if (copies.size() != tenant.users().size()) {
            throw new IllegalStateException("Not everybody was copied");
        }
    }
}
