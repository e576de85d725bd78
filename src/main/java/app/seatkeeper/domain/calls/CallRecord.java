package app.seatkeeper.domain.calls;

import java.time.Instant;
import java.util.List;

/// A call or meeting in Teams or Skype for Business, kept by Microsoft for 30 days.
///
/// Source: Graph `callRecord`. Texts that Graph leaves out are empty.
///
/// @param kind       `groupCall`, `peerToPeer` or what Microsoft may add
/// @param modalities for example `audio`, `video`, `screenSharing`
/// @param organizer  user principal name, else name, else id of whoever began it
/// @param participants likewise, the organizer included where Graph names them; empty in a list
public record CallRecord(
        String id,
        String kind,
        Instant start,
        Instant end,
        List<String> modalities,
        String organizer,
        List<String> participants) {
    public CallRecord {
        modalities = List.copyOf(modalities);
        participants = List.copyOf(participants);
    }
}
