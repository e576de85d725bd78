package app.seatkeeper.reports.catalogue;

import app.seatkeeper.reports.ReportInput;

/// What a test needs: the reports' input, and the tenant as it is.
final class Stage implements AutoCloseable {

    private final Larkfield larkfield = new Larkfield();
    private final RawTenant tenant = new RawTenant(larkfield.server());
    private final Truth truth = new Truth(tenant);
    private final TrueUse use = new TrueUse(truth, tenant);
    private final TruePeople people = new TruePeople(truth, use);

    Stage() throws Exception { }

    ReportInput input() {
        return larkfield.input();
    }

    Larkfield larkfield() {
        return larkfield;
    }

    Truth truth() {
        return truth;
    }

    TrueUse use() {
        return use;
    }

    TruePeople people() {
        return people;
    }

    @Override
    public void close() {
        tenant.close();
        larkfield.close();
    }
}
