package app.seatkeeper.graph;


import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.tenant.Licensing;
import app.seatkeeper.tenant.StepListener;
import app.seatkeeper.tenant.StepSource;


final class GraphLicensing implements Licensing {
    GraphLicensing(Connection connection) { }
    @Override
    public void apply(StepSource steps, StepListener listener, JobContext job) {
        throw new UnsupportedOperationException();
    }
}
