package app.seatkeeper.demo.seed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Chance that falls the same way for the same seed.
final class Dice {

    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    /// A whole number from `low` to `high`, both included.
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /// Answers yes in this share of all throws.
    boolean percent(double share) {
        return random.nextDouble() * 100 < share;
    }

    /// Days since the last sign-in of somebody who works: mostly today or yesterday, rarely weeks.
    int recentDays() {
        double throwing = random.nextDouble();
        return (int) Math.floor(30 * throwing * throwing * throwing);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /// One of the keys, each as often as its weight says.
    String one(Map<String, Integer> weights) {
        int left = random.nextInt(weights.values().stream().mapToInt(Integer::intValue).sum());
        for (var weight : weights.entrySet()) {
            left -= weight.getValue();
            if (left < 0) {
                return weight.getKey();
            }
        }
        throw new IllegalStateException("No weights");
    }

    <T> List<T> shuffled(List<T> of) {
        var copy = new ArrayList<>(of);
        Collections.shuffle(copy, random);
        return copy;
    }

    /// Reads `Sales 6, Legal 4`.
    static Map<String, Integer> weights(String text) {
        var weights = new LinkedHashMap<String, Integer>();
        for (String part : text.split(",", -1)) {
            String stripped = part.strip();
            int space = stripped.lastIndexOf(' ');
            weights.put(stripped.substring(0, space), Integer.valueOf(stripped.substring(space + 1)));
        }
        return weights;
    }
}
