package app.seatkeeper.files.xlsx;

import java.util.ArrayList;
import java.util.List;

/// What a workbook could not hold as it was, a place each; to be told on its last sheet.
final class Remarks {

    private static final int MOST = 50;

    private final List<String> places = new ArrayList<>();

    /// @param place sheet and cell of a text that was too long
    void cut(String place) {
        places.add(place);
    }

    /// The first places at which a text was cut.
    List<String> first() {
        return List.copyOf(places.subList(0, Math.min(MOST, places.size())));
    }

    /// At how many places more a text was cut.
    int more() {
        return Math.max(0, places.size() - MOST);
    }
}
