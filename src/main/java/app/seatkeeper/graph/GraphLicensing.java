package app.seatkeeper.graph;

import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.tenant.Licensing;
import app.seatkeeper.tenant.StepListener;
import app.seatkeeper.tenant.StepSource;
import app.seatkeeper.tenant.TenantException;

/// Changes users and their licenses through Graph, up to 20 users to a `$batch` and a few batches at a time. A step
/// with several writes goes into as many batches, one after the other, so that after a failure the rest is not sent.
final class GraphLicensing implements Licensing {

    private final Connection connection;

    GraphLicensing(Connection connection) {
        this.connection = connection;
    }

    @Override
    public void apply(StepSource steps, StepListener listener, JobContext job)
            throws TenantException, InterruptedException {
        new LicensingRun(connection, steps, listener, job).toTheEnd();
    }
}
