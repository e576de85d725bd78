package app.seatkeeper.demo.activity;

/// Chance that falls the same way for the same seed and person, whatever is asked first.
final class Chance {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long base;

    Chance(long seed, String id) {
        long hash = 0xCBF29CE484222325L ^ seed;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001B3L;
        }
        base = mixed(hash);
    }

    /// A number that tells a constant apart, far from those of others.
    static int of(Enum<?> one) {
        return one.name().hashCode() * 7_919;
    }

    private static long mixed(long from) {
        long mixed = (from ^ (from >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /// A whole number that is not negative.
    ///
    /// @param what tells apart what is asked
    /// @param when tells apart days
    long roll(int what, long when) {
        return mixed(base + what * GOLDEN + when * 0xD1B54A32D192ED03L) >>> 1;
    }

    /// From 0 to below 1.
    double share(int what) {
        return (roll(what, 0) >>> 10) * 0x1.0p-53;
    }

    /// A whole number from 0 to below the end.
    int below(int end, int what) {
        return (int) (roll(what, 0) % end);
    }

    boolean percent(double share, int what) {
        return share(what) * 100 < share;
    }
}
