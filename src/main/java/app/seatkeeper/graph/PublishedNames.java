package app.seatkeeper.graph;

import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.jobs.Timing;
import app.seatkeeper.session.Network;
import app.seatkeeper.tenant.ProductNaming;
import app.seatkeeper.tenant.TenantException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/// The names that the application ships, and over them those of the table that Microsoft publishes, once it was read.
public final class PublishedNames implements ProductNaming {

    private static final HttpUrl PUBLISHED = HttpUrl.get("https://download.microsoft.com/download/e/3/e/"
            + "e3e9faf2-f28b-490a-9ada-c6089a1fc5b0/"
            + "Product%20names%20and%20service%20plan%20identifiers%20for%20licensing.csv");
    private static final int MOST_HOPS = 3;

    private final AtomicReference<ProductNames> names = new AtomicReference<>(ProductNames.shipped());
    private final HttpUrl address;
    private final OkHttpClient http;
    private final Throttle throttle;

    /// @param network how Microsoft's site is reached
    public PublishedNames(Network network) {
        this(PUBLISHED, network, Timing.SYSTEM);
    }

    PublishedNames(HttpUrl address, Network network, Timing timing) {
        this.address = address;
        http = Wire.encrypted(new OkHttpClient.Builder(), network).addInterceptor(new RequestLog()).build();
        throttle = new Throttle(timing, new Random());
    }

    /// The names known now.
    public ProductNames names() {
        return Objects.requireNonNull(names.get());
    }

    @Override
    public Map<SkuId, String> products() {
        return names().products();
    }

    @Override
    public TenantSnapshot named(TenantSnapshot snapshot) {
        return names().named(snapshot);
    }

    @Override
    public void download(JobContext job) throws TenantException, InterruptedException {
        names.set(throttle.patiently(this::downloaded, job));
    }

    @Override
    public void read(InputStream table) throws TenantException {
        try {
            names.set(NameTable.over(names(), table));
        } catch (Malformed e) {
            throw new TenantException(Faults.unreadable(e), e);
        } catch (IOException e) {
            throw new TenantException(Faults.unreadable("The table of product names could not be read"), e);
        }
    }

    private ProductNames downloaded()
            throws IOException, Rejection, Malformed, TenantException, InterruptedException {
        HttpUrl url = address;
        for (int hop = 0; hop <= MOST_HOPS; hop++) {
            if (!url.isHttps()) {
                throw new Malformed("The address of the product names is not encrypted");
            }
            try (Response answer = Connection.call(http, new Request.Builder().url(url).build())) {
                HttpUrl next = answer.isRedirect()
                        ? url.resolve(Objects.requireNonNullElse(answer.header("Location"), "")) : null;
                if (next == null) {
                    return table(answer);
                }
                url = next;
            }
        }
        throw new Malformed("The addresses of the product names lead in a circle");
    }

    private ProductNames table(Response answer)
            throws IOException, Rejection, Malformed, TenantException, InterruptedException {
        Obstacles.refuse(answer);
        if (!answer.isSuccessful()) {
            throw new Rejection(Envelope.original(answer.code(), "", ""),
                    RetryAfter.of(answer.header("Retry-After"), throttle.timing().now()));
        }
        return Connection.read(answer, sent -> NameTable.over(names(), Body.of(sent).byteStream()));
    }
}
