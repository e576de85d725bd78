package app.seatkeeper.demo.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A limit on how often something may be asked.
///
/// @param what  what is asked
/// @param limit how often
/// @param span  in how long
record Quota(String what, int limit, Duration span) {

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final Duration TWENTY_SECONDS = Duration.ofSeconds(20);

    /// The limits that a call counts against, beside those on resource units and writes.
    static List<Quota> of(Call call) {
        var quotas = new ArrayList<Quota>();
        if (call.query().raw().contains("signInActivity")) {
            quotas.add(new Quota("sign-ins", 10, Duration.ofMinutes(1)));
        }
        switch (call.segment(0)) {
            case "reports" -> reports(call, quotas);
            case "communications" -> quotas.add(call.segments().getLast().contains("Calls(")
                    ? new Quota("telephone calls", 50, Duration.ofMinutes(1))
                    : new Quota("calls " + call.segments().size(), 40, TWENTY_SECONDS));
            default -> { }
        }
        return quotas;
    }

    private static void reports(Call call, List<Quota> quotas) {
        if (call.query().option("$format").filter(format -> format.contains("json")).isPresent()
                || call.path().contains("Copilot")) {
            quotas.add(new Quota("reports as JSON", 100, TEN_MINUTES));
        } else {
            String name = call.segments().getLast().replaceFirst("\\(.*", "").toLowerCase(Locale.ROOT);
            quotas.add(new Quota("report " + name, 14, TEN_MINUTES));
            quotas.add(new Quota("reports", 40, TEN_MINUTES));
        }
    }
}
