package app.seatkeeper.session.msal;

import static org.junit.jupiter.api.Assertions.assertThrows;

import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.TenantException;
import org.junit.jupiter.api.function.Executable;

/// The faults of what fails.
final class Faults {

    private Faults() { }

    static Fault of(Executable deed) {
        return assertThrows(TenantException.class, deed).fault();
    }

    static String kind(Executable deed) {
        return of(deed).getClass().getSimpleName();
    }

    static Fault.SignInFailed failed(Executable deed) {
        return (Fault.SignInFailed) of(deed);
    }
}
