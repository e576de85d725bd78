package app.seatkeeper.tenant;

import app.seatkeeper.domain.directory.SignIns;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.jobs.JobContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The users of the signed-in tenant.
///
/// Every method blocks for as long as the tenant takes; call it from a job. Each throws [TenantException] if the
/// tenant refused or could not be reached, and [InterruptedException] if the job was cancelled.
public interface UserDirectory {

    /// Answers how many users there are. Graph: `GET /v1.0/users/$count`.
    long count(JobContext job) throws TenantException, InterruptedException;

    /// Reads every user with licenses. Graph: `GET /v1.0/users`, paged.
    ///
    /// @param arrived called for each page as it arrives, in order, on the reading thread
    /// @return all users, each once, in the order they arrived
    List<User> all(Consumer<List<User>> arrived, JobContext job) throws TenantException, InterruptedException;

    /// Reads some users again. Graph: `GET /v1.0/users/{id}`, 20 to a `$batch`.
    ///
    /// @return the users that still exist, in no particular order
    List<User> these(Collection<UserId> users, JobContext job) throws TenantException, InterruptedException;

    /// Reads when everybody signed in last. Graph: `GET /v1.0/users?$select=id,signInActivity`, 500 to a page, of which
    /// Microsoft gives ten in a minute; a page beyond that waits its time and says so.
    ///
    /// @param arrived called for each page as it arrives, on the reading thread
    /// @return one entry per user, [SignIns#NEVER] where Microsoft knows of none
    /// @throws TenantException with [Fault.PremiumNeeded] if the tenant has no Entra ID P1
    Map<UserId, SignIns> signIns(Consumer<Map<UserId, SignIns>> arrived, JobContext job)
            throws TenantException, InterruptedException;

    /// Reads when one user signed in last, at the same pace. Graph: `GET /v1.0/users/{id}?$select=id,signInActivity`.
    SignIns signIns(UserId user, JobContext job) throws TenantException, InterruptedException;
}
