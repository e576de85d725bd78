package app.seatkeeper.domain.usage;

import app.seatkeeper.domain.directory.SignIns;
import app.seatkeeper.domain.id.UserId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// When people signed in last, as far as that was read.
///
/// @param times   one entry per user that was read, [SignIns#NEVER] included; a user without one is unknown
/// @param readAt  when reading began; null before
/// @param missing why the rest is missing; null when everybody was read
public record SignInTimes(Map<UserId, SignIns> times, @Nullable Instant readAt, @Nullable Missing missing) {

    public static final SignInTimes NOT_READ = new SignInTimes(Map.of(), null, Missing.NOT_READ);

    /// The times of a user; null where they are not known.
    public @Nullable SignIns of(UserId user) {
        return times.get(user);
    }

    public boolean isComplete() {
        return missing == null;
    }
}
