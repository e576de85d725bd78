package app.seatkeeper.ui.licenses;

import java.util.List;

/// One product as the drawer shows it.
///
/// @param holders who has it, by origin
/// @param groups  how many groups give it
/// @param plans   its service plans, by name
record ProductCard(
        LicenseLine line,
        String name,
        Census.Holders holders,
        int groups,
        List<Plan> plans,
        List<Overlap> overlaps) {

    String id() {
        return line.product().toString();
    }

    int assigned() {
        return line.seats().consumed();
    }

    /// @param on      for how many holders the plan is on
    /// @param off     for how many it is off
    /// @param company whether it holds for the whole company
    record Plan(String name, int on, int off, boolean company) { }
}
