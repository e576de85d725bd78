package app.seatkeeper.domain.directory;

import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// When somebody signed in last. Each is null where Microsoft names no time: never, or before April 2020.
///
/// Source: Graph `user.signInActivity`, up to six hours late.
///
/// @param interactive    by the person; failed attempts count (`lastSignInDateTime`)
/// @param nonInteractive by an application on the person's behalf (`lastNonInteractiveSignInDateTime`)
/// @param successful     the last that worked (`lastSuccessfulSignInDateTime`)
public record SignIns(
        @Nullable Instant interactive, @Nullable Instant nonInteractive, @Nullable Instant successful) {

    /// Somebody of whom no sign-in is known.
    public static final SignIns NEVER = new SignIns(null, null, null);

    /// The newest of the three; null for somebody who never signed in.
    public @Nullable Instant newest() {
        return Stream.of(interactive, nonInteractive, successful)
                .<Instant>mapMulti((time, next) -> {
                    if (time != null) {
                        next.accept(time);
                    }
                })
                .max(Instant::compareTo).orElse(null);
    }
}
