package app.seatkeeper.demo.tenant;

import java.time.Instant;

/// When a person signed in last.
///
/// @param interactive    the last sign-in in person, failed ones included
/// @param nonInteractive the last one by an application on the person's behalf
/// @param successful     the last one that succeeded
public record SignIns(Instant interactive, Instant nonInteractive, Instant successful) {
}
