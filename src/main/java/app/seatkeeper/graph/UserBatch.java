package app.seatkeeper.graph;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.jobs.Crew;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.TenantException;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Reads some users, 20 to a `$batch` and several batches at a time.
final class UserBatch {

    private static final int AT_A_TIME = 4;
    private static final String SELECT = "?$select=" + String.join(",", UserSlot.select());

    private final Connection connection;
    private final Batches batches;

    UserBatch(Connection connection) {
        this.connection = connection;
        this.batches = new Batches(connection);
    }

    /// @return the users that exist
    List<User> read(Collection<UserId> ids, JobContext job) throws TenantException, InterruptedException {
        Queue<List<UserId>> parts = parts(ids);
        Queue<User> found = new ConcurrentLinkedQueue<>();
        try (Crew<TenantException> crew = new Crew<>(TenantException.class)) {
            crew.start(Math.min(AT_A_TIME, parts.size()), () -> {
                for (List<UserId> part = parts.poll(); part != null; part = parts.poll()) {
                    found.addAll(part(part, job));
                }
            });
            crew.join();
        }
        return List.copyOf(found);
    }

    private static Queue<List<UserId>> parts(Collection<UserId> ids) {
        Queue<List<UserId>> parts = new ConcurrentLinkedQueue<>();
        List<UserId> each = List.copyOf(new LinkedHashSet<>(ids));
        for (int from = 0; from < each.size(); from += Batches.MOST_ITEMS) {
            parts.add(each.subList(from, Math.min(each.size(), from + Batches.MOST_ITEMS)));
        }
        return parts;
    }

    /// Reads at most 20 users on the calling thread; those that Graph puts off are asked for again, the others are not.
    List<User> part(List<UserId> ids, JobContext job) throws TenantException, InterruptedException {
        Part part = new Part(ids);
        return connection.throttle().patiently(part::round, job);
    }

    private final class Part {

        private final Set<UserId> open;
        private final List<User> found = new ArrayList<>();
        private final UserReader reader = new UserReader();

        Part(List<UserId> ids) {
            open = new LinkedHashSet<>(ids);
        }

        List<User> round() throws IOException, Rejection, Malformed, TenantException, InterruptedException {
            Optional<Rejection> rejected = ask();
            if (rejected.isPresent()) {
                throw rejected.get();
            }
            if (!open.isEmpty()) {
                throw new BrokenOff(new IOException("$batch left " + open.size() + " of its requests unanswered"));
            }
            return found;
        }

        /// Asks for those still open; once more where only their token was refused.
        private Optional<Rejection> ask()
                throws IOException, Rejection, Malformed, TenantException, InterruptedException {
            Batches.Answered answered = batches.send(items());
            Optional<Rejection> rejected = settle(answered);
            return batches.renewed(answered) ? settle(batches.send(items())) : rejected;
        }

        private List<BatchItem> items() {
            return open.stream().map(id -> BatchItem.get(id.value(), BatchItem.user(id) + SELECT)).toList();
        }

        private Optional<Rejection> settle(Batches.Answered answered) throws IOException, Malformed {
            Optional<Rejection> rejected = Optional.empty();
            for (BatchAnswer answer : answered.answers().values()) {
                Optional<Rejection> one = settle(new UserId(answer.id()), answer);
                rejected = one.isPresent() ? one : rejected;
            }
            return rejected;
        }

        /// @return why the user could not be read, unless because it is gone
        private Optional<Rejection> settle(UserId id, BatchAnswer answer) throws IOException, Malformed {
            if (answer.isSuccess()) {
                found.add(user(answer));
                open.remove(id);
                return Optional.empty();
            }
            Rejection rejected = answer.rejection(connection.throttle().timing().now());
            if (Faults.of(rejected.original(), Optional.empty()) instanceof Fault.NotFound) {
                open.remove(id);
                return Optional.empty();
            }
            return Optional.of(rejected);
        }

        private User user(BatchAnswer answer) throws IOException, Malformed {
            try (JsonParser parser = answer.body().traverse(Json.MAPPER)) {
                if (parser.nextToken() == null || !parser.isExpectedStartObjectToken()) {
                    throw new Malformed("A user in $batch is not an object");
                }
                User user = reader.read(parser);
                if (!user.id().value().equalsIgnoreCase(answer.id())) {
                    throw new Malformed("$batch answers with another user");
                }
                return user;
            }
        }
    }
}
