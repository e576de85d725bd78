package app.seatkeeper.workspace;

import app.seatkeeper.domain.money.PriceList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/// The prices of the session. They are on no disk unless the person saves them. Safe on every thread.
public final class PriceBook {

    private final AtomicReference<State> state;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /// @param saved whether a file holds them as they are
    private record State(PriceList prices, boolean saved) { }

    /// @param first what is known at the start, as a rule from a file of the person's own
    public PriceBook(PriceList first) {
        state = new AtomicReference<>(new State(first, true));
    }

    public PriceList now() {
        return state.get().prices();
    }

    /// Whether prices were entered that no file holds.
    public boolean isUnsaved() {
        return !state.get().saved();
    }

    /// The person has entered prices.
    public void enter(PriceList next) {
        put(new State(next, false));
    }

    /// Prices were read from a file, or saved to one.
    public void takeSaved(PriceList next) {
        put(new State(next, true));
    }

    private void put(State next) {
        state.set(next);
        listeners.forEach(Runnable::run);
    }

    /// Calls the listener, on any thread, whenever the prices have changed.
    ///
    /// @return ends the subscription
    public Runnable onChanged(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void forget() {
        state.set(new State(PriceList.EMPTY, true));
        listeners.clear();
    }
}
