package app.seatkeeper.ui;

import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.planning.LicensePlan;
import app.seatkeeper.ui.nav.LicenseQuery;
import app.seatkeeper.ui.nav.Navigator;
import app.seatkeeper.ui.nav.UsageQuery;
import app.seatkeeper.ui.nav.UserQuery;
import java.util.ArrayList;
import java.util.List;

/// Writes down where a screen wanted to go.
public final class RecordingNavigator implements Navigator {

    private final List<Object> visited = new ArrayList<>();

    /// Every call in order: the query, user or plan that was handed over, else the name of the place.
    public List<Object> visited() {
        return List.copyOf(visited);
    }

    @Override
    public void showUsers(UserQuery query) {
        visited.add(query);
    }

    @Override
    public void showUser(UserId user) {
        visited.add(user);
    }

    @Override
    public void showLicenses(LicenseQuery query) {
        visited.add(query);
    }

    @Override
    public void showUsage(UsageQuery query) {
        visited.add(query);
    }

    @Override
    public void preview(LicensePlan plan, int undoes) {
        visited.add(plan);
    }

    @Override
    public void importCsv() {
        visited.add("import");
    }

    @Override
    public void showActivity(int run) {
        visited.add("activity " + run);
    }

    @Override
    public void back() {
        visited.add("back");
    }

    @Override
    public void toast(String sentence) {
        visited.add("toast " + sentence);
    }
}
