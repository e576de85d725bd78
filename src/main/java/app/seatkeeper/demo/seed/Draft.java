package app.seatkeeper.demo.seed;

import app.seatkeeper.demo.tenant.Grant;
import app.seatkeeper.demo.tenant.Person;
import app.seatkeeper.demo.tenant.Product;
import app.seatkeeper.demo.tenant.SignIns;
import app.seatkeeper.demo.tenant.Text;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person while the tenant is being made.
final class Draft {

    /// The days of somebody who never signed in.
    static final int NEVER = -1;

    final Map<Text, String> texts = new EnumMap<>(Text.class);
    final List<Grant> grants = new ArrayList<>();
    final Set<String> groups = new HashSet<>();
    final Set<String> roles = new HashSet<>();
    boolean enabled = true;
    boolean synced;
    boolean extrasAllowed;
    int lastDays;
    int ageDays = 400;

    Draft set(Text text, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            texts.put(text, value);
        }
        return this;
    }

    String text(Text text) {
        return texts.getOrDefault(text, "");
    }

    boolean holds(Product product) {
        for (Grant grant : grants) {
            if (grant.isHeld() && grant.product().key().equals(product.key())) {
                return true;
            }
        }
        return false;
    }

    /// The ways in which the product is held: names of groups, or `direct`.
    Set<String> through(Product product) {
        if (!holds(product)) {
            return Set.of();
        }
        var ways = new HashSet<String>();
        grants.stream().filter(grant -> grant.isHeld() && grant.product().equals(product))
                .forEach(grant -> ways.add(grant.group() == null ? Lane.DIRECT : grant.group()));
        return ways;
    }

    /// An id that is the same for the same user name.
    String id() {
        String seed = "larkfield/" + text(Text.USER_PRINCIPAL_NAME);
        return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /// The person in the tenant's order. Group names in the grants become ids.
    Person person(int index, Instant now, Map<String, String> groupIds) {
        var created = now.truncatedTo(ChronoUnit.DAYS).minus(Duration.ofDays(ageDays))
                .plusSeconds(31_500 + index % 999);
        var its = grants.stream().map(grant -> new Grant(grant.product(),
                grant.group() == null ? null : groupIds.get(grant.group()),
                grant.disabled(), grant.state(), grant.error(), grant.updated())).toList();
        return new Person(index, id(), Collections.unmodifiableMap(texts), enabled, synced, created,
                signIns(index, now), created, its);
    }

    private @Nullable SignIns signIns(int index, Instant now) {
        if (lastDays == NEVER) {
            return null;
        }
        var midnight = now.truncatedTo(ChronoUnit.DAYS).minus(Duration.ofDays(lastDays));
        var latest = lastDays == 0
                ? now.truncatedTo(ChronoUnit.MINUTES).minusSeconds(60L * (index % 50 + 1))
                : midnight.plusSeconds(60L * (1_120 + index % 240));
        var interactive = latest.minus(Duration.ofMinutes(index % 3 == 0 ? 0 : 2_128 - index % 700));
        return new SignIns(interactive, latest, interactive);
    }
}
