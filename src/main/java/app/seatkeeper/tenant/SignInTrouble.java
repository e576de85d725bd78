package app.seatkeeper.tenant;

/// Why nobody could be signed in. Each has a sentence that says what to do next.
///
/// Source: error codes of Microsoft Entra (`AADSTS…`), OAuth 2.0 `error`, and what the network says.
public enum SignInTrouble {
    /// AADSTS700016: the tenant does not know the client id.
    APP_NOT_IN_TENANT(Field.CLIENT_ID),
    /// AADSTS50011: the registration lacks the redirect address, or has it on the wrong platform.
    REDIRECT_MISSING(Field.CLIENT_ID),
    /// AADSTS7000218 where a person signs in: the registration does not allow public client flows.
    PUBLIC_FLOWS_OFF(Field.CLIENT_ID),
    /// AADSTS700025: the registration is for people, and was given a secret or certificate.
    NO_CONFIDENTIAL_CLIENT(Field.CLIENT_ID),
    /// AADSTS7000112: the registration is switched off.
    APP_DISABLED(Field.CLIENT_ID),
    /// AADSTS50105: the account is not assigned to the application.
    NOT_ASSIGNED_TO_APP(Field.CLIENT_ID),
    /// AADSTS50194: the registration is for one tenant, and no tenant was named.
    TENANT_NEEDED(Field.TENANT),
    /// AADSTS90002: there is no such tenant.
    NO_SUCH_TENANT(Field.TENANT),
    /// AADSTS50020: the account belongs to another tenant and is no guest here.
    ACCOUNT_OF_ANOTHER_TENANT(Field.TENANT),
    /// AADSTS90038, 900382, 900383: the tenant is in another cloud.
    OTHER_CLOUD(Field.CLOUD),
    /// AADSTS50034: the account does not exist in the tenant.
    NO_SUCH_ACCOUNT(Field.ACCOUNT),
    /// AADSTS50053: too many wrong passwords.
    ACCOUNT_LOCKED(Field.ACCOUNT),
    /// AADSTS50055: the password has expired.
    PASSWORD_EXPIRED(Field.ACCOUNT),
    /// AADSTS50057: the account is blocked.
    ACCOUNT_DISABLED(Field.ACCOUNT),
    /// Another account was chosen than the one that is signed in.
    OTHER_ACCOUNT(Field.ACCOUNT),
    /// AADSTS65001: nobody has consented yet.
    CONSENT_NEEDED(Field.PERMISSIONS),
    /// AADSTS90094, 90093, 90095: only an administrator may consent.
    ADMIN_CONSENT_NEEDED(Field.PERMISSIONS),
    /// AADSTS650053, 70011: the cloud does not know a permission.
    PERMISSION_UNKNOWN(Field.PERMISSIONS),
    /// Less was granted than asked for.
    PERMISSIONS_WITHHELD(Field.PERMISSIONS),
    /// AADSTS65004, or `access_denied`: the person declined.
    DECLINED(Field.PERMISSIONS),
    /// AADSTS53003: a Conditional Access policy blocks the sign-in.
    BLOCKED_BY_POLICY(Field.POLICY),
    /// AADSTS53003 with a device code: a policy blocks device codes.
    DEVICE_CODE_BLOCKED(Field.POLICY),
    /// AADSTS53000, 53001, 53002: the device does not comply, or is not known.
    DEVICE_NOT_COMPLIANT(Field.POLICY),
    /// AADSTS50072, 50074, 50076, 50079: a second factor is needed.
    SECOND_FACTOR_NEEDED(Field.POLICY),
    /// AADSTS7000215: the secret is wrong.
    SECRET_WRONG(Field.SECRET),
    /// AADSTS7000222: the secret has expired.
    SECRET_EXPIRED(Field.SECRET),
    /// AADSTS700027: the registration does not know the certificate.
    CERTIFICATE_UNKNOWN(Field.CERTIFICATE),
    /// The file holds no certificate with an RSA key that can be used.
    CERTIFICATE_UNUSABLE(Field.CERTIFICATE),
    /// The password of the certificate file is wrong.
    CERTIFICATE_PASSWORD(Field.CERTIFICATE),
    /// AADSTS700024: the computer's clock is wrong; the detail is by how much.
    CLOCK_WRONG(Field.COMPUTER),
    /// AADSTS700082, 70008, 700084, 70043: the sign-in has grown too old.
    EXPIRED(Field.NONE),
    /// AADSTS50173, 50133: the password was changed or the sessions were revoked.
    REVOKED(Field.NONE),
    /// The device code was not entered in time.
    CODE_EXPIRED(Field.NONE),
    /// The device code was declined.
    CODE_DECLINED(Field.NONE),
    /// Nobody came back from the browser in time.
    NOBODY_CAME_BACK(Field.NONE),
    /// The fixed port for the answer is taken; the detail is its number.
    PORT_TAKEN(Field.COMPUTER),
    /// The sign-in service cannot be reached; the detail is its host.
    OFFLINE(Field.NETWORK),
    /// Something in between opens encrypted connections; the detail is the host.
    CONNECTION_INSPECTED(Field.NETWORK),
    /// A page came where data was expected: a captive portal or a proxy.
    PORTAL(Field.NETWORK),
    /// The proxy wants a name and a password.
    PROXY_REFUSED(Field.NETWORK),
    /// Microsoft asks for patience, or has a fault of its own.
    BUSY(Field.NONE),
    /// Anything else, in Microsoft's own words.
    OTHER(Field.NONE);

    private final Field field;

    SignInTrouble(Field field) {
        this.field = field;
    }

    /// What the trouble concerns.
    public Field field() {
        return field;
    }

    /// What a person would change to mend it.
    public enum Field {
        CLOUD, TENANT, CLIENT_ID, ACCOUNT, PERMISSIONS, POLICY, SECRET, CERTIFICATE, COMPUTER, NETWORK, NONE
    }
}
