package app.seatkeeper.graph;

/// How many users may have a change under way at once. Opens quickly until Microsoft first asks for a slower pace, then
/// closes by half and opens again slowly.
///
/// @param size    users at once
/// @param probing whether no limit has been met yet
record Window(int size, boolean probing) {

    static final Window FIRST = new Window(4, true);

    private static final int LARGEST = 4 * Batches.MOST_ITEMS;
    private static final int SLOW_GROWTH = 2;

    /// After a batch in which nothing was put off.
    Window wider(int done) {
        return new Window(Math.min(LARGEST, size + (probing ? done : SLOW_GROWTH)), probing);
    }

    /// After a batch in which something was put off.
    Window narrower() {
        return new Window(Math.max(1, size / 2), false);
    }
}
