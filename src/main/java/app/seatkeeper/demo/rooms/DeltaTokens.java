package app.seatkeeper.demo.rooms;

import app.seatkeeper.demo.tenant.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/// Makes and reads the marks that lead from one delta query to the next. They mean nothing to a client.
final class DeltaTokens {

    private static final String SIGN = "\n";
    /// The place of a mark whose first round is over.
    private static final int OVER = -1;

    private final String salt = UUID.randomUUID().toString().substring(0, 8);

    /// Where a client stands.
    ///
    /// @param place   which of the people come next in the first round; below zero in later rounds
    /// @param version the newest change that the client has seen
    /// @param top     how many are on a page
    /// @param made    when the mark was made
    record Mark(int place, long version, int top, Instant made, String select, String filter) {

        boolean isFirstRound() {
            return place != OVER;
        }

        Mark at(int next) {
            return new Mark(next, version, top, made, select, filter);
        }

        Mark seen(long newest) {
            return new Mark(OVER, newest, top, made, select, filter);
        }

        Mark renewed(Instant now) {
            return new Mark(place, version, top, now, select, filter);
        }
    }

    String made(Mark mark) {
        String text = String.join(SIGN, salt, String.valueOf(mark.place), String.valueOf(mark.version),
                String.valueOf(mark.top), String.valueOf(mark.made.getEpochSecond()), mark.select, mark.filter);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Reads a mark.
    ///
    /// @throws Refusal 400 if it is none
    Mark mark(String token) {
        try {
            var parts = List.of(new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8)
                    .split(SIGN, -1));
            if (parts.size() == 7) {
                // A mark of a server that is no more counts as too old.
                var made = salt.equals(parts.get(0)) ? Long.parseLong(parts.get(4)) : 0;
                return new Mark(Integer.parseInt(parts.get(1)), Long.parseLong(parts.get(2)),
                        Integer.parseInt(parts.get(3)), Instant.ofEpochSecond(made), parts.get(5), parts.get(6));
            }
        } catch (IllegalArgumentException _) {
            throw invalid();
        }
        throw invalid();
    }

    private static Refusal invalid() {
        return Refusal.badRequest("The specified delta token value is invalid.");
    }
}
