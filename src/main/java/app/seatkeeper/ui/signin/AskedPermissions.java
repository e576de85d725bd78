package app.seatkeeper.ui.signin;

import static java.util.stream.Collectors.toCollection;

import app.seatkeeper.tenant.Feature;
import app.seatkeeper.tenant.Permission;
import app.seatkeeper.ui.kit.Texts;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// The permissions that signing in asks for: those that are always needed, those that a person may want at once, and
/// those that are asked for later. Used on the FX thread.
final class AskedPermissions {

    private static final List<Feature> ALWAYS = List.of(Feature.PROFILE, Feature.ROSTER);
    private static final List<Feature> OPTIONAL =
            List.of(Feature.GROUPS, Feature.USAGE_REPORTS, Feature.SIGN_IN_DATA, Feature.ROLE_HOLDERS);

    private final Texts texts;
    private final Map<Feature, BooleanProperty> ticks = new EnumMap<>(Feature.class);

    AskedPermissions(Texts texts) {
        this.texts = texts;
        OPTIONAL.forEach(feature -> ticks.put(feature, new SimpleBooleanProperty(this, feature.name(), false)));
    }

    /// What a person is asked for.
    List<PermissionLine> ofPerson() {
        return Stream.of(
                ALWAYS.stream().flatMap(feature -> feature.permissions().stream())
                        .map(one -> line(one, "signin.always", false)),
                ticks.entrySet().stream().sorted((one, other) ->
                        Integer.compare(OPTIONAL.indexOf(one.getKey()), OPTIONAL.indexOf(other.getKey())))
                        .flatMap(tick -> tick.getKey().permissions().stream().map(one -> new PermissionLine(
                                one.scope(), purpose(one), texts.of(whenOptional(tick.getKey())), false,
                                tick.getValue()))),
                permissions(later()).stream().map(one -> line(one, "signin.later", true)))
                .flatMap(lines -> lines).toList();
    }

    /// What an administrator grants to an application. Nothing is asked for when it signs in.
    List<PermissionLine> ofApplication() {
        Set<Permission> needed = permissions(ALWAYS);
        return Arrays.stream(Permission.values()).filter(one -> one.applicationId().isPresent())
                .map(one -> line(one, needed.contains(one) ? "signin.needed" : "signin.ifUsed", isLater(one)))
                .toList();
    }

    private static List<Feature> later() {
        return Arrays.stream(Feature.values())
                .filter(one -> !ALWAYS.contains(one) && !OPTIONAL.contains(one) && !one.isForApplicationsAlone())
                .sorted((one, other) -> Boolean.compare(other.isChange(), one.isChange()))
                .toList();
    }

    private static boolean isLater(Permission permission) {
        return permissions(later()).contains(permission);
    }

    /// In the order in which the features name them first.
    private static Set<Permission> permissions(Collection<Feature> features) {
        return features.stream().flatMap(feature -> feature.permissions().stream())
                .collect(toCollection(LinkedHashSet::new));
    }

    private PermissionLine line(Permission permission, String when, boolean later) {
        return new PermissionLine(permission.scope(), purpose(permission), texts.of(when), later, null);
    }

    private String purpose(Permission permission) {
        return texts.of("signin.for." + permission.name());
    }

    private static String whenOptional(Feature feature) {
        return feature == Feature.SIGN_IN_DATA ? "signin.optional.premium" : "signin.optional";
    }

    /// The features whose permissions are asked for at once.
    Set<Feature> chosen() {
        Set<Feature> chosen = EnumSet.copyOf(ALWAYS);
        ticks.forEach((feature, tick) -> {
            if (tick.get()) {
                chosen.add(feature);
            }
        });
        return chosen;
    }
}
