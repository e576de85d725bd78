package app.seatkeeper.graph;

import app.seatkeeper.domain.directory.SignIns;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.tenant.TenantException;
import app.seatkeeper.tenant.UserDirectory;
import com.microsoft.kiota.RequestInformation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Reads users from Graph.
final class GraphUsers implements UserDirectory {

    private static final int PAGE_SIZE = 999;

    private final Connection connection;
    private final Pages pages;
    private final UserBatch batch;
    private final SignInReader signIns;

    GraphUsers(Connection connection) {
        this.connection = connection;
        this.pages = new Pages(connection);
        this.batch = new UserBatch(connection);
        this.signIns = new SignInReader(connection);
    }

    @Override
    public long count(JobContext job) throws TenantException, InterruptedException {
        RequestInformation count = connection.requests().users().count()
                .toGetRequestInformation(request -> Advanced.add(request.headers));
        return connection.ask(count, answer -> Body.number(answer, "The number of users"), job);
    }

    @Override
    public List<User> all(Consumer<List<User>> arrived, JobContext job) throws TenantException, InterruptedException {
        RequestInformation first = connection.requests().users().toGetRequestInformation(request -> {
            request.queryParameters.select = UserSlot.select();
            request.queryParameters.top = PAGE_SIZE;
        });
        return pages.all(first, new UserReader(), User::id, arrived, job);
    }

    @Override
    public List<User> these(Collection<UserId> users, JobContext job) throws TenantException, InterruptedException {
        return batch.read(users, job);
    }

    @Override
    public Map<UserId, SignIns> signIns(Consumer<Map<UserId, SignIns>> arrived, JobContext job)
            throws TenantException, InterruptedException {
        return signIns.all(arrived, job);
    }

    @Override
    public SignIns signIns(UserId user, JobContext job) throws TenantException, InterruptedException {
        return signIns.of(user, job);
    }
}
