package app.seatkeeper.ui.kit;

import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.files.ExportTable.Fact;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What every saved table says of itself: whose it is, when it was read, what it shows of the whole.
public final class ExportFacts {

    private final Texts texts;
    private final List<Fact> facts = new ArrayList<>();

    /// @param snapshot what was read; null while nothing was
    public ExportFacts(Texts texts, @Nullable TenantSnapshot snapshot) {
        this.texts = texts;
        if (snapshot != null) {
            with("export.fact.tenant",
                    texts.of("export.fact.tenant.value", snapshot.tenant().name(), snapshot.tenant().domain()));
            with("export.fact.read", iso(snapshot.readAt()));
        }
    }

    /// Adds a fact where there is something to say.
    ///
    /// @param name key of the fact's name
    public ExportFacts with(String name, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(texts.of(name), value));
        }
        return this;
    }

    /// Adds how many rows are shown of how many there are.
    public ExportFacts rows(long shown, long all) {
        return with("export.fact.rows", texts.of("export.fact.rows.value", shown, all));
    }

    /// Adds which filters are set, if any are.
    public ExportFacts filters(String filters) {
        return with("export.fact.filters", filters);
    }

    public List<Fact> list() {
        return List.copyOf(facts);
    }

    /// An instant to the second, in UTC, as ISO 8601.
    public static String iso(Instant when) {
        return when.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
