package app.seatkeeper.files.bulk;

import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds products by name, part number or id. Case and the number of spaces do not count.
final class ProductIndex {

    private static final int SHOWN = 3;
    private static final Pattern FRAMED = Pattern.compile("\\{([0-9a-fA-F-]{36})}|[\\w-]+:(\\w+)");

    private final TenantSnapshot snapshot;
    private final Map<SkuId, String> known;
    private final Map<String, List<Product>> owned = new HashMap<>();
    private final Map<String, SkuId> knownByName = new HashMap<>();
    private final Map<String, Match> matches = new ConcurrentHashMap<>();
    private final Map<String, Nearest> near = new ConcurrentHashMap<>();

    /// @param known the names of all products there are, owned or not
    ProductIndex(TenantSnapshot snapshot, Map<SkuId, String> known) {
        this.snapshot = snapshot;
        this.known = Map.copyOf(known);
        snapshot.products().forEach(product -> {
            enter(product.name(), product);
            enter(product.partNumber(), product);
            enter(known.getOrDefault(product.id(), ""), product);
        });
        known.forEach((id, name) -> knownByName.merge(plain(name), id, (one, other) ->
                one.compareTo(other) < 0 ? one : other));
    }

    private void enter(String name, Product product) {
        List<Product> now = owned.computeIfAbsent(plain(name), _ -> new ArrayList<>(1));
        if (!name.isBlank() && !now.contains(product)) {
            now.add(product);
        }
    }

    /// What a text may mean.
    sealed interface Match {

        record Owned(Product product) implements Match { }

        /// A product Microsoft has and the tenant has not.
        record NotOwned(SkuId id, String name) implements Match { }

        /// The tenant owns several products of this name.
        record Shared(List<Product> products) implements Match { }

        record None() implements Match { }
    }

    /// @param products the nearest products of the tenant, at most three
    /// @param certain  whether there is one
    record Nearest(List<Product> products, boolean certain) { }

    /// Answered once per text: a file names few products, in many rows.
    Match match(String text) {
        return matches.computeIfAbsent(text, this::found);
    }

    private Match found(String written) {
        String text = bare(written);
        Optional<SkuId> id = id(text);
        if (id.isPresent()) {
            return byId(id.get());
        }
        List<Product> mine = owned.getOrDefault(plain(text), List.of());
        if (mine.isEmpty()) {
            SkuId other = knownByName.get(plain(text));
            return other == null ? new Match.None() : byId(other);
        }
        return mine.size() == 1 ? new Match.Owned(mine.getFirst()) : new Match.Shared(List.copyOf(mine));
    }

    /// An id without the braces, a part number without the tenant that scripts write before it.
    private static String bare(String written) {
        Matcher framed = FRAMED.matcher(written);
        return framed.matches() ? Objects.requireNonNullElse(framed.group(1), framed.group(2)) : written;
    }

    private Match byId(SkuId id) {
        return snapshot.product(id).<Match>map(Match.Owned::new)
                .orElseGet(() -> new Match.NotOwned(id, known.getOrDefault(id, "")));
    }

    private static Optional<SkuId> id(String text) {
        try {
            return text.length() == 36 ? Optional.of(new SkuId(UUID.fromString(text))) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// The name of a product, the id where nobody knows one.
    String name(SkuId id) {
        return snapshot.product(id).map(Product::name).orElseGet(() -> known.getOrDefault(id, id.toString()));
    }

    Optional<Product> product(SkuId id) {
        return snapshot.product(id);
    }

    List<Product> products() {
        return snapshot.products();
    }

    /// The products of the tenant whose name or part number is written almost like the text, else those whose name
    /// has all its words.
    Nearest nearest(String text) {
        return near.computeIfAbsent(plain(text), this::search);
    }

    private Nearest search(String text) {
        String written = joined(text);
        if (written.isEmpty()) {
            return new Nearest(List.of(), false);
        }
        int most = Math.max(1, written.length() / 3);
        record Candidate(Product product, int cost) { }
        List<Candidate> alike = snapshot.products().stream()
                .map(product -> new Candidate(product, cost(written, product, most)))
                .filter(one -> one.cost() <= most)
                .sorted(Comparator.comparingInt(Candidate::cost)).toList();
        if (!alike.isEmpty()) {
            int best = alike.getFirst().cost();
            return nearest(alike.stream().filter(one -> one.cost() == best).map(Candidate::product).toList());
        }
        Set<String> words = words(text);
        return nearest(snapshot.products().stream()
                .filter(product -> words(plain(product.name())).containsAll(words)).toList());
    }

    private static Nearest nearest(List<Product> products) {
        return new Nearest(products.stream().limit(SHOWN).toList(), products.size() == 1);
    }

    private static int cost(String written, Product product, int most) {
        int least = most + 1;
        for (String name : List.of(joined(plain(product.name())), joined(plain(product.partNumber())))) {
            if (Distance.digits(name).equals(Distance.digits(written))) {
                least = Math.min(least, Distance.between(written, name, most));
            }
        }
        return least;
    }

    private static Set<String> words(String text) {
        return Set.copyOf(Arrays.asList(expanded(text).split("[^\\p{L}\\p{N}]+")));
    }

    private static String joined(String text) {
        return expanded(text).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String expanded(String text) {
        return text.replaceAll("\\bm365\\b", "microsoft 365").replaceAll("\\bo365\\b", "office 365");
    }

    static String plain(String name) {
        return name.strip().replaceAll("[\\s\\u00A0]+", " ").toLowerCase(Locale.ROOT);
    }
}
