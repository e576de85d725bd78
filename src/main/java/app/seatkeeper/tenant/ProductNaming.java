package app.seatkeeper.tenant;

import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.jobs.JobContext;
import java.io.InputStream;
import java.util.Map;

/// The names that products and plans go by, and the way to newer ones. Products that are read later have them too.
///
/// Source: Microsoft's table "Product names and service plan identifiers for licensing".
public interface ProductNaming {

    /// Every product there is a name for.
    Map<SkuId, String> products();

    /// The same snapshot with its products and plans under the names known now.
    TenantSnapshot named(TenantSnapshot snapshot);

    /// Fetches the table from Microsoft's site, without a token. Blocks; call it from a job.
    ///
    /// @throws TenantException      if the site could not be reached, or has something else there
    /// @throws InterruptedException if the job was cancelled
    void download(JobContext job) throws TenantException, InterruptedException;

    /// Takes the names of a table that the person has saved as a file.
    ///
    /// @throws TenantException with [Fault.Unreadable] if it is another table or none
    void read(InputStream table) throws TenantException;
}
