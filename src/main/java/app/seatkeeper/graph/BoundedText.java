package app.seatkeeper.graph;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/// Text of which no more is taken than its reader can keep: neither as a whole nor in one line.
final class BoundedText extends FilterReader {

    private static final int LONGEST_LINE = 1024 * 1024;

    private final AtomicLong left;
    private final AtomicInteger inLine = new AtomicInteger();

    /// @param longest how many characters in all
    BoundedText(Reader text, long longest) {
        super(text);
        left = new AtomicLong(longest);
    }

    /// There is more than can be kept.
    static final class TooMuch extends IOException {

        private TooMuch(String what) {
            super(what);
        }

        String what() {
            return String.valueOf(getMessage());
        }
    }

    /// Says that what was read so far is done with.
    void lineEnds() {
        inLine.set(0);
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(char[] into, int from, int most) throws IOException {
        int some = super.read(into, from, most);
        count(Math.max(0, some));
        return some;
    }

    private void count(int some) throws TooMuch {
        if (left.addAndGet(-some) < 0) {
            throw new TooMuch("The report does not end");
        }
        if (inLine.addAndGet(some) > LONGEST_LINE) {
            throw new TooMuch("A line of the report does not end");
        }
    }
}
