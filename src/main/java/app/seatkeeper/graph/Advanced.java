package app.seatkeeper.graph;

import com.microsoft.kiota.RequestHeaders;

/// The header without which Graph refuses counts, casts and most filters on directory objects.
final class Advanced {

    static final String HEADER = "ConsistencyLevel";
    static final String VALUE = "eventual";

    private Advanced() {
    }

    static void add(RequestHeaders headers) {
        headers.add(HEADER, VALUE);
    }
}
