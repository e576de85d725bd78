package app.seatkeeper.session.msal;

import app.seatkeeper.session.SignInStage;
import com.microsoft.aad.msal4j.AuthorizationCodeParameters;
import com.microsoft.aad.msal4j.AuthorizationRequestUrlParameters;
import com.microsoft.aad.msal4j.ClaimsRequest;
import com.microsoft.aad.msal4j.IAuthenticationResult;
import com.microsoft.aad.msal4j.Prompt;
import com.microsoft.aad.msal4j.PublicClientApplication;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;

/// Signs in with the person's own browser: authorization code with PKCE, answered to a port of this computer.
final class BrowserWay implements Way {

    private final PublicClientApplication msal;
    private final Place place;
    private final ExecutorService workers;

    BrowserWay(PublicClientApplication msal, Place place, ExecutorService workers) {
        this.msal = msal;
        this.place = place;
        this.workers = workers;
    }

    /// Where the browser comes back to.
    ///
    /// @param port     empty for any that is free
    /// @param patience how long the person may take
    record Place(OptionalInt port, Farewell farewell, Duration patience, Clock clock) { }

    @Override
    public IAuthenticationResult go(Ask ask, Round round) throws Exception {
        Proof proof = Proof.fresh();
        Listener listener = Listener.open(place.port(), proof, place.farewell(), workers);
        round.holds(listener::close);
        Answered answer;
        try {
            round.show(new SignInStage.InBrowser(
                    page(listener.redirect(), ask, proof), place.clock().instant().plus(place.patience())));
            answer = listener.answer(place.patience());
        } catch (Trouble nobody) {
            listener.close();
            throw nobody;
        }
        round.holds(() -> { });
        listener.closeSoon(workers);
        round.show(new SignInStage.Finishing());
        return switch (answer) {
            case Answered.Code(var code) -> redeemed(code, listener.redirect(), ask, proof);
            case Answered.Refused refused -> throw new BrowserRefusal(refused);
        };
    }

    /// MSAL asks for the answer as a posted form, and puts a challenge into the address only if it is given as text
    /// (1.26.0).
    private URI page(String redirect, Ask ask, Proof proof) {
        var page = AuthorizationRequestUrlParameters.builder(redirect, ask.scopes())
                .state(proof.state()).codeChallenge(proof.challenge()).codeChallengeMethod("S256");
        ask.claims().ifPresent(page::claimsChallenge);
        ask.user().ifPresentOrElse(page::loginHint, () -> page.prompt(Prompt.SELECT_ACCOUNT));
        return URI.create(msal.getAuthorizationRequestUrl(page.build()).toString());
    }

    private IAuthenticationResult redeemed(String code, String redirect, Ask ask, Proof proof) throws Exception {
        var wish = AuthorizationCodeParameters.builder(code, URI.create(redirect))
                .scopes(ask.scopes()).codeVerifier(proof.verifier());
        ask.claims().map(ClaimsRequest::formatAsClaimsRequest).ifPresent(wish::claims);
        return Way.awaited(msal.acquireToken(wish.build()));
    }
}
