package app.seatkeeper.ui.kit;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What products are called on screen: in full, *Microsoft 365 E3*, and as a tag, *M365 E3*. Within one tenant no
/// two products share a tag. A product that is held but no longer subscribed is *ended subscription* and its id.
public final class ProductNames {

    /// Before anything was read.
    public static final ProductNames NONE = new ProductNames(List.of(), "", "");

    private static final int LONGEST_TAG = 22;
    private static final List<Rule> RULES = List.of(
            rule(".*Copilot.*365.*|Microsoft 365 Copilot", "Copilot", "Copilot"),
            rule(".*Teams Phone( Standard)?", "Phone", "Phone"),
            rule("Visio(?: Online)?(?: Plan (\\d))?", "Visio", "Visio P$1"),
            rule("(?:Planner and )?Project(?: Online)? Plan (\\d)", "Project", "Project P$1"),
            rule("Power BI (Pro|Premium.*)", "Power BI", "Power BI $1"),
            rule("Exchange Online \\(?Plan (\\d)\\)?", "Exchange P$1", "Exchange P$1"),
            rule("Microsoft 365 (.+)", "M365 $1", "M365 $1"),
            rule("Office 365 (.+)", "O365 $1", "O365 $1"),
            rule("Enterprise Mobility \\+ Security (.+)", "EMS $1", "EMS $1"),
            rule("Microsoft Entra ID (.+)", "Entra $1", "Entra ID $1"),
            rule("(?:Microsoft )?(.+?) \\(?Plan (\\d)\\)?", "$1 P$2", "$1 P$2"),
            rule("Microsoft (.+)", "$1", "$1"));

    private final Map<SkuId, String> full = new HashMap<>();
    private final Map<SkuId, String> tags = new HashMap<>();
    private final Map<SkuId, Integer> ranks = new HashMap<>();
    private final String ended;
    private final String endedTag;

    private record Rule(Pattern name, String shortTag, String longTag) { }

    private ProductNames(List<Product> products, String ended, String endedTag) {
        this.ended = ended;
        this.endedTag = endedTag;
        Map<String, Long> uses = products.stream().collect(groupingBy(one -> tag(one.name(), false), counting()));
        for (Product product : products) {
            String tag = tag(product.name(), false);
            boolean shared = uses.getOrDefault(tag, 0L) > 1;
            full.put(product.id(), product.name());
            tags.put(product.id(), shared ? tag(product.name(), true) : tag);
            ranks.put(product.id(), ranks.size());
        }
    }

    public static ProductNames of(TenantSnapshot snapshot, Texts texts) {
        return new ProductNames(
                snapshot.products(), texts.of("kit.product.ended"), texts.of("kit.product.endedTag"));
    }

    private static Rule rule(String name, String shortTag, String longTag) {
        return new Rule(Pattern.compile(name), shortTag, longTag);
    }

    private static String tag(String name, boolean exact) {
        for (Rule rule : RULES) {
            var found = rule.name().matcher(name);
            if (found.matches()) {
                String tag = found.replaceFirst(exact ? rule.longTag() : rule.shortTag());
                return tag.length() > LONGEST_TAG ? tag.substring(0, LONGEST_TAG - 1).strip() + "…" : tag;
            }
        }
        return name.length() > LONGEST_TAG ? name.substring(0, LONGEST_TAG - 1).strip() + "…" : name;
    }

    public String full(SkuId product) {
        String name = full.get(product);
        return name == null ? ended + " " + product : name;
    }

    public String tag(SkuId product) {
        String tag = tags.get(product);
        return tag == null ? endedTag + " " + product.toString().substring(0, 8) : tag;
    }

    /// Whether the tenant has no subscription to the product any more.
    public boolean isEnded(SkuId product) {
        return !full.containsKey(product);
    }

    /// The tenant's own order of products; ended ones last.
    public Comparator<SkuId> order() {
        return Comparator.<SkuId>comparingInt(id -> ranks.getOrDefault(id, Integer.MAX_VALUE))
                .thenComparing(Comparator.naturalOrder());
    }
}
