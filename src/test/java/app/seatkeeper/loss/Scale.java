package app.seatkeeper.loss;

/// How many times larger than in every build the tests of this package are made.
public final class Scale {

    /// The system property that says it; 1 where it is not set.
    public static final String PROPERTY = "seatkeeper.loss.times";

    private static final int TIMES = Integer.getInteger(PROPERTY, 1);

    private Scale() {
    }

    static int of(int count) {
        return count * TIMES;
    }
}
