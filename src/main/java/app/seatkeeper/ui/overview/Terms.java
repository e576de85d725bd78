package app.seatkeeper.ui.overview;

import java.util.List;

/// Subscriptions by the days that are left.
///
/// @param buckets how many end when, the soonest first
/// @param terms   every subscription with a date, the soonest first
/// @param missing why there is none, or how many have no date; empty where all is told
record Terms(List<Bucket> buckets, List<Term> terms, String missing) {

    Terms {
        buckets = List.copyOf(buckets);
        terms = List.copyOf(terms);
    }

    /// How many subscriptions end in a stretch of time.
    record Bucket(String title, String count, Way link) { }
}
