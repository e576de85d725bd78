package app.seatkeeper.session.msal;

import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.session.Consents;
import app.seatkeeper.session.Granted;
import app.seatkeeper.tenant.Feature;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/// What an application may do is known only by trying; an administrator grants it.
record ApplicationConsents(URI link) implements Consents {

    @Override
    public Granted granted() {
        return new Granted(Set.of(), true);
    }

    @Override
    public void need(Feature feature, JobContext job) throws InterruptedException {
        job.checkCancelled();
    }

    @Override
    public Optional<URI> adminLink() {
        return Optional.of(link);
    }
}
