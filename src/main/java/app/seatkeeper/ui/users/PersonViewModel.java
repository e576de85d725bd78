package app.seatkeeper.ui.users;

import app.seatkeeper.domain.directory.Group;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.license.AssignmentSource;
import app.seatkeeper.domain.snapshot.Gap;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.planning.PlanChoice;
import app.seatkeeper.tenant.Feature;
import app.seatkeeper.ui.kit.FewOrAll;
import app.seatkeeper.ui.kit.MoneyTexts;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.nav.Navigator;
import app.seatkeeper.workspace.Insight;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The person in the drawer. Used on the FX thread only.
final class PersonViewModel {

    private static final int FEW = 6;

    private final UsersViewModel users;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<@Nullable PersonCard> card = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<PersonUse> use = new ReadOnlyObjectWrapper<>(PersonUse.NOTHING);
    private final FewOrAll<PersonCard.Plan> plans = new FewOrAll<>(FEW, PersonCard.Plan::name);

    PersonViewModel(UsersViewModel users, Navigator navigator) {
        this.users = users;
        this.navigator = navigator;
        users.currentProperty().subscribe(this::write);
        users.wordsProperty().subscribe(this::write);
        users.tenancy().insights().insightProperty().subscribe(this::write);
    }

    private void write() {
        User person = users.currentProperty().get();
        card.set(person == null ? null
                : new PersonCards(users.tenancy().snapshotProperty().get(), users.wordsProperty().get()).card(person)
                        .withCost(cost(person)));
        PersonCard shown = card.get();
        plans.show(shown == null ? List.of() : shown.plans());
        writeUse();
    }

    private void writeUse() {
        User person = users.currentProperty().get();
        use.set(person == null ? PersonUse.NOTHING : PersonUse.of(
                person, users.tenancy().insights().insightProperty().get(), users.wordsProperty().get()));
    }

    /// Asks for the permission to read what people use, and reads it.
    void showUsage() {
        users.tenancy().insights().showUsage();
    }

    /// Asks for the permission to read sign-ins, and reads them.
    void showSignIns() {
        users.tenancy().insights().showSignIns();
    }

    /// Whether there is something to ask for, so that activity can be shown.
    boolean mayAskForUsage() {
        return !users.tenancy().workspace().usage().mayRead();
    }

    boolean mayAskForSignIns() {
        return !users.tenancy().workspace().usage().mayReadSignIns();
    }

    /// Leads to the preview of switching one plan; the switch itself changes only after the run.
    void previewSwitch(PersonCard.Plan plan, boolean on) {
        PersonCard shown = card.get();
        if (shown != null) {
            Set<PlanId> one = Set.of(plan.plan());
            var choice = new PlanChoice.Switch(on ? one : Set.of(), on ? Set.of() : one);
            var deeds = new Deeds(texts(), users.wordsProperty().get().names(), List.of(shown.user()));
            navigator.preview(deeds.setPlans(plan.product(), choice), 0);
        }
    }

    /// Leads to the preview of removing one license.
    void previewRemoval(PersonCard.License license) {
        PersonCard shown = card.get();
        if (shown != null) {
            var deeds = new Deeds(texts(), users.wordsProperty().get().names(), List.of(shown.user()));
            navigator.preview(deeds.remove(List.of(license.product())), 0);
        }
    }

    /// Leads to the preview of taking the person out of a group.
    void previewLeaving(Group group) {
        PersonCard shown = card.get();
        if (shown != null) {
            var deeds = new Deeds(texts(), users.wordsProperty().get().names(), List.of(shown.user()));
            navigator.preview(deeds.leave(List.of(group)), 0);
        }
    }

    /// The group as it was read; null where groups have not been read.
    @Nullable Group group(GroupId id) {
        TenantSnapshot snapshot = users.tenancy().snapshotProperty().get();
        return snapshot == null ? null : snapshot.group(id).orElse(null);
    }

    /// Whether the person holds something by a group whose name has not been read.
    boolean hasNamelessGroups() {
        TenantSnapshot snapshot = users.tenancy().snapshotProperty().get();
        User open = users.currentProperty().get();
        return snapshot != null && open != null && open.assignments().stream()
                .anyMatch(one -> one.source() instanceof AssignmentSource.ByGroup(var group)
                        && snapshot.group(group).isEmpty())
                && snapshot.gaps().stream().anyMatch(gap -> gap.part() == Gap.Part.GROUPS);
    }

    /// Asks for the permission to read the names of groups, and reads them.
    void showGroups() {
        users.tenancy().unlock(Feature.GROUPS, () -> { });
    }

    /// What the person's licenses cost in a month, for example `£62.90 a month`; empty while nothing is known of it.
    private String cost(User open) {
        Insight insight = users.tenancy().insights().insightProperty().get();
        if (insight == null || !open.isLicensed() || insight.prices().prices().isEmpty()) {
            return "";
        }
        return texts().of("users.person.cost", new MoneyTexts(texts()).line(insight.advice().costs().of(open)));
    }

    boolean isReadOnly() {
        return users.tenancy().isReadOnly();
    }

    /// The one person, as deeds take them.
    List<User> people() {
        User open = users.currentProperty().get();
        return open == null ? List.of() : List.of(open);
    }

    /// Opens the person above or below in the list, as it is filtered and sorted.
    void step(int by) {
        User open = users.currentProperty().get();
        List<UserRow> rows = users.shown();
        for (int i = 0; open != null && i < rows.size(); i++) {
            if (rows.get(i).id().equals(open.id())) {
                users.open(rows.get(Math.clamp(i + by, 0, rows.size() - 1)).user());
                return;
            }
        }
    }

    void close() {
        users.open((User) null);
    }

    Texts texts() {
        return users.texts();
    }

    RowTexts words() {
        return users.wordsProperty().get();
    }

    /// Who is shown; null while the drawer is closed.
    ReadOnlyObjectProperty<@Nullable PersonCard> cardProperty() {
        return card.getReadOnlyProperty();
    }

    /// When the person used each service and signed in last.
    ReadOnlyObjectProperty<PersonUse> useProperty() {
        return use.getReadOnlyProperty();
    }

    /// The plans of the licenses held.
    FewOrAll<PersonCard.Plan> plans() {
        return plans;
    }
}
