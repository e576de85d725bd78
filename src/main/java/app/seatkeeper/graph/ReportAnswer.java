package app.seatkeeper.graph;

import app.seatkeeper.domain.usage.ReportKey;
import app.seatkeeper.domain.usage.ReportTable;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/// What comes when a report is asked for.
sealed interface ReportAnswer {

    /// Nothing is newer than what is known.
    record Unchanged(ReportTable known) implements ReportAnswer { }

    /// It lies at another address.
    record Elsewhere(String address) implements ReportAnswer { }

    /// It came as a whole.
    record Whole(ReportTable table) implements ReportAnswer { }

    /// Its first page came.
    record Paged(Pages.Page<List<Map<String, String>>> page, String version) implements ReportAnswer { }

    /// Reads the answers to one report.
    ///
    /// @param known what was read of it before
    record Reader(ReportKey key, @Nullable ReportTable known) {

        ReportAnswer read(Response answer) throws IOException, Malformed {
            if (answer.isRedirect()) {
                return new Elsewhere(Objects.requireNonNullElse(answer.header("Location"), ""));
            }
            if (!answer.isSuccessful()) {
                return unchanged();
            }
            ResponseBody body = Body.of(answer);
            String type = String.valueOf(body.contentType()).toLowerCase(Locale.ROOT);
            String version = Objects.requireNonNullElse(answer.header("ETag"), "");
            if (type.contains("html")) {
                throw new Malformed("A page came instead of the report");
            }
            return type.contains("json") ? new Paged(Pages.read(answer, ReportJson::rows), version)
                    : new Whole(ReportCsv.read(body.byteStream(), key, version));
        }

        private ReportAnswer unchanged() throws Malformed {
            if (known == null) {
                throw new Malformed("The report is said not to have changed, but none was read before");
            }
            return new Unchanged(known);
        }
    }
}
