package app.seatkeeper.ui.kit;

import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.SignInTrouble;
import java.util.Optional;

/// Why nobody was signed in, where it is said, and what helps.
///
/// @param sentence what happened and what to do
/// @param original what was answered to the letter; empty where nothing was
/// @param place    where a person would change something
/// @param remedy   what the screen offers
public record SignInFailure(String sentence, String original, Place place, Remedy remedy) {

    /// Nothing failed.
    public static final SignInFailure NONE = new SignInFailure("", "", Place.NONE, Remedy.NONE);

    /// Where a person would change something.
    public enum Place { CLOUD, TENANT, CLIENT_ID, CREDENTIAL, NONE }

    /// What the screen offers.
    public enum Remedy { ADMIN_LINK, SETUP, BROWSER, NONE }

    /// What a screen says of a fault.
    public static SignInFailure of(Fault fault, Texts texts) {
        var words = new FaultTexts(texts, TenantNames.NONE);
        String sentence = words.sentence(fault);
        String original = words.original(fault);
        return switch (fault) {
            case Fault.SignInFailed(SignInTrouble trouble, _, _) ->
                    new SignInFailure(sentence, original, placeOf(trouble), remedyOf(trouble));
            case Fault.ConsentNeeded _ -> new SignInFailure(sentence, original, Place.NONE, Remedy.ADMIN_LINK);
            case Fault.SignInNeeded _, Fault.NotAllowed _, Fault.RoleNeeded _, Fault.ReadOnly _, Fault.PremiumNeeded _,
                 Fault.Throttled _, Fault.NotFound _, Fault.Offline _, Fault.Unavailable _, Fault.Refused _,
                 Fault.Unreadable _, Fault.ForeignLink _, Fault.ListExpired _, Fault.Unexpected _ ->
                    new SignInFailure(sentence, original, Place.NONE, Remedy.NONE);
        };
    }

    private static Place placeOf(SignInTrouble trouble) {
        return switch (trouble.field()) {
            case CLOUD -> Place.CLOUD;
            case TENANT -> Place.TENANT;
            case CLIENT_ID -> Place.CLIENT_ID;
            case SECRET, CERTIFICATE -> Place.CREDENTIAL;
            case ACCOUNT, PERMISSIONS, POLICY, COMPUTER, NETWORK, NONE -> Place.NONE;
        };
    }

    private static Remedy remedyOf(SignInTrouble trouble) {
        if (trouble.field() == SignInTrouble.Field.PERMISSIONS && trouble != SignInTrouble.PERMISSION_UNKNOWN) {
            return Remedy.ADMIN_LINK;
        }
        if (trouble == SignInTrouble.DEVICE_CODE_BLOCKED || trouble == SignInTrouble.SECOND_FACTOR_NEEDED) {
            return Remedy.BROWSER;
        }
        return trouble == SignInTrouble.REDIRECT_MISSING || trouble == SignInTrouble.PUBLIC_FLOWS_OFF
                || trouble == SignInTrouble.APP_NOT_IN_TENANT ? Remedy.SETUP : Remedy.NONE;
    }

    /// The entry of the registration at which it is said; empty where it is not one of those.
    public Optional<RegistrationFields.Entry> entry() {
        return switch (place) {
            case CLOUD -> Optional.of(RegistrationFields.Entry.CLOUD);
            case TENANT -> Optional.of(RegistrationFields.Entry.TENANT);
            case CLIENT_ID -> Optional.of(RegistrationFields.Entry.CLIENT_ID);
            case CREDENTIAL, NONE -> Optional.empty();
        };
    }
}
