package app.seatkeeper.session.msal;

import app.seatkeeper.entra.EntraError;
import app.seatkeeper.session.SignInMethod;
import app.seatkeeper.tenant.SignInTrouble;
import java.util.Arrays;
import java.util.stream.Stream;

/// An answer of the sign-in service, by a way, and what it means.
///
/// @param endpoint that answers so
record TroubleCase(SignInMethod way, String endpoint, EntraError answer, SignInTrouble trouble) {

    private static final SignInMethod CODE = SignInMethod.DEVICE_CODE;
    private static final SignInMethod APP = SignInMethod.APP_ONLY;
    private static final SignInMethod BROWSER = SignInMethod.BROWSER;

    static Stream<TroubleCase> all() {
        return Stream.of(people(), accounts(), policies(), applications(), words()).flatMap(cases -> cases);
    }

    private static Stream<TroubleCase> people() {
        return Stream.of(
                of(CODE, "devicecode", "unauthorized_client", SignInTrouble.APP_NOT_IN_TENANT, 700016),
                of(BROWSER, "token", "invalid_request", SignInTrouble.REDIRECT_MISSING, 50011, 500113),
                of(CODE, "token", "invalid_client", SignInTrouble.PUBLIC_FLOWS_OFF, 7000218),
                of(BROWSER, "token", "unauthorized_client", SignInTrouble.APP_DISABLED, 7000112),
                of(BROWSER, "token", "interaction_required", SignInTrouble.NOT_ASSIGNED_TO_APP, 50105),
                of(CODE, "devicecode", "invalid_request", SignInTrouble.TENANT_NEEDED, 50194),
                of(CODE, "devicecode", "invalid_request", SignInTrouble.NO_SUCH_TENANT, 90002, 900023),
                of(BROWSER, "token", "invalid_grant", SignInTrouble.ACCOUNT_OF_ANOTHER_TENANT, 50020),
                of(CODE, "devicecode", "invalid_request", SignInTrouble.OTHER_CLOUD, 90038, 900382, 900383)
        ).flatMap(cases -> cases);
    }

    private static Stream<TroubleCase> accounts() {
        return Stream.of(
                of(BROWSER, "token", "invalid_grant", SignInTrouble.NO_SUCH_ACCOUNT, 50034),
                of(BROWSER, "token", "invalid_grant", SignInTrouble.ACCOUNT_LOCKED, 50053),
                of(BROWSER, "token", "invalid_grant", SignInTrouble.PASSWORD_EXPIRED, 50055),
                of(BROWSER, "token", "invalid_grant", SignInTrouble.ACCOUNT_DISABLED, 50057),
                of(BROWSER, "token", "invalid_grant", SignInTrouble.CONSENT_NEEDED, 65001),
                of(BROWSER, "token", "invalid_grant", SignInTrouble.ADMIN_CONSENT_NEEDED, 90094, 90093, 90095),
                of(BROWSER, "token", "invalid_scope", SignInTrouble.PERMISSION_UNKNOWN, 650053, 70011),
                of(BROWSER, "token", "invalid_grant", SignInTrouble.EXPIRED, 700082, 70008, 700084, 70043),
                of(BROWSER, "token", "invalid_grant", SignInTrouble.REVOKED, 50173, 50133)
        ).flatMap(cases -> cases);
    }

    private static Stream<TroubleCase> policies() {
        return Stream.of(
                of(BROWSER, "token", "invalid_grant", SignInTrouble.BLOCKED_BY_POLICY, 53003),
                of(CODE, "token", "invalid_grant", SignInTrouble.DEVICE_CODE_BLOCKED, 53003),
                of(BROWSER, "token", "invalid_grant", SignInTrouble.DEVICE_NOT_COMPLIANT, 53000, 53001, 53002),
                of(CODE, "token", "interaction_required", SignInTrouble.SECOND_FACTOR_NEEDED,
                        50072, 50074, 50076, 50079)
        ).flatMap(cases -> cases);
    }

    private static Stream<TroubleCase> applications() {
        return Stream.of(
                of(APP, "token", "invalid_client", SignInTrouble.NO_CONFIDENTIAL_CLIENT, 700025),
                of(APP, "token", "invalid_client", SignInTrouble.SECRET_WRONG, 7000215),
                of(APP, "token", "invalid_client", SignInTrouble.SECRET_EXPIRED, 7000222),
                of(APP, "token", "invalid_client", SignInTrouble.CERTIFICATE_UNKNOWN, 700027),
                of(APP, "token", "invalid_client", SignInTrouble.CLOCK_WRONG, 700024)
        ).flatMap(cases -> cases);
    }

    /// Known by OAuth's word alone.
    private static Stream<TroubleCase> words() {
        return Stream.of(
                of(CODE, "token", "authorization_declined", SignInTrouble.CODE_DECLINED, 0),
                of(CODE, "token", "expired_token", SignInTrouble.CODE_EXPIRED, 0),
                of(BROWSER, "token", "consent_required", SignInTrouble.CONSENT_NEEDED, 0),
                of(BROWSER, "token", "access_denied", SignInTrouble.DECLINED, 0),
                of(BROWSER, "token", "something_new", SignInTrouble.OTHER, 999999)
        ).flatMap(cases -> cases);
    }

    private static Stream<TroubleCase> of(
            SignInMethod way, String endpoint, String error, SignInTrouble trouble, int... numbers) {
        return Arrays.stream(numbers).mapToObj(number -> new TroubleCase(way, endpoint,
                new EntraError(error, number, "In Microsoft's own words."), trouble));
    }

    @Override
    public String toString() {
        return way + " " + answer.number() + " " + trouble;
    }
}
