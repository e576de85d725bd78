package app.seatkeeper.boot;

import static java.time.ZoneOffset.UTC;

import app.seatkeeper.demo.DemoOptions;
import app.seatkeeper.graph.GraphTenant;
import app.seatkeeper.graph.ProductNames;
import app.seatkeeper.graph.PublishedNames;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.jobs.JobRunner;
import app.seatkeeper.planning.Guard;
import app.seatkeeper.session.CertificateFile;
import app.seatkeeper.session.Session;
import app.seatkeeper.session.SignIn;
import app.seatkeeper.session.SignInRequest;
import app.seatkeeper.tenant.TenantAccess;
import app.seatkeeper.tenant.TenantException;
import app.seatkeeper.tour.PreparedFiles;
import app.seatkeeper.ui.access.AccessScreen;
import app.seatkeeper.ui.kit.ExportJobs;
import app.seatkeeper.ui.kit.Exports;
import app.seatkeeper.ui.kit.FileDialogs;
import app.seatkeeper.ui.kit.FxBackground;
import app.seatkeeper.ui.kit.RegistrationFields;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.kit.Views;
import app.seatkeeper.ui.setup.SetupScreen;
import app.seatkeeper.ui.shell.ShellScreen;
import app.seatkeeper.ui.signin.SignInScreen;
import app.seatkeeper.ui.signin.StageScreen;
import app.seatkeeper.ui.theme.Appearance;
import app.seatkeeper.ui.theme.Theme;
import app.seatkeeper.workspace.AccessReport;
import app.seatkeeper.workspace.Tables;
import app.seatkeeper.workspace.TenantWorkspace;
import app.seatkeeper.workspace.TenantWorkspace.Known;
import app.seatkeeper.workspace.Trial;
import app.seatkeeper.workspace.Workspace;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Puts the application together: every service is made here, in the order in which one needs the other.
final class Wiring {

    private static final int LICENSED_GROUPS = 14;
    private static final int PRODUCTS = 10;
    private static final int SUBSCRIPTIONS = 15;

    private final LaunchOptions options;
    private final Stage stage;
    private final Clock clock;
    private final ExecutorService workers;
    private final FxBackground background;
    private final Views views;
    private final Appearance appearance;
    private final FileDialogs files;
    private final ExportJobs exportJobs;
    private final Consumer<String> browser;
    private final SignIn doors;
    private final RegistrationFields fields;
    private final StageScreen stages;
    private final StackPane root = new StackPane();

    private OpenTenant open = OpenTenant.NONE;

    /// @param browser opens a page in the person's browser; fails without a word where there is none
    Wiring(LaunchOptions options, Stage stage, Consumer<String> browser) {
        this.options = options;
        this.stage = stage;
        this.browser = browser;
        clock = options.now().map(now -> Clock.offset(Clock.systemUTC(),
                Duration.between(Clock.systemUTC().instant(), now))).orElse(Clock.systemUTC());
        workers = Executors.newVirtualThreadPerTaskExecutor();
        background = FxBackground.of(JobRunner.onVirtualThreads(clock));
        views = new Views(Texts.load(Locale.getDefault()));
        boolean dark = options.tour().isEmpty()
                && Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        appearance = new Appearance(dark ? Theme.DARK : Theme.LIGHT);
        exportJobs = new ExportJobs(views.texts());
        files = options.tour().<FileDialogs>map(PreparedFiles::new)
                .orElseGet(() -> new SystemFileDialogs(stage, views.texts()));
        var demo = DemoOptions.defaults().withUsers(options.demoUsers());
        doors = new Doors(options, new DemoSignIn(options.now().map(demo::withNow).orElse(demo), workers),
                views.texts(), workers);
        fields = new RegistrationFields(Presets.of(options), views.texts());
        stages = StageScreen.open(background, views, page -> browser.accept(page.toString()), Clock.systemUTC());
    }

    /// What is open now, so that it can be closed.
    ///
    /// @param tenancy null while nobody is signed in
    record OpenTenant(
            @Nullable ShellScreen shell,
            @Nullable Tenancy tenancy,
            Runnable close) {
        static final OpenTenant NONE = new OpenTenant(null, null, () -> { });
    }

    /// The window's scene, with the sign-in screen in it.
    Scene scene(double width, double height) {
        var scene = new Scene(root, width, height);
        appearance.dress(scene);
        showSignIn();
        return scene;
    }

    private SignInScreen showSignIn() {
        var means = new SignInScreen.Means(doors, CertificateFile::read, files);
        var screen = SignInScreen.open(means, new SignInScreen.Outside(facts(options.demoUsers()), fields, stages,
                appearance, this::showSetup, this::show), background, views);
        stage.setTitle(views.texts().of("shell.name"));
        root.getChildren().setAll(screen.view(), stages.overlay());
        return screen;
    }

    private void showSetup() {
        var setup = SetupScreen.open(new SetupScreen.Outside(fields, this::tried,
                (report, link) -> AccessScreen.toldOnly(views, link.toString()).show(report).view(),
                page -> browser.accept(page.toString()), this::showSignIn,
                request -> showSignIn().begin(request.way())), background, views);
        root.getChildren().set(0, setup.view());
    }

    private AccessReport tried(SignInRequest request, JobContext job) throws TenantException, InterruptedException {
        try (Session session = doors.open(request, stages.prompter(), job)) {
            return Trial.of(GraphTenant.openToRead(session, ProductNames.shipped()), session.consents(), job);
        }
    }

    /// What the demo tenant holds, known before it is opened.
    static SignInScreen.Demo facts(int people) {
        return new SignInScreen.Demo("Larkfield Group", people, PRODUCTS, SUBSCRIPTIONS, LICENSED_GROUPS);
    }

    private void show(Session session) {
        var names = new PublishedNames(session.network());
        TenantAccess access = options.readOnly()
                ? GraphTenant.openToRead(session, names::names) : GraphTenant.open(session, names::names);
        StartPrices.Found prices = prices(names, session.demo());
        Workspace workspace = TenantWorkspace.open(access, session.consents(),
                new Known(Tables.shipped(), Tables.measured(), Guard.NONE, prices.prices()), clock);
        var tenancy = new Tenancy(workspace, background, options.readOnly());
        var exporter = new FileExporter(files, background, views.texts(), clock, exportJobs, this::toast);
        var exports = new Exports(exporter, exporter, exportJobs);
        var outside = new ShellScreen.Outside(clock, exports, files, appearance, session.demo(),
                new ShellScreen.Leavings(this::signOut, this::signOut), names,
                session.consents().adminLink().map(URI::toString).orElse(""));
        ShellScreen shell = ShellScreen.open(tenancy, background, views, outside);
        open = new OpenTenant(shell, tenancy, () -> {
            tenancy.workspace().close();
            session.close();
        });
        stage.titleProperty().bind(shell.title());
        root.getChildren().set(0, shell.view());
        tenancy.load();
        if (!prices.trouble().isEmpty()) {
            toast(prices.trouble());
        }
    }

    private StartPrices.Found prices(PublishedNames names, boolean demo) {
        var start = new StartPrices(names.products(), views.texts(), LocalDate.ofInstant(clock.instant(), UTC));
        return options.prices().map(start::in).orElseGet(() -> demo ? start.invented() : start.none());
    }

    private void signOut() {
        open.close().run();
        open = OpenTenant.NONE;
        stage.titleProperty().unbind();
        showSignIn();
    }

    private void toast(String sentence) {
        ShellScreen shell = open.shell();
        if (shell != null) {
            shell.navigator().toast(sentence);
        }
    }

    OpenTenant open() {
        return open;
    }

    Appearance appearance() {
        return appearance;
    }

    /// Asks what must be asked before the window closes, then forgets everything.
    void closing(Runnable close) {
        ShellScreen shell = open.shell();
        if (shell == null) {
            close.run();
        } else {
            shell.closing(close);
        }
    }

    void end() {
        exportJobs.cancelAll();
        open.close().run();
        workers.shutdownNow();
    }
}
