package app.seatkeeper.tenant;

import app.seatkeeper.domain.directory.Group;
import app.seatkeeper.jobs.JobContext;
import java.util.List;

/// The groups that give licenses to their members.
public interface GroupDirectory {

    /// Reads every group that carries licenses. Graph: `GET /v1.0/groups` with
    /// `$filter=assignedLicenses/$count ne 0`. Blocks; call it from a job.
    ///
    /// @throws TenantException      if the tenant refused or could not be reached
    /// @throws InterruptedException if the job was cancelled
    List<Group> licensed(JobContext job) throws TenantException, InterruptedException;
}
