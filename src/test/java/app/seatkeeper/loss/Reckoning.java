package app.seatkeeper.loss;

import static java.util.stream.Collectors.toMap;

import app.seatkeeper.demo.BackDoor;
import app.seatkeeper.demo.BackDoor.State;
import app.seatkeeper.domain.change.Write;
import app.seatkeeper.domain.directory.Group;
import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.workspace.Run;
import app.seatkeeper.workspace.RunEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Compares what a run says it has done with what the server holds and how often it was changed.
public final class Reckoning {

    private final BackDoor door;
    private final Map<String, State> before;
    private final Map<GroupId, String> groups;
    private final Map<String, Integer> changes = new TreeMap<>();

    /// Everything as it is right before a run.
    ///
    /// @param tenant which groups there are
    public Reckoning(BackDoor door, TenantSnapshot tenant) {
        this.door = door;
        groups = tenant.groups().stream().collect(toMap(Group::id, Group::name));
        before = door.state();
        before.keySet().forEach(id -> changes.put(id, door.changes(id)));
    }

    Map<String, State> before() {
        return before;
    }

    /// A line for each person whom the run does not explain; empty where everything is as it says.
    public List<String> unexplained(Run run) {
        Map<String, RunEntry> lines = run.entries().stream()
                .collect(toMap(line -> line.step().user().value(), line -> line));
        Map<String, State> now = door.state();
        List<String> found = new ArrayList<>();
        before.forEach((id, was) -> {
            State is = now.get(id);
            Optional<RunEntry> line = Optional.ofNullable(lines.get(id));
            List<Write> done = line.map(one -> one.step().writes().subList(0, one.done())).orElse(List.of());
            if (is == null) {
                found.add(was.user() + " is gone");
            } else if (!Applied.after(was, done, groups).equals(Applied.bare(is))) {
                found.add("%s is %s, but was %s, and the run says %s".formatted(id, is, was, line));
            } else if (!isChangedAsOften(line, id) || !endsSessionsAs(done, was, is)) {
                found.add("%s was changed %d times, and the run says %s"
                        .formatted(id, door.changes(id) - changes.getOrDefault(id, 0), line));
            }
        });
        return found;
    }

    /// Ending sessions and reprocessing cannot be seen on a person, and do no harm when they happen twice; a refused
    /// reprocessing has happened all the same.
    private boolean isChangedAsOften(Optional<RunEntry> line, String id) {
        int times = door.changes(id) - changes.getOrDefault(id, 0);
        int done = line.map(RunEntry::done).orElse(0);
        boolean unseen = line.stream().flatMap(one -> one.step().writes().stream()).anyMatch(Reckoning::isUnseen);
        return unseen ? times >= done : times == done;
    }

    private static boolean isUnseen(Write write) {
        return write instanceof Write.RevokeSessions || write instanceof Write.Reprocess;
    }

    private static boolean endsSessionsAs(List<Write> done, State was, State is) {
        return done.stream().anyMatch(Write.RevokeSessions.class::isInstance)
                ? is.sessionsFrom().isAfter(was.sessionsFrom()) : is.sessionsFrom().equals(was.sessionsFrom());
    }
}
