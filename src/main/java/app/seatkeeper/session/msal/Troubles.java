package app.seatkeeper.session.msal;

import static app.seatkeeper.tenant.SignInTrouble.ACCOUNT_DISABLED;
import static app.seatkeeper.tenant.SignInTrouble.ACCOUNT_LOCKED;
import static app.seatkeeper.tenant.SignInTrouble.ACCOUNT_OF_ANOTHER_TENANT;
import static app.seatkeeper.tenant.SignInTrouble.ADMIN_CONSENT_NEEDED;
import static app.seatkeeper.tenant.SignInTrouble.APP_DISABLED;
import static app.seatkeeper.tenant.SignInTrouble.APP_NOT_IN_TENANT;
import static app.seatkeeper.tenant.SignInTrouble.BLOCKED_BY_POLICY;
import static app.seatkeeper.tenant.SignInTrouble.BUSY;
import static app.seatkeeper.tenant.SignInTrouble.CERTIFICATE_UNKNOWN;
import static app.seatkeeper.tenant.SignInTrouble.CLOCK_WRONG;
import static app.seatkeeper.tenant.SignInTrouble.CODE_DECLINED;
import static app.seatkeeper.tenant.SignInTrouble.CODE_EXPIRED;
import static app.seatkeeper.tenant.SignInTrouble.CONSENT_NEEDED;
import static app.seatkeeper.tenant.SignInTrouble.DECLINED;
import static app.seatkeeper.tenant.SignInTrouble.DEVICE_NOT_COMPLIANT;
import static app.seatkeeper.tenant.SignInTrouble.EXPIRED;
import static app.seatkeeper.tenant.SignInTrouble.NOT_ASSIGNED_TO_APP;
import static app.seatkeeper.tenant.SignInTrouble.NO_CONFIDENTIAL_CLIENT;
import static app.seatkeeper.tenant.SignInTrouble.NO_SUCH_ACCOUNT;
import static app.seatkeeper.tenant.SignInTrouble.NO_SUCH_TENANT;
import static app.seatkeeper.tenant.SignInTrouble.OTHER_CLOUD;
import static app.seatkeeper.tenant.SignInTrouble.PASSWORD_EXPIRED;
import static app.seatkeeper.tenant.SignInTrouble.PERMISSION_UNKNOWN;
import static app.seatkeeper.tenant.SignInTrouble.PORTAL;
import static app.seatkeeper.tenant.SignInTrouble.PUBLIC_FLOWS_OFF;
import static app.seatkeeper.tenant.SignInTrouble.REDIRECT_MISSING;
import static app.seatkeeper.tenant.SignInTrouble.REVOKED;
import static app.seatkeeper.tenant.SignInTrouble.SECOND_FACTOR_NEEDED;
import static app.seatkeeper.tenant.SignInTrouble.SECRET_EXPIRED;
import static app.seatkeeper.tenant.SignInTrouble.SECRET_WRONG;
import static app.seatkeeper.tenant.SignInTrouble.TENANT_NEEDED;

import app.seatkeeper.tenant.SignInTrouble;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What Microsoft's error numbers and OAuth's errors mean.
///
/// Source: Microsoft Entra authentication and authorization error codes; RFC 6749 4.1.2.1 and 5.2; RFC 8628 3.5;
/// OpenID Connect Core 3.1.2.6.
final class Troubles {

    private static final Map<String, SignInTrouble> BY_NUMBER = new HashMap<>();

    static {
        numbers(APP_NOT_IN_TENANT, 700016);
        numbers(REDIRECT_MISSING, 50011, 500113);
        numbers(PUBLIC_FLOWS_OFF, 7000218);
        numbers(NO_CONFIDENTIAL_CLIENT, 700025);
        numbers(APP_DISABLED, 7000112);
        numbers(NOT_ASSIGNED_TO_APP, 50105);
        numbers(TENANT_NEEDED, 50194);
        numbers(NO_SUCH_TENANT, 90002, 900023);
        numbers(ACCOUNT_OF_ANOTHER_TENANT, 50020, 90072);
        numbers(OTHER_CLOUD, 90038, 900382, 900383);
        numbers(NO_SUCH_ACCOUNT, 50034);
        numbers(ACCOUNT_LOCKED, 50053);
        numbers(PASSWORD_EXPIRED, 50055);
        numbers(ACCOUNT_DISABLED, 50057);
        numbers(CONSENT_NEEDED, 65001);
        numbers(ADMIN_CONSENT_NEEDED, 90094, 90093, 90095);
        numbers(PERMISSION_UNKNOWN, 650053, 70011);
        numbers(DECLINED, 65004);
        numbers(BLOCKED_BY_POLICY, 53003);
        numbers(DEVICE_NOT_COMPLIANT, 53000, 53001, 53002);
        numbers(SECOND_FACTOR_NEEDED, 50072, 50074, 50076, 50079);
        numbers(SECRET_WRONG, 7000215);
        numbers(SECRET_EXPIRED, 7000222);
        numbers(CERTIFICATE_UNKNOWN, 700027);
        numbers(CLOCK_WRONG, 700024);
        numbers(EXPIRED, 700082, 70008, 700084, 70043);
        numbers(REVOKED, 50173, 50133);
        numbers(CODE_EXPIRED, 70019, 70020);
    }

    private static final Map<String, SignInTrouble> BY_ERROR = Map.ofEntries(
            Map.entry("access_denied", DECLINED),
            Map.entry("authorization_declined", CODE_DECLINED),
            Map.entry("expired_token", CODE_EXPIRED),
            Map.entry("code_expired", CODE_EXPIRED),
            Map.entry("consent_required", CONSENT_NEEDED),
            Map.entry("interaction_required", SECOND_FACTOR_NEEDED),
            Map.entry("login_required", EXPIRED),
            Map.entry("invalid_scope", PERMISSION_UNKNOWN),
            Map.entry("temporarily_unavailable", BUSY),
            Map.entry("server_error", BUSY),
            Map.entry("slow_down", BUSY),
            Map.entry("invalid_json", PORTAL));

    private Troubles() {
    }

    private static void numbers(SignInTrouble trouble, int... numbers) {
        Arrays.stream(numbers).forEach(number -> BY_NUMBER.put("AADSTS" + number, trouble));
    }

    /// By number, else by error; empty where neither is known.
    static Optional<SignInTrouble> of(Said said) {
        return Optional.ofNullable(BY_NUMBER.get(said.number()))
                .or(() -> Optional.ofNullable(BY_ERROR.get(said.error())));
    }
}
