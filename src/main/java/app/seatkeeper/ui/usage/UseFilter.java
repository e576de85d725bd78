package app.seatkeeper.ui.usage;

import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.usage.Service;
import app.seatkeeper.ui.kit.Folding;
import app.seatkeeper.ui.nav.Recency;
import app.seatkeeper.ui.nav.UsageQuery;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A query made ready to be asked of very many people. Every word of the text must be found.
record UseFilter(
        List<String> words, Set<Recency> recency, @Nullable Service service, Set<String> departments,
        Set<SkuId> products, Set<String> countries, boolean unlicensed) {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    static UseFilter of(UsageQuery query) {
        return new UseFilter(
                SPACE.splitAsStream(Folding.folded(query.text())).filter(word -> !word.isEmpty()).toList(),
                query.recency(), query.service(), query.department(), query.products(), query.country(),
                query.unlicensed());
    }

    boolean matches(UseRow row) {
        Person person = row.person();
        return person == null ? hasWords(Folding.folded(row.name()))
                : isWanted(person) && isInDepartment(person) && isRecent(person);
    }

    /// Whether a person matches in all but department and activity.
    boolean isWanted(Person person) {
        return (unlicensed || person.user().isLicensed())
                && hasWords(person.search())
                && (products.isEmpty() || person.holdsOne(products))
                && (countries.isEmpty() || countries.contains(person.user().account().usageLocation()));
    }

    boolean isInDepartment(Person person) {
        return departments.isEmpty() || departments.contains(person.department());
    }

    boolean isRecent(Person person) {
        return recency.isEmpty() || recency.contains(person.recency(service));
    }

    private boolean hasWords(String text) {
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
