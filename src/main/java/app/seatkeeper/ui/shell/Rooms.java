package app.seatkeeper.ui.shell;

import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.planning.LicensePlan;
import app.seatkeeper.ui.activity.ActivityScreen;
import app.seatkeeper.ui.bulk.BulkScreen;
import app.seatkeeper.ui.kit.Background;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.kit.Toasts;
import app.seatkeeper.ui.kit.Toasts.Toast;
import app.seatkeeper.ui.kit.Views;
import app.seatkeeper.ui.licenses.LicensesScreen;
import app.seatkeeper.ui.nav.LicenseQuery;
import app.seatkeeper.ui.nav.Navigator;
import app.seatkeeper.ui.nav.UsageQuery;
import app.seatkeeper.ui.nav.UserQuery;
import app.seatkeeper.ui.overview.OverviewScreen;
import app.seatkeeper.ui.preview.PreviewScreen;
import app.seatkeeper.ui.reports.ReportsScreen;
import app.seatkeeper.ui.shell.Place.Tab;
import app.seatkeeper.ui.usage.UsageScreen;
import app.seatkeeper.ui.users.UsersScreen;
import javafx.beans.value.ObservableValue;

/// Every screen of the window and the ways between them. Used on the FX thread.
final class Rooms implements Navigator {

    private final Tenancy tenancy;
    private final Texts texts;
    private final Toasts toasts;
    private final OverviewScreen overview;
    private final UsersScreen users;
    private final ActivityScreen activity;
    private final LicensesScreen licenses;
    private final UsageScreen usage;
    private final ReportsScreen reports;
    private final PreviewScreen preview;
    private final BulkScreen bulk;
    private final Place overviewPlace;
    private final Place usersPlace;
    private final Place licensesPlace;
    private final Place usagePlace;
    private final Place reportsPlace;
    private final Place activityPlace;
    private final Places places;

    Rooms(Tenancy tenancy, Background background, Views views, ShellScreen.Outside outside, Toasts toasts) {
        this.tenancy = tenancy;
        this.texts = views.texts();
        this.toasts = toasts;
        this.overview = OverviewScreen.open(tenancy, this, background, views, outside.clock());
        this.users = UsersScreen.open(tenancy, this, background, views, outside.exporter());
        this.licenses =
                LicensesScreen.open(tenancy, this, background, views, new LicensesScreen.Outside(
                        outside.clock(), outside.exporter(), outside.files(), outside.naming()));
        this.usage = UsageScreen.open(tenancy, this, background, views, outside.clock(), outside.exporter());
        this.reports = ReportsScreen.open(tenancy, this, background, views, outside.exports());
        this.activity = ActivityScreen.open(tenancy, this, views, outside.exporter());
        this.preview = PreviewScreen.open(tenancy, this, background, outside.exporter(), views);
        this.bulk = BulkScreen.open(tenancy, background, views, new BulkScreen.Doors(this, outside.files(),
                PreviewScreen.open(tenancy, this, background, outside.exporter(), views), outside.naming().products()));
        this.overviewPlace = new Place(Tab.OVERVIEW, overview);
        this.usersPlace = new Place(Tab.USERS, users);
        this.licensesPlace = new Place(Tab.LICENSES, licenses);
        this.usagePlace = new Place(Tab.USAGE, usage);
        this.reportsPlace = new Place(Tab.REPORTS, reports);
        this.activityPlace = new Place(Tab.ACTIVITY, activity);
        this.places = new Places(overviewPlace);
    }

    Places places() {
        return places;
    }

    /// How many products the screen of licenses counts.
    ObservableValue<Long> productCount() {
        return licenses.productCount();
    }

    /// Shows the screen behind an entry of the navigation, as it was left.
    void go(Tab tab) {
        places.go(switch (tab) {
            case OVERVIEW -> overviewPlace;
            case USERS -> usersPlace;
            case LICENSES -> licensesPlace;
            case USAGE -> usagePlace;
            case REPORTS -> reportsPlace;
            case ACTIVITY -> activityPlace;
        });
    }

    void savePrices() {
        licenses.savePrices();
    }

    void exportActivity() {
        activity.show(0);
        activity.export();
    }

    @Override
    public void showUsers(UserQuery query) {
        users.show(query);
        go(Tab.USERS);
    }

    @Override
    public void showUser(UserId user) {
        users.show(user);
        go(Tab.USERS);
    }

    @Override
    public void showLicenses(LicenseQuery query) {
        licenses.show(query);
        go(Tab.LICENSES);
    }

    @Override
    public void showUsage(UsageQuery query) {
        usage.show(query);
        go(Tab.USAGE);
    }

    @Override
    public void preview(LicensePlan plan, int undoes) {
        if (refused()) {
            return;
        }
        preview.show(plan, undoes);
        places.go(new Place(places.currentProperty().get().tab(), preview));
    }

    @Override
    public void importCsv() {
        if (refused()) {
            return;
        }
        if (!places.currentProperty().get().section().equals(bulk)) {
            bulk.begin();
            places.go(new Place(Tab.USERS, bulk));
        }
    }

    /// Says that nothing is changed in this session, where that is so.
    private boolean refused() {
        if (tenancy.isReadOnly()) {
            toast(texts.of("fault.readOnly"));
        }
        return tenancy.isReadOnly();
    }

    @Override
    public void showActivity(int run) {
        activity.show(run);
        go(Tab.ACTIVITY);
    }

    @Override
    public void back() {
        places.back();
    }

    @Override
    public void toast(String sentence) {
        toasts.show(new Toast(sentence, "", Toast.Tone.NEWS));
    }
}
