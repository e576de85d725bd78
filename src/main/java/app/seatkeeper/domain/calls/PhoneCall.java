package app.seatkeeper.domain.calls;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A call to or from the telephone network.
///
/// Source: Graph `pstnCallLogRow` and `directRoutingLogRow`. Texts that Graph leaves out are empty.
///
/// @param way               through which network
/// @param type              Microsoft's word, for example `user_out` or `ByotIn`
/// @param user              user principal name
/// @param caller            number, partly concealed by Microsoft
/// @param seconds           how long it lasted
/// @param charge            in `currency`; null where it costs nothing extra or nobody says
/// @param connectionCharge  likewise
/// @param currency          ISO 4217; empty without charges
/// @param successful        null for calls of Microsoft's network, of which it is not said
public record PhoneCall(
        String id,
        Way way,
        String type,
        Instant start,
        int seconds,
        String user,
        String name,
        String caller,
        String callee,
        String destination,
        @Nullable BigDecimal charge,
        @Nullable BigDecimal connectionCharge,
        String currency,
        @Nullable Boolean successful) {

    /// Through which network a call went.
    public enum Way {
        /// Microsoft's calling plans and their operators.
        CALLING_PLAN,
        /// A line of the organization's own.
        DIRECT_ROUTING
    }
}
