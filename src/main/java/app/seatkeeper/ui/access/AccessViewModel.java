package app.seatkeeper.ui.access;

import app.seatkeeper.session.Readiness;
import app.seatkeeper.tenant.BuiltInRole;
import app.seatkeeper.tenant.DirectoryRole;
import app.seatkeeper.tenant.Feature;
import app.seatkeeper.tenant.Permission;
import app.seatkeeper.tenant.SignedIn;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.workspace.AccessReport;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Who is signed in and what they may do, in words. Used on the FX thread.
final class AccessViewModel {

    private final Texts texts;
    private final @Nullable Consumer<Feature> askNow;
    private final String adminLink;
    private final ReadOnlyObjectWrapper<AccessFace> face = new ReadOnlyObjectWrapper<>(AccessFace.NONE);

    /// @param askNow    asks for the permissions of a feature; null where that cannot be done here
    /// @param adminLink where an administrator consents for everybody; empty where there is none
    AccessViewModel(Texts texts, @Nullable Consumer<Feature> askNow, String adminLink) {
        this.texts = texts;
        this.askNow = askNow;
        this.adminLink = adminLink;
    }

    void show(AccessReport report) {
        SignedIn me = report.me();
        boolean person = !me.userPrincipalName().isEmpty();
        face.set(new AccessFace(
                person ? me.name() : texts.of("access.application"), me.userPrincipalName(),
                texts.of("access.tenant", report.tenant().name(), report.tenant().domain()),
                person ? roles(me.roles()) : texts.of("access.roles.application"),
                Arrays.stream(Feature.values())
                        .flatMap(feature -> Optional.ofNullable(report.features().get(feature))
                                .map(readiness -> row(feature, readiness)).stream())
                        .toList()));
    }

    private String roles(List<DirectoryRole> held) {
        return held.isEmpty() ? texts.of("access.roles.none")
                : texts.list(held.stream().map(DirectoryRole::name).sorted().toList());
    }

    private AccessRow row(Feature feature, Readiness readiness) {
        return switch (readiness) {
            case Readiness.Ready _ -> row(feature, AccessState.READY, permissions(feature.permissions()));
            case Readiness.Untold(var used) ->
                    row(feature, AccessState.UNTOLD, permissions(used));
            case Readiness.ConsentMissing(var missing) ->
                    row(feature, AccessState.CONSENT, texts.of("access.missing", permissions(missing)));
            case Readiness.RoleMissing(var roles) ->
                    row(feature, AccessState.ROLE, texts.of("access.role", names(roles)));
            case Readiness.BothMissing(var missing, var roles) -> row(feature, AccessState.BOTH,
                    texts.of("access.missing", permissions(missing)) + " " + texts.of("access.role", names(roles)));
            case Readiness.ForApplications _ ->
                    row(feature, AccessState.APPLICATION, texts.of("access.forApplications"));
        };
    }

    private AccessRow row(Feature feature, AccessState state, String need) {
        boolean consents = state == AccessState.CONSENT || state == AccessState.BOTH;
        return new AccessRow("access-" + feature.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                texts.of("access.feature." + feature.name()), need, state, texts.of("access.state." + state.name()),
                feature.isChange(), () -> ask(feature), consents && askNow != null, consents && !adminLink.isEmpty());
    }

    private void ask(Feature feature) {
        if (askNow != null) {
            askNow.accept(feature);
        }
    }

    private static String permissions(Collection<Permission> permissions) {
        return permissions.stream().map(Permission::scope).sorted().collect(Collectors.joining(", "));
    }

    private static String names(Collection<BuiltInRole> roles) {
        return roles.stream().sorted().map(BuiltInRole::displayName).collect(Collectors.joining(", "));
    }

    ReadOnlyObjectProperty<AccessFace> faceProperty() {
        return face.getReadOnlyProperty();
    }

    /// Where an administrator consents for everybody; empty where there is none.
    String adminLink() {
        return adminLink;
    }
}
