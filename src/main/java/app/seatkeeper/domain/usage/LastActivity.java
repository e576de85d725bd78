package app.seatkeeper.domain.usage;

import java.time.LocalDate;

/// What is known of somebody's use of one service.
public sealed interface LastActivity {

    /// Active last on this day.
    record On(LocalDate day) implements LastActivity { }

    /// Reported, and not active as far back as the report looks.
    ///
    /// @param days how far back that is
    record NoneIn(int days) implements LastActivity { }

    /// Nobody knows, and why.
    record Unknown(Why why) implements LastActivity { }

    /// The person has no plan of the service that is switched on.
    record NotLicensed() implements LastActivity { }

    /// Why nobody knows.
    enum Why {
        /// The reports were not read.
        NOT_READ,
        /// The reports carry codes instead of names.
        CONCEALED,
        /// The reports do not mention this person.
        NOT_REPORTED
    }
}
