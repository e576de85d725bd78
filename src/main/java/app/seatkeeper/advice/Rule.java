package app.seatkeeper.advice;

/// What is looked for.
public enum Rule {
    /// People who may not sign in and have a seat that is paid for.
    BLOCKED,
    /// People who may sign in, have a seat that is paid for and have not been seen for long.
    INACTIVE,
    /// People who may sign in, have a seat that is paid for and never signed in.
    NEVER_SIGNED_IN,
    /// Guests with a seat that is paid for.
    GUEST,
    /// The same product directly and by a group, or by two groups.
    SAME_PRODUCT_TWICE,
    /// A product that is contained in another one the person has as well.
    OVERLAP,
    /// A smaller product would do.
    DOWNGRADE,
    /// A product beside the main one that the person does not use.
    UNUSED_ADD_ON,
    /// Service plans that are paid for and switched off.
    PLANS_OFF,
    /// Seats that nobody has.
    FREE_SEATS,
    /// More seats in use than were bought.
    OVER_USED,
    /// Subscriptions that end soon or have ended.
    ENDING,
    /// Licenses that Microsoft could not give.
    ASSIGNMENT_ERROR,
    /// Groups with more members than there are seats.
    GROUP_LARGER_THAN_SEATS,
    /// Accounts with a directory role and a suite that is paid for.
    LICENSED_ADMIN,
    /// Shared or room mailboxes with a license.
    SHARED_MAILBOX
}
