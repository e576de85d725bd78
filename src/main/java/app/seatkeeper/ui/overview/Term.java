package app.seatkeeper.ui.overview;

import app.seatkeeper.domain.license.CapabilityStatus;

/// A subscription and what happens to it next.
///
/// @param seats  how many, in words
/// @param before the words before the days, for example *ends in*; the whole where no days follow
/// @param days   for example *25 days*; empty where the words before say it
/// @param soon   whether it is within thirty days
record Term(
        String product, String seats, CapabilityStatus status, String word, String before, String days, boolean soon,
        Way link) {

    String spoken() {
        return product + ", " + seats + ", " + word + ", " + (before + " " + days).strip();
    }
}
