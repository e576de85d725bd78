package app.seatkeeper.ui.overview;

import app.seatkeeper.ui.nav.LicenseQuery;
import app.seatkeeper.ui.nav.UsageQuery;
import app.seatkeeper.ui.nav.UserQuery;

/// Where a number, a bar or a banner leads.
sealed interface Way {

    record Users(UserQuery query) implements Way { }

    record Licenses(LicenseQuery query) implements Way { }

    record Use(UsageQuery query) implements Way { }

    /// Something that is done on the spot.
    enum Deed implements Way {
        /// Ask for the permission to read what people use, and read it.
        SHOW_USE,
        /// Ask for the permission to read sign-ins, and read them.
        SHOW_SIGN_INS,
        /// Show every department, or the greatest again.
        MORE_OR_FEWER
    }
}
