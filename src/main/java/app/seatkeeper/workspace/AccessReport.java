package app.seatkeeper.workspace;

import app.seatkeeper.domain.snapshot.Tenant;
import app.seatkeeper.session.Readiness;
import app.seatkeeper.tenant.Feature;
import app.seatkeeper.tenant.SignedIn;
import java.util.Map;

/// Who is signed in to which tenant, and what they can do there.
///
/// @param me       without id and name where no person is signed in
/// @param features every feature
public record AccessReport(Tenant tenant, SignedIn me, Map<Feature, Readiness> features) {
    public AccessReport {
        features = Map.copyOf(features);
    }
}
