package app.seatkeeper.ui.reports;

import java.util.AbstractList;
import java.util.RandomAccess;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The numbers from 0 to the last row: what a table lists whose cells are worked out only when they are seen.
final class IndexRows extends AbstractList<Integer> implements RandomAccess {

    private final int count;

    private IndexRows(int count) {
        this.count = count;
    }

    static ObservableList<Integer> of(int count) {
        return FXCollections.observableList(new IndexRows(count));
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
