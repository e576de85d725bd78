package app.seatkeeper.ui.users;

/// What can be done to people from here. Each leads to a preview; nothing is written before it is confirmed.
enum Deed {
    ASSIGN(true),
    REMOVE(true),
    REPLACE(true),
    PLANS(true),
    RECLAIM(true),
    PROVISION(true),
    JOIN(true),
    LEAVE(true),
    MOVE(true),
    LOCATE(true),
    EDIT(true),
    ENABLE(false),
    BLOCK(false),
    OFFBOARD(false),
    REPROCESS(false);

    private final boolean asks;

    Deed(boolean asks) {
        this.asks = asks;
    }

    /// Whether something has to be chosen first: a product, plans, a group or a country.
    boolean asks() {
        return asks;
    }

    /// Whether it is about groups, whose names may not have been read so far.
    boolean isAboutGroups() {
        return this == JOIN || this == LEAVE || this == MOVE;
    }
}
