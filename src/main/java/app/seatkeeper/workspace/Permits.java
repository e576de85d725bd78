package app.seatkeeper.workspace;

import app.seatkeeper.domain.change.Step;
import app.seatkeeper.domain.change.Write;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.session.Consents;
import app.seatkeeper.session.PermissionCheck;
import app.seatkeeper.session.Readiness;
import app.seatkeeper.tenant.DirectoryRole;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Feature;
import app.seatkeeper.tenant.TenantException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What may be done in the tenant: asks for permissions when they are needed, and says afterwards whether a refusal
/// was for want of a permission or of a role.
final class Permits {

    private final Consents consents;

    Permits(Consents consents) {
        this.consents = consents;
    }

    /// Makes sure that everything the steps want was granted, before the first of them is sent.
    void need(Collection<Step> steps, JobContext job) throws TenantException, InterruptedException {
        for (Feature feature : Needs.of(steps)) {
            consents.need(feature, job);
        }
    }

    void need(Feature feature, JobContext job) throws TenantException, InterruptedException {
        consents.need(feature, job);
    }

    /// Whether it can be read without asking anybody; of an application nobody knows, so it is tried.
    boolean mayTry(Feature feature) {
        return consents.granted().application()
                || PermissionCheck.missing(feature, consents.granted()).isEmpty();
    }

    Map<Feature, Readiness> readiness(Collection<DirectoryRole> roles) {
        Map<Feature, Readiness> all = new EnumMap<>(Feature.class);
        for (Feature feature : Feature.values()) {
            all.put(feature, PermissionCheck.of(feature, consents.granted(), roles));
        }
        return all;
    }

    /// The fault, told apart where a write was not allowed.
    Fault explained(Fault fault, Write write, List<DirectoryRole> roles) {
        if (!(fault instanceof Fault.NotAllowed)) {
            return fault;
        }
        return Needs.of(write).stream().map(feature -> explained(feature, roles, fault))
                .filter(told -> !told.equals(fault)).findFirst().orElse(fault);
    }

    private Fault explained(Feature feature, List<DirectoryRole> roles, Fault fault) {
        return switch (PermissionCheck.of(feature, consents.granted(), roles)) {
            case Readiness.ConsentMissing(var missing) -> new Fault.ConsentNeeded(missing, fault.original());
            case Readiness.BothMissing(var missing, _) -> new Fault.ConsentNeeded(missing, fault.original());
            case Readiness.Untold(var permissions) -> new Fault.ConsentNeeded(permissions, fault.original());
            case Readiness.RoleMissing _ -> new Fault.RoleNeeded(feature, fault.original());
            case Readiness.Ready _, Readiness.ForApplications _ -> fault;
        };
    }

    /// Those of the features for which a role is missing, as far as anybody can tell.
    Set<Feature> withoutRole(Collection<Step> steps, Collection<DirectoryRole> roles) {
        Set<Feature> wanted = Needs.of(steps);
        wanted.removeIf(feature -> switch (PermissionCheck.of(feature, consents.granted(), roles)) {
            case Readiness.RoleMissing _, Readiness.BothMissing _ -> false;
            case Readiness.Ready _, Readiness.ConsentMissing _, Readiness.Untold _, Readiness.ForApplications _ ->
                    true;
        });
        return wanted;
    }
}
