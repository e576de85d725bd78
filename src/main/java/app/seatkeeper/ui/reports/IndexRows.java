package app.seatkeeper.ui.reports;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/// The numbers from 0 to the last row: what a table lists whose cells are worked out only when they are seen.
final class IndexRows extends AbstractList<Integer> implements RandomAccess {

    private final int count;

    private IndexRows(int count) {
        this.count = count;
    }

    static List<Integer> of(int count) {
        return new IndexRows(count);
    }

    @Override
    public Integer get(int row) {
        return row;
    }

    @Override
    public int size() {
        return count;
    }
}
