package app.seatkeeper.ui.shell;

import app.seatkeeper.domain.snapshot.Tenant;
import app.seatkeeper.tenant.DirectoryRole;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.SignedIn;
import app.seatkeeper.ui.kit.Command;
import app.seatkeeper.ui.kit.FaultTexts;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.TenantNames;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.kit.Undoings;
import app.seatkeeper.ui.kit.Values;
import app.seatkeeper.ui.nav.Navigator;
import app.seatkeeper.workspace.Run;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/// What the frame of the window shows and does. Used on the FX thread.
final class ShellViewModel {

    private final Tenancy tenancy;
    private final Navigator navigator;
    private final Texts texts;
    private final boolean demo;
    private final StatusViewModel status;
    private final Command refresh;

    /// @param products how many products the screen of licenses counts
    ShellViewModel(
            Tenancy tenancy, Navigator navigator, Texts texts, boolean demo, ObservableValue<Long> products) {
        this.tenancy = tenancy;
        this.navigator = navigator;
        this.texts = texts;
        this.demo = demo;
        this.status = new StatusViewModel(tenancy, texts, products);
        this.refresh = Command.when(tenancy.loadingProperty().isNull(), tenancy::load);
    }

    StatusViewModel status() {
        return status;
    }

    boolean isDemo() {
        return demo;
    }

    ObservableValue<String> tenantName() {
        return Values.mapped(tenancy.tenantProperty(), Tenant::name, "");
    }

    ObservableValue<String> accountName() {
        return ofMe(SignedIn::name);
    }

    ObservableValue<String> accountSignInName() {
        return ofMe(SignedIn::userPrincipalName);
    }

    /// The first active directory role, or that there is none.
    ObservableValue<String> role() {
        return ofMe(me -> me.roles().isEmpty() ? texts.of("shell.noRole") : me.roles().getFirst().name());
    }

    /// Every active directory role, a line each.
    ObservableValue<String> roles() {
        return ofMe(me -> me.roles().isEmpty() ? texts.of("shell.noRole") : String.join("\n",
                me.roles().stream().map(DirectoryRole::name).toList()));
    }

    ObservableValue<String> initials() {
        return ofMe(me -> initials(me.name()));
    }

    private ObservableValue<String> ofMe(Function<SignedIn, String> part) {
        return Values.mapped(tenancy.meProperty(), part, "");
    }

    private static String initials(String name) {
        String[] words = name.strip().split("\\s+");
        return Arrays.stream(words.length < 2 ? words : new String[] {words[0], words[words.length - 1]})
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }

    /// What an entry of the navigation tells when pointed at: its name and its key.
    String tip(Place.Tab tab, String name) {
        return texts.of("shell.tab.tip", name, List.of(Place.Tab.values()).indexOf(tab) + 1);
    }

    ObservableValue<String> runCount() {
        return Bindings.size(tenancy.history())
                .map(size -> size.intValue() == 0 ? "" : texts.number(size.intValue()));
    }

    Command refresh() {
        return refresh;
    }

    /// What could not be done; empty while all is well.
    ObservableValue<String> problem() {
        return ofProblem(FaultTexts::sentence);
    }

    /// What the tenant answered to the letter.
    ObservableValue<String> problemOriginal() {
        return ofProblem(FaultTexts::original);
    }

    /// What the button of the banner does: the first load is tried again, a later one is a refresh.
    ObservableValue<String> problemWay() {
        return Values.mapped(tenancy.snapshotProperty(), _ -> texts.of("shell.refresh"), texts.of("shell.tryAgain"));
    }

    private ObservableValue<String> ofProblem(BiFunction<FaultTexts, Fault, String> words) {
        return Values.mapped(tenancy.problem().faultProperty(), fault -> words.apply(
                new FaultTexts(texts, TenantNames.of(tenancy.snapshotProperty().get())), fault), "");
    }

    void closeProblem() {
        tenancy.problem().clear();
    }

    /// Shows what undoing the last run would do; writes nothing.
    void undoLast() {
        new Undoings(tenancy.history()).last().ifPresentOrElse(this::undo,
                () -> navigator.toast(texts.of("shell.nothingToUndo")));
    }

    void undo(Run run) {
        navigator.preview(tenancy.workspace().undo(run), run.number());
    }

    /// Whether no change is offered in this session.
    boolean isReadOnly() {
        return tenancy.isReadOnly();
    }

    /// How many users' changes would be beyond undo when the window closes now.
    long undoable() {
        var undoings = new Undoings(tenancy.history());
        return tenancy.history().stream().filter(run -> run.undoes() == 0 && undoings.canUndo(run))
                .flatMap(run -> run.entries().stream()).filter(entry -> entry.done() > 0).count();
    }

    /// What would be lost when the window closes now.
    ClosingBox.Losses losses() {
        return new ClosingBox.Losses(isRunning(), undoable(), tenancy.workspace().prices().isUnsaved());
    }

    boolean isRunning() {
        return !tenancy.writing().isEmpty();
    }
}
