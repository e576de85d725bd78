package app.seatkeeper.session;

import app.seatkeeper.tenant.Feature;
import java.util.Set;

/// Which tenant to open, and how.
public sealed interface SignInRequest {

    /// The emulated tenant.
    record Demo() implements SignInRequest { }

    /// A tenant of the person's own, with an account in it.
    ///
    /// @param way      `BROWSER` or `DEVICE_CODE`
    /// @param features what permissions are asked for at once; the others are asked for when they are needed
    record Person(SignInMethod way, Cloud cloud, Registration registration, Set<Feature> features)
            implements SignInRequest {

        /// @throws IllegalArgumentException if no person signs in that way
        public Person {
            features = Set.copyOf(features);
            if (way != SignInMethod.BROWSER && way != SignInMethod.DEVICE_CODE) {
                throw new IllegalArgumentException("Nobody signs in by " + way);
            }
        }
    }

    /// A tenant of the person's own, without an account: the application has rights of its own.
    record Application(Cloud cloud, Registration registration, Credential credential) implements SignInRequest { }

    /// The way it takes.
    default SignInMethod way() {
        return switch (this) {
            case Demo _ -> SignInMethod.DEMO;
            case Person person -> person.way();
            case Application _ -> SignInMethod.APP_ONLY;
        };
    }
}
