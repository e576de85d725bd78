package app.seatkeeper.session.msal;

import app.seatkeeper.session.TokenWish;
import com.microsoft.aad.msal4j.IAuthenticationResult;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// The token that is held, and until when it is given out without a question.
///
/// @param until somewhat before the token's own end
record Held(String token, Instant until) {

    private static final Duration LONGEST_MARGIN = Duration.ofMinutes(5);
    private static final int MARGIN = 5;

    /// A token counts its life by the computer's own clock, like MSAL; `clock` may be another.
    static Held of(IAuthenticationResult result, Clock clock) {
        Duration left = Duration.between(Clock.systemUTC().instant(), end(result));
        Duration margin = left.dividedBy(MARGIN);
        return new Held(result.accessToken(), clock.instant().plus(left)
                .minus(margin.compareTo(LONGEST_MARGIN) < 0 ? margin : LONGEST_MARGIN));
    }

    /// MSAL says it in a type that is used nowhere here; this is its number of milliseconds.
    private static Instant end(IAuthenticationResult result) {
        return Instant.ofEpochMilli(Long.parseLong("%tQ".formatted(result.expiresOnDate())));
    }

    boolean meets(TokenWish wish, Instant now) {
        return now.isBefore(until) && switch (wish) {
            case TokenWish.Good _ -> true;
            case TokenWish.Instead(var refused) -> !refused.equals(token);
            case TokenWish.Meeting(var refused, _) -> !refused.equals(token);
        };
    }

    @Override
    public String toString() {
        return "Held until " + until;
    }
}
