package app.seatkeeper.ui.nav;

import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.planning.LicensePlan;

/// Takes a person from one screen to another. Used on the FX thread; the shell implements it.
public interface Navigator {

    /// Shows the users with these filters set, and no others.
    void showUsers(UserQuery query);

    /// Shows one user in the drawer of Users.
    void showUser(UserId user);

    /// Shows the products with these filters set, and no others.
    void showLicenses(LicenseQuery query);

    /// Shows what people use, with these filters set, and no others.
    void showUsage(UsageQuery query);

    /// Shows what a plan would do, and from there runs it.
    ///
    /// @param undoes number of the run the plan takes back, or 0
    void preview(LicensePlan plan, int undoes);

    /// Opens the import of a CSV file.
    void importCsv();

    /// Shows the runs of the session, with one of them open.
    ///
    /// @param run number of the run, or 0 for none
    void showActivity(int run);

    /// Leaves a preview or import and goes back to where it was opened.
    void back();

    /// Tells something that has happened, for a few seconds. Never the only place a fact is told.
    void toast(String sentence);
}
