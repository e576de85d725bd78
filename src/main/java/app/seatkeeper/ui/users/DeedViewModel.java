package app.seatkeeper.ui.users;

import app.seatkeeper.domain.directory.Group;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.planning.LicensePlan;
import app.seatkeeper.planning.PlanChoice;
import app.seatkeeper.ui.kit.ProductNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/// What is being chosen in the panel of one deed, and the plan that comes of it. Used on the FX thread only.
final class DeedViewModel {

    private final Deed deed;
    private final TenantSnapshot snapshot;
    private final RowTexts words;
    private final Deeds deeds;
    private final ObservableSet<SkuId> ticked = FXCollections.observableSet();
    private final ObjectProperty<@Nullable SkuId> from = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable SkuId> to = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> country = new SimpleObjectProperty<>();
    private final ObservableSet<Group> tickedGroups = FXCollections.observableSet();
    private final ObjectProperty<@Nullable Group> fromGroup = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Group> toGroup = new SimpleObjectProperty<>();
    private final DetailEdits edits;
    private final ObservableMap<SkuId, Map<PlanId, Boolean>> switches = FXCollections.observableHashMap();

    DeedViewModel(Deed deed, List<User> people, TenantSnapshot snapshot, RowTexts words) {
        this.deed = deed;
        this.snapshot = snapshot;
        this.words = words;
        this.deeds = new Deeds(words.texts(), words.names(), people);
        List<ProductOffer> direct = toTake().stream().filter(one -> one.direct() > 0).toList();
        if (direct.size() == 1) {
            from.set(direct.getFirst().product());
        }
        this.edits = new DetailEdits(people);
        List<GroupOffer> held = groupsHeld().stream().filter(GroupOffer::isEditable).toList();
        if (held.size() == 1) {
            fromGroup.set(held.getFirst().group());
        }
    }

    /// Products that can be given; when one is replaced, all but that one.
    List<ProductOffer> toGive() {
        return ProductOffer.toGive(deeds.people(), snapshot);
    }

    List<ProductOffer> toTake() {
        return ProductOffer.toTake(deeds.people(), snapshot, words.names());
    }

    /// Every licensing group.
    List<GroupOffer> groups() {
        return GroupOffer.all(deeds.people(), snapshot, words.names());
    }

    /// Licensing groups that somebody of the people is in.
    List<GroupOffer> groupsHeld() {
        return groups().stream().filter(offer -> offer.members() > 0).toList();
    }

    /// Plans of a product as the people have them now; for people who do not hold it every plan is to be on.
    List<PlanOffer> plans(SkuId product) {
        return PlanOffer.of(product, deeds.people(), snapshot);
    }

    /// Switches a plan for everybody the deed is about.
    void toggle(SkuId product, PlanId plan, boolean on) {
        Map<PlanId, Boolean> next = new HashMap<>(switches.getOrDefault(product, Map.of()));
        next.put(plan, on);
        switches.put(product, next);
    }

    /// What was switched so far; a plan that was not touched stays as each person has it.
    Map<PlanId, Boolean> switched(SkuId product) {
        return switches.getOrDefault(product, Map.of());
    }

    private PlanChoice choice(SkuId product) {
        Map<PlanId, Boolean> wanted = switched(product);
        return wanted.isEmpty() ? new PlanChoice.Keep()
                : new PlanChoice.Switch(only(wanted, true), only(wanted, false));
    }

    private static Set<PlanId> only(Map<PlanId, Boolean> wanted, boolean on) {
        return wanted.entrySet().stream().filter(one -> one.getValue() == on).map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether enough has been chosen for a preview.
    BooleanExpression ready() {
        return Bindings.createBooleanBinding(this::isReady, ticked, from, to, country, switches,
                tickedGroups, fromGroup, toGroup, edits.values());
    }

    private boolean isReady() {
        SkuId product = from.get();
        return switch (deed) {
            case ASSIGN, PROVISION, REMOVE -> !ticked.isEmpty();
            case REPLACE -> product != null && to.get() != null && !product.equals(to.get());
            case PLANS -> product != null && !switched(product).isEmpty();
            case JOIN, LEAVE -> !tickedGroups.isEmpty();
            case MOVE -> fromGroup.get() != null && toGroup.get() != null
                    && !Objects.equals(fromGroup.get(), toGroup.get());
            case LOCATE -> country.get() != null;
            case EDIT -> edits.isReady();
            case RECLAIM, ENABLE, BLOCK, OFFBOARD, REPROCESS -> true;
        };
    }

    /// The plan to preview.
    ///
    /// @throws IllegalStateException while not [#ready()]
    LicensePlan plan() {
        return switch (deed) {
            case ASSIGN -> deeds.assign(choices());
            case PROVISION -> deeds.provision(choices());
            case REMOVE -> deeds.remove(ticked.stream().sorted(words.names().order()).toList());
            case REPLACE -> deeds.replace(chosen(from), chosen(to), choice(chosen(to)));
            case PLANS -> deeds.setPlans(chosen(from), choice(chosen(from)));
            case RECLAIM -> deeds.reclaim(Set.copyOf(ticked));
            case JOIN -> deeds.join(tickedGroups);
            case LEAVE -> deeds.leave(tickedGroups);
            case MOVE -> deeds.move(chosen(fromGroup), chosen(toGroup));
            case EDIT -> deeds.edit(edits.values());
            case LOCATE -> deeds.locate(chosen(country), words.country(chosen(country)));
            case ENABLE, BLOCK, OFFBOARD, REPROCESS -> deeds.plain(deed);
        };
    }

    private SortedMap<SkuId, PlanChoice> choices() {
        return ticked.stream().collect(Collectors.toMap(product -> product, this::choice, (one, _) -> one,
                () -> new TreeMap<>(words.names().order())));
    }

    private static <T> T chosen(ObjectProperty<@Nullable T> property) {
        T value = property.get();
        if (value == null) {
            throw new IllegalStateException("Nothing chosen yet");
        }
        return value;
    }

    Deed deed() {
        return deed;
    }

    /// Who it is about: a name, or how many were selected.
    String people() {
        return deeds.origin();
    }

    int size() {
        return deeds.people().size();
    }

    RowTexts words() {
        return words;
    }

    ProductNames names() {
        return words.names();
    }

    /// Products ticked to be assigned, removed or reclaimed; for reclaiming none means all.
    ObservableSet<SkuId> ticked() {
        return ticked;
    }

    /// The product that is replaced, or whose plans are switched.
    ObjectProperty<@Nullable SkuId> fromProperty() {
        return from;
    }

    /// The product that comes in its place.
    ObjectProperty<@Nullable SkuId> toProperty() {
        return to;
    }

    /// Groups ticked to be joined or left.
    ObservableSet<Group> tickedGroups() {
        return tickedGroups;
    }

    /// The group to move from.
    ObjectProperty<@Nullable Group> fromGroupProperty() {
        return fromGroup;
    }

    /// The group to move to.
    ObjectProperty<@Nullable Group> toGroupProperty() {
        return toGroup;
    }

    /// What is typed into the details.
    DetailEdits edits() {
        return edits;
    }

    ObjectProperty<@Nullable String> countryProperty() {
        return country;
    }
}
