package app.seatkeeper.ui;

import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.tenant.ProductNaming;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Names that stay as they are, and remember where newer ones were looked for.
public final class SampleNaming implements ProductNaming {

    private final List<String> asked = new ArrayList<>();

    /// Where newer names were looked for: `the site`, or what stood in the file.
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public Map<SkuId, String> products() {
        return Map.of();
    }

    @Override
    public TenantSnapshot named(TenantSnapshot snapshot) {
        return snapshot;
    }

    @Override
    public void download(JobContext job) {
        asked.add("the site");
    }

    @Override
    public void read(InputStream table) {
        try {
            asked.add(new String(table.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
