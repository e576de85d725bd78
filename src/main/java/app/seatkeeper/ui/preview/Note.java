package app.seatkeeper.ui.preview;

import app.seatkeeper.planning.PlanProblem.Weight;

/// Something to say about one person.
///
/// @param weight   how far it stands in the way; a plain note has no badge
/// @param badge    two or three words, or empty
/// @param sentence the whole of it
record Note(Weight weight, String badge, String sentence) {

    boolean hasBadge() {
        return !badge.isEmpty();
    }
}
