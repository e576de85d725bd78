package app.seatkeeper.tenant;

import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.license.Subscription;
import app.seatkeeper.jobs.JobContext;
import java.util.List;

/// What the tenant has bought.
///
/// Every method blocks; call it from a job. Each throws [TenantException] if the tenant refused or could not be
/// reached, and [InterruptedException] if the job was cancelled.
public interface SeatCatalog {

    /// Reads the products with their seats and plans. Graph: `GET /v1.0/subscribedSkus`.
    List<Product> products(JobContext job) throws TenantException, InterruptedException;

    /// Reads the subscriptions behind the products. Graph: `GET /v1.0/directory/subscriptions`.
    List<Subscription> subscriptions(JobContext job) throws TenantException, InterruptedException;
}
