package app.seatkeeper.session.msal;

import app.seatkeeper.session.SignInMethod;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.SignInTrouble;
import com.microsoft.aad.msal4j.MsalInteractionRequiredException;
import com.microsoft.aad.msal4j.MsalServiceException;
import com.microsoft.aad.msal4j.MsalThrottlingException;
import java.io.IOException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateNotYetValidException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Tells from what was thrown why nobody could be signed in. Messages of MSAL are not handed on, since they may quote
/// whole answers: only what [Said] takes from them.
final class Diagnosis {

    private static final Set<String> WANTS_A_PERSON =
            Set.of("interaction_required", "login_required", "consent_required", "invalid_grant");
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int DEEPEST = 16;

    private final String host;
    private final Line line;

    /// @param host of the sign-in service
    Diagnosis(String host, Line line) {
        this.host = host;
        this.line = line;
    }

    Fault.SignInFailed fault(Throwable thrown, SignInMethod way) {
        List<Throwable> chain = chain(thrown);
        Said said = said(chain);
        Optional<Trouble> ours = first(chain, Trouble.class);
        SignInTrouble trouble = ours.map(Trouble::reason)
                .or(() -> Troubles.of(said))
                .orElseGet(() -> byType(chain));
        if (trouble == SignInTrouble.BLOCKED_BY_POLICY && way == SignInMethod.DEVICE_CODE) {
            trouble = SignInTrouble.DEVICE_CODE_BLOCKED;
        }
        String detail = ours.map(Trouble::detail).orElse(detail(trouble));
        return new Fault.SignInFailed(trouble, detail, original(chain, said));
    }

    /// Whether a token can still be had, if a person signs in once more.
    static boolean wantsAPerson(Throwable thrown) {
        return chain(thrown).stream().anyMatch(one -> one instanceof MsalInteractionRequiredException
                || (one instanceof MsalServiceException service
                && service.errorCode() != null && WANTS_A_PERSON.contains(service.errorCode())));
    }

    /// The claims that the sign-in service wants to be met, JSON.
    static Optional<String> claims(Throwable thrown) {
        return first(chain(thrown), MsalServiceException.class).map(MsalServiceException::claims)
                .filter(json -> !json.isBlank());
    }

    private static List<Throwable> chain(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).limit(DEEPEST).toList();
    }

    private static <T> Optional<T> first(List<Throwable> chain, Class<T> type) {
        return chain.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    private static Said said(List<Throwable> chain) {
        return chain.stream().map(Said::of).filter(said -> !said.equals(Said.NOTHING)).findFirst().orElse(Said.NOTHING);
    }

    private SignInTrouble byType(List<Throwable> chain) {
        int status = status(chain);
        if (first(chain, MsalThrottlingException.class).isPresent() || status >= 500 || status == TOO_MANY_REQUESTS) {
            return SignInTrouble.BUSY;
        }
        if (first(chain, CertificateNotYetValidException.class).isPresent()) {
            return SignInTrouble.CLOCK_WRONG;
        }
        if (first(chain, CertificateException.class).isPresent()
                || first(chain, CertPathValidatorException.class).isPresent()) {
            return SignInTrouble.CONNECTION_INSPECTED;
        }
        return first(chain, IOException.class).isPresent() ? SignInTrouble.OFFLINE : SignInTrouble.OTHER;
    }

    private int status(List<Throwable> chain) {
        return first(chain, MsalServiceException.class).isEmpty() ? 0
                : first(chain, MsalServiceException.class).map(MsalServiceException::statusCode)
                        .orElse(line.heard().status());
    }

    private String detail(SignInTrouble trouble) {
        return switch (trouble.field()) {
            case NETWORK -> host;
            case COMPUTER -> line.heard().ahead().map(Duration::abs).map(Diagnosis::words)
                    .orElse("more than certificates allow");
            case CLOUD, TENANT, CLIENT_ID, ACCOUNT, PERMISSIONS, POLICY, SECRET, CERTIFICATE, NONE -> "";
        };
    }

    /// A length of time, rounded to what a person sees on a clock.
    static String words(Duration length) {
        if (length.compareTo(Duration.ofMinutes(2)) < 0) {
            return "less than two minutes";
        }
        if (length.compareTo(Duration.ofHours(2)) < 0) {
            return length.toMinutes() + " minutes";
        }
        return length.compareTo(Duration.ofDays(2)) < 0 ? length.toHours() + " hours" : length.toDays() + " days";
    }

    private Original original(List<Throwable> chain, Said said) {
        String code = said.number().isEmpty() ? said.error() : said.number();
        String message = said.line().isEmpty() ? network(chain) : said.line();
        return new Original(status(chain), code, message, said.correlation());
    }

    /// What the network said; never what MSAL made of it.
    private static String network(List<Throwable> chain) {
        return first(chain, IOException.class)
                .map(e -> Said.firstLine((e.getClass().getSimpleName() + " "
                        + Optional.ofNullable(e.getMessage()).orElse("")).strip()))
                .orElse("");
    }
}
