package app.seatkeeper.session.msal;

import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.session.Consents;
import app.seatkeeper.session.Granted;
import app.seatkeeper.session.PermissionCheck;
import app.seatkeeper.session.SignInMethod;
import app.seatkeeper.session.SignInStage;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Feature;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.Permission;
import app.seatkeeper.tenant.SignInTrouble;
import app.seatkeeper.tenant.TenantException;
import java.net.URI;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/// What a person has consented to, and asking for more when a feature is used for the first time. Who declines keeps
/// what they had.
final class PersonConsents implements Consents {

    private final Entrance entrance;
    private final PersonTokens tokens;
    private final URI adminLink;
    private final AtomicInteger declined = new AtomicInteger();

    PersonConsents(Entrance entrance, PersonTokens tokens, Account account) {
        this.entrance = entrance;
        this.tokens = tokens;
        adminLink = entrance.place().adminLink(entrance.tenant(account.account()));
    }

    @Override
    public Granted granted() {
        return new Granted(tokens.granted(), false);
    }

    @Override
    public Optional<URI> adminLink() {
        return Optional.of(adminLink);
    }

    @Override
    public void need(Feature feature, JobContext job) throws TenantException, InterruptedException {
        job.checkCancelled();
        if (missing(feature).isEmpty()) {
            return;
        }
        if (feature.isForApplicationsAlone()) {
            throw without(missing(feature), Original.NONE);
        }
        int before = declined.get();
        tokens.turn().lockInterruptibly();
        try {
            if (declined.get() != before && !missing(feature).isEmpty()) {
                throw without(missing(feature), Original.NONE);
            }
            fetch(feature);
        } finally {
            tokens.turn().unlock();
        }
    }

    private Set<Permission> missing(Feature feature) {
        return PermissionCheck.missing(feature, granted());
    }

    private void fetch(Feature feature) throws TenantException, InterruptedException {
        if (!missing(feature).isEmpty()) {
            silently(feature);
        }
        if (!missing(feature).isEmpty()) {
            ask(feature);
        }
        if (!missing(feature).isEmpty()) {
            throw without(missing(feature), Original.NONE);
        }
    }

    /// Works where somebody has consented already, for example an administrator for everybody.
    private void silently(Feature feature) throws TenantException, InterruptedException {
        Account now = tokens.signedIn();
        try {
            var result = entrance.silently(now.account(), wanted(feature), false);
            if (Scopes.permissions(result.scopes()).containsAll(now.granted())) {
                tokens.accepted(now, result);
            }
        } catch (ExecutionException e) {
            if (!Diagnosis.wantsAPerson(e)) {
                throw refused(missing(feature), entrance.fault(e, SignInMethod.BROWSER));
            }
        }
    }

    private Set<Permission> wanted(Feature feature) {
        Set<Permission> wanted = EnumSet.copyOf(missing(feature));
        wanted.addAll(tokens.granted());
        return wanted;
    }

    private void ask(Feature feature) throws TenantException, InterruptedException {
        Account now = tokens.signedIn();
        Set<Permission> missing = missing(feature);
        var ask = new Ask(entrance.place().scopes().of(wanted(feature)), Optional.empty(),
                Optional.of(now.userName()));
        try {
            tokens.accepted(now,
                    entrance.talk().begun(new SignInStage.AskingConsent(feature, missing, adminLink), ask));
        } catch (Cancelled _) {
            throw without(missing, Original.NONE);
        } catch (Failure e) {
            throw refused(missing, entrance.fault(e, e.way()));
        }
    }

    private TenantException refused(Set<Permission> missing, Fault.SignInFailed fault) {
        boolean permissions = fault.trouble().field() == SignInTrouble.Field.PERMISSIONS
                || fault.trouble() == SignInTrouble.CODE_DECLINED;
        return permissions ? without(missing, fault.original()) : new TenantException(fault);
    }

    private TenantException without(Set<Permission> missing, Original original) {
        declined.incrementAndGet();
        return new TenantException(new Fault.ConsentNeeded(missing, original));
    }
}
