package app.seatkeeper.files;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/// Reads the rows of tables for one file or several and tells a listener how many were read in all.
public final class RowCount {

    private static final int STEP = 500;

    private final RowListener listener;
    private final AtomicLong rows = new AtomicLong();

    public RowCount(RowListener listener) {
        this.listener = listener;
    }

    /// Takes one row.
    @FunctionalInterface
    public interface Sink {
        void row(List<Cell> cells) throws IOException;
    }

    /// @throws InterruptedException  if the listener cancelled
    /// @throws IllegalStateException if a row has more or fewer cells than there are columns
    public void each(ExportTable table, Sink sink) throws IOException, InterruptedException {
        for (List<Cell> row : table.rows()) {
            if (row.size() != table.columns().size()) {
                throw new IllegalStateException("A row of " + row.size() + " cells for " + table.columns().size()
                        + " columns of " + table.title());
            }
            sink.row(row);
            if (rows.incrementAndGet() % STEP == 0) {
                listener.written(rows.get());
            }
        }
        listener.written(rows.get());
    }
}
