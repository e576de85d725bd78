package app.seatkeeper.workspace;

import app.seatkeeper.domain.calls.CallRecord;
import app.seatkeeper.domain.calls.PhoneCall;
import java.time.LocalDate;
import java.util.List;

/// The calls and meetings of some days.
///
/// @param records    Microsoft keeps them for 30 days; what is older is not there
/// @param phoneCalls to and from the telephone network
public record Calls(LocalDate first, LocalDate last, List<CallRecord> records, List<PhoneCall> phoneCalls) {
    public Calls {
        records = List.copyOf(records);
        phoneCalls = List.copyOf(phoneCalls);
    }
}
