package app.seatkeeper.ui.setup;

import java.util.List;

/// One step in the portal.
///
/// @param text   what to do
/// @param values what to enter or choose there, each to be copied
record Step(String text, List<String> values) {
    Step {
        values = List.copyOf(values);
    }
}
