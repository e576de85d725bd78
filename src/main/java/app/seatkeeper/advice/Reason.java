package app.seatkeeper.advice;

/// Why a finding is as sure as it is; each stands for one level.
public enum Reason {
    /// The directory itself says so; no use has to be known.
    DIRECTORY(Level.HIGH),
    /// Sign-ins and fresh reports say the same.
    SIGN_INS_AND_REPORTS(Level.HIGH),
    /// Fresh reports measure every plan it is about.
    REPORTS(Level.HIGH),
    /// Sign-ins alone say so; the reports say nothing about this person.
    SIGN_INS_ONLY(Level.MEDIUM),
    /// The reports are more than a week old.
    OLD_REPORTS(Level.MEDIUM),
    /// The reports know less than 95 % of the people who should be in them.
    FEW_REPORTED(Level.MEDIUM),
    /// Nobody knows whether it is needed for a purpose of its own, as for a guest or an administrator.
    PURPOSE_UNKNOWN(Level.MEDIUM),
    /// Activations on a device are counted, use in the browser is not.
    ACTIVATIONS_ONLY(Level.MEDIUM),
    /// Only some of the plans are measured by a report; the rest is named.
    PARTLY_MEASURED(Level.MEDIUM),
    /// Reports alone say so; when the person signed in is not known.
    REPORTS_ONLY(Level.LOW),
    /// Plans would be lost that no report measures; they are named.
    UNMEASURED_PLANS(Level.LOW),
    /// Plans are switched off in the product that would remain; they are named.
    PLANS_OFF(Level.LOW),
    /// The account is blocked and its mailbox is in use.
    MAILBOX_IN_USE(Level.LOW),
    /// The reports carry codes instead of names.
    CONCEALED(Level.CANNOT_VERIFY),
    /// Neither sign-ins nor reports were read.
    NOT_READ(Level.CANNOT_VERIFY),
    /// Neither sign-ins nor reports say anything about these people.
    NOT_REPORTED(Level.CANNOT_VERIFY),
    /// When people signed in is not known.
    NO_SIGN_INS(Level.CANNOT_VERIFY),
    /// What kind a mailbox is of is told to applications only.
    MAILBOX_KIND_UNKNOWN(Level.CANNOT_VERIFY);

    private final Level level;

    Reason(Level level) {
        this.level = level;
    }

    public Level level() {
        return level;
    }
}
