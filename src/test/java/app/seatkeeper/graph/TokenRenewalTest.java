package app.seatkeeper.graph;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.seatkeeper.demo.BackDoor;
import app.seatkeeper.demo.DemoOptions;
import app.seatkeeper.demo.DemoServer;
import app.seatkeeper.domain.change.Step;
import app.seatkeeper.domain.change.Write;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.session.Session;
import app.seatkeeper.session.TokenWish;
import app.seatkeeper.session.Tokens;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.Permission;
import app.seatkeeper.tenant.SignInTrouble;
import app.seatkeeper.tenant.StepListener;
import app.seatkeeper.tenant.StepResult;
import app.seatkeeper.tenant.StepSource;
import app.seatkeeper.tenant.TenantAccess;
import app.seatkeeper.tenant.TenantException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The token dies in the demo tenant while the application works there.
class TokenRenewalTest {

    private static final String DANA = "dana.whitfield@larkfield.example";
    private static final Original WHY = new Original(0, "", "the person closed the window", "");

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> wishes = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() {
        workers.close();
    }

    /// A way in which tokens die.
    record Death(String name, String wish, Consumer<BackDoor> by) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Death> deaths() {
        return Stream.of(
                new Death("revoked", "Meeting", door -> door.revoke(DANA)),
                new Death("expired", "Instead", BackDoor::expireTokens));
    }

    @ParameterizedTest
    @MethodSource("deaths")
    void aRunWhoseTokenDiesGoesOnWithNothingLostOrDoubled(Death death) throws Exception {
        try (DemoServer demo = DemoServer.start(DemoOptions.defaults(), workers)) {
            TenantAccess tenant = tenant(demo, renewing(demo));
            List<Step> steps = demo.backDoor().state().entrySet().stream()
                    .filter(one -> !one.getValue().direct().isEmpty()).limit(400)
                    .map(one -> new Step(new UserId(one.getKey()), List.of(new Write.AssignLicense(List.of(),
                            one.getValue().direct().keySet().stream().map(SkuId::of).collect(toUnmodifiableSet())))))
                    .toList();
            var heard = new Heard();

            tenant.licensing().apply(StepSource.of(steps), dyingAfter(100, heard, demo, death), heard);

            Map<UserId, Boolean> done = new HashMap<>();
            heard.results().forEach((user, result) -> done.put(user, result.isDone()));
            Map<UserId, Boolean> changed = new HashMap<>();
            steps.forEach(step -> changed.put(step.user(),
                    demo.backDoor().state(step.user().value()).direct().isEmpty()));
            assertEquals(changed, done);
            assertEquals(Set.of(), faults(heard, Fault.Refused.class));
            assertEquals(List.of(death.wish()), wishes);
        }
    }

    @ParameterizedTest
    @MethodSource("deaths")
    void aLoadWhoseTokenDiesBetweenPagesGoesOn(Death death) throws Exception {
        try (DemoServer demo = DemoServer.start(DemoOptions.defaults(), workers)) {
            int read = tenant(demo, renewing(demo)).users().all(page -> {
                if (wishes.isEmpty()) {
                    death.by().accept(demo.backDoor());
                }
            }, JobContext.UNWATCHED).size();

            assertEquals(2_500, read);
            assertEquals(List.of(death.wish()), wishes);
        }
    }

    static Stream<Fault> refusals() {
        return Stream.of(new Fault.SignInFailed(SignInTrouble.NOBODY_CAME_BACK, "", WHY),
                new Fault.ConsentNeeded(Set.of(Permission.USER_READ_WRITE_ALL), WHY));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aRunEndsWhenNobodySignsInAgainAndReportsWhatWasUnderWay(Fault refusal) throws Exception {
        try (DemoServer demo = DemoServer.start(DemoOptions.defaults(), workers)) {
            String first = demo.token("admin");
            TenantAccess tenant = tenant(demo, wish -> {
                if (wish instanceof TokenWish.Good) {
                    return first;
                }
                throw new TenantException(refusal);
            });
            List<Step> steps = demo.backDoor().state().keySet().stream().limit(1_000)
                    .map(id -> new Step(new UserId(id), List.of(new Write.Reprocess()))).toList();
            var heard = new Heard();

            var ended = assertThrows(TenantException.class, () -> tenant.licensing().apply(StepSource.of(steps),
                    dyingAfter(100, heard, demo, new Death("", "", BackDoor::expireTokens)), heard));

            assertEquals(refusal, ended.fault());
            assertEquals(Set.copyOf(heard.begun()), heard.results().keySet());
            assertEquals(true, heard.begun().size() < steps.size(), () -> heard.begun().size() + " were begun");
            assertEquals(Set.of(refusal), faults(heard, Fault.Refused.class));
        }
    }

    /// Why steps failed, but for those that the tenant would refuse at any time.
    private static Set<Fault> faults(Heard heard, Class<? extends Fault> butFor) {
        return heard.results().values().stream().flatMap(result -> result.fault().stream())
                .filter(fault -> !butFor.isInstance(fault)).collect(toUnmodifiableSet());
    }

    private static StepListener dyingAfter(int steps, Heard heard, DemoServer demo, Death death) {
        return new StepListener() {
            @Override
            public void beginning(Step step) {
                heard.beginning(step);
            }

            @Override
            public void ended(Step step, StepResult result) {
                heard.ended(step, result);
                if (heard.results().size() == steps) {
                    death.by().accept(demo.backDoor());
                }
            }
        };
    }

    private static TenantAccess tenant(DemoServer demo, Tokens tokens) {
        return GraphTenant.open(Session.ofDemo(demo.root(), tokens, () -> { }), ProductNames.shipped(),
                new HurriedTiming());
    }

    private Tokens renewing(DemoServer demo) {
        var current = new AtomicReference<>(demo.token("admin"));
        return wish -> {
            if (!(wish instanceof TokenWish.Good)) {
                wishes.add(wish.getClass().getSimpleName());
                current.set(demo.token("admin"));
            }
            return current.get();
        };
    }
}
