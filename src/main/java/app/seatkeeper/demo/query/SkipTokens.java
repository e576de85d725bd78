package app.seatkeeper.demo.query;

import app.seatkeeper.demo.tenant.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/// Makes and reads the marks that lead from one page to the next. They mean nothing to a client and die after an hour.
public final class SkipTokens {

    private static final Duration LIFE = Duration.ofHours(1);

    private final Clock clock;
    private final String salt = UUID.randomUUID().toString().substring(0, 8);

    /// Marks that die by this clock.
    public SkipTokens(Clock clock) {
        this.clock = clock;
    }

    /// Where a page begins.
    ///
    /// @param list   which list is being read
    /// @param offset how many entries come before
    public record Mark(String list, int offset) {
    }

    /// Makes a mark.
    public String made(Mark mark) {
        String text = String.join(".", "RFNwdAIAAQ", salt, mark.list(), String.valueOf(mark.offset()),
                String.valueOf(clock.instant().getEpochSecond()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Reads a mark.
    ///
    /// @throws Refusal 400 if it is no mark, or too old
    public Mark mark(String token) {
        try {
            var parts = List.of(new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8)
                    .split("\\.", -1));
            if (parts.size() != 5) {
                throw Refusal.badRequest("The specified page token value is invalid.");
            }
            long age = clock.instant().getEpochSecond() - Long.parseLong(parts.get(4));
            if (!salt.equals(parts.get(1)) || age > LIFE.toSeconds()) {
                throw expired();
            }
            return new Mark(parts.get(2), Integer.parseInt(parts.get(3)));
        } catch (IllegalArgumentException _) {
            throw Refusal.badRequest("The specified page token value is invalid.");
        }
    }

    /// The refusal of a mark that is too old.
    public static Refusal expired() {
        return new Refusal(400, "Directory_ExpiredPageToken",
                "The specified page token value has expired and can no longer be included in your request.");
    }
}
