package app.seatkeeper.ui.setup;

import app.seatkeeper.jobs.JobHandle;
import app.seatkeeper.session.AdminLink;
import app.seatkeeper.session.Cloud;
import app.seatkeeper.session.Registration;
import app.seatkeeper.session.SignInMethod;
import app.seatkeeper.session.SignInRequest;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Feature;
import app.seatkeeper.ui.kit.Background;
import app.seatkeeper.ui.kit.Command;
import app.seatkeeper.ui.kit.RegistrationFields;
import app.seatkeeper.ui.kit.RegistrationFields.Entry;
import app.seatkeeper.ui.kit.SignInFailure;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.workspace.AccessReport;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// Which registration is to be made, and how the first try of it went. Used on the FX thread.
final class SetupViewModel {

    private final SetupScreen.Outside outside;
    private final Background background;
    private final Texts texts;
    private final BooleanProperty application = new SimpleBooleanProperty(false);
    private final BooleanProperty optional = new SimpleBooleanProperty(true);
    private final BooleanProperty changes = new SimpleBooleanProperty(true);
    private final BooleanProperty deviceCode = new SimpleBooleanProperty(false);
    private final ObjectProperty<@Nullable Attempt> attempt = new SimpleObjectProperty<>();
    private final BooleanBinding busy = attempt.isNotNull();
    private final ReadOnlyObjectWrapper<SignInFailure> failure = new ReadOnlyObjectWrapper<>(SignInFailure.NONE);
    private final ReadOnlyObjectWrapper<Optional<AccessReport>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Command test;
    private final Command cancel;

    /// One try; whatever comes from an older one is not for the person any more.
    private static final class Attempt {
        private final ObjectProperty<@Nullable JobHandle> handle = new SimpleObjectProperty<>();
    }

    SetupViewModel(SetupScreen.Outside outside, Background background, Texts texts) {
        this.outside = outside;
        this.background = background;
        this.texts = texts;
        test = Command.when(busy.not().flatMap(free -> outside.fields().complete().map(on -> free && on)), this::start);
        cancel = Command.when(busy, this::leave);
        for (Entry entry : Entry.values()) {
            outside.fields().value(entry).subscribe(_ -> forget());
        }
    }

    /// What was found out holds for what was entered then, and not after a change.
    private void forget() {
        failure.set(SignInFailure.NONE);
        found.set(Optional.empty());
    }

    private void start() {
        forget();
        var mine = new Attempt();
        attempt.set(mine);
        SignInRequest request = request(Set.of(Feature.PROFILE));
        mine.handle.set(background.read(texts.of("setup.busy"), job -> outside.trial().test(request, job),
                report -> tried(mine, report), fault -> failed(mine, fault)));
    }

    private SignInRequest request(Set<Feature> features) {
        return new SignInRequest.Person(SignInMethod.BROWSER, outside.fields().cloud().orElseThrow(),
                outside.fields().registration().orElseThrow(), features);
    }

    private void tried(Attempt mine, AccessReport report) {
        if (mine.equals(attempt.get())) {
            attempt.set(null);
            found.set(Optional.of(report));
        }
    }

    private void failed(Attempt mine, Fault fault) {
        if (mine.equals(attempt.get())) {
            attempt.set(null);
            SignInFailure why = SignInFailure.of(fault, texts);
            why.entry().ifPresent(entry -> outside.fields().report(entry, why.sentence()));
            failure.set(why);
        }
    }

    /// Ends a try that goes on.
    void leave() {
        Attempt running = attempt.get();
        attempt.set(null);
        JobHandle handle = running == null ? null : running.handle.get();
        if (handle != null) {
            handle.cancel();
        }
    }

    /// Opens the tenant that was tried.
    void openTenant() {
        outside.open().accept(request(Set.of(Feature.PROFILE, Feature.ROSTER)));
    }

    /// The registration that the person wants to make.
    Wanted wanted() {
        return new Wanted(outside.fields().cloud().orElse(Cloud.GLOBAL), application.get(), optional.get(),
                changes.get(), deviceCode.get());
    }

    List<Step> steps() {
        return PortalSteps.of(wanted(), texts);
    }

    String powerShell() {
        return RegistrationScripts.powerShell(wanted());
    }

    String azureCli() {
        return RegistrationScripts.azureCli(wanted());
    }

    String manifest() {
        return RegistrationScripts.manifest(wanted());
    }

    /// What the person may put into `seatkeeper.properties`, so that it is there the next time.
    String properties() {
        Cloud cloud = outside.fields().cloud().orElse(Cloud.GLOBAL);
        String addresses = cloud.kind() == Cloud.Kind.CUSTOM
                ? "\nauthority=" + cloud.login() + "\ngraph=" + cloud.graph() : "";
        return outside.fields().registration().map((Registration one) -> "cloud=" + cloud.kind().word() + addresses
                + "\ntenant=" + one.tenant() + "\nclientId=" + one.clientId() + "\n").orElse("");
    }

    /// Where an administrator consents for everybody; empty while the fields cannot be used.
    Optional<URI> adminLink() {
        return outside.fields().cloud().flatMap(cloud ->
                outside.fields().registration().map(registration -> AdminLink.of(cloud, registration)));
    }

    /// What is said beside the button: the failure, or at which field it stands; empty where nothing failed.
    ObservableValue<String> said() {
        return failure.map(why -> why.entry()
                .map(entry -> texts.of("signin.failed.at", texts.of("own.entry." + entry.name())))
                .orElse(why.sentence()));
    }

    /// Who was signed in by the try, and where; empty before.
    ObservableValue<String> success() {
        return found.map(one -> one.map(report -> texts.of("setup.works",
                report.me().name(), report.tenant().name())).orElse(""));
    }

    RegistrationFields fields() {
        return outside.fields();
    }

    ReadOnlyObjectProperty<SignInFailure> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<AccessReport>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    BooleanProperty applicationProperty() {
        return application;
    }

    BooleanProperty optionalProperty() {
        return optional;
    }

    BooleanProperty changesProperty() {
        return changes;
    }

    BooleanProperty deviceCodeProperty() {
        return deviceCode;
    }

    Command test() {
        return test;
    }

    Command cancel() {
        return cancel;
    }

    BooleanExpression busy() {
        return busy;
    }
}
