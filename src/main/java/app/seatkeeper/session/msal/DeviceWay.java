package app.seatkeeper.session.msal;

import app.seatkeeper.session.SignInStage;
import com.microsoft.aad.msal4j.ClaimsRequest;
import com.microsoft.aad.msal4j.DeviceCode;
import com.microsoft.aad.msal4j.DeviceCodeFlowParameters;
import com.microsoft.aad.msal4j.IAuthenticationResult;
import com.microsoft.aad.msal4j.PublicClientApplication;
import java.net.URI;
import java.time.Clock;

/// Signs in with a code that the person enters on any device.
final class DeviceWay implements Way {

    private final PublicClientApplication msal;
    private final Clock clock;

    DeviceWay(PublicClientApplication msal, Clock clock) {
        this.msal = msal;
        this.clock = clock;
    }

    @Override
    public IAuthenticationResult go(Ask ask, Round round) throws Exception {
        var wish = DeviceCodeFlowParameters.builder(ask.scopes(), code -> round.show(stage(code)));
        ask.claims().map(ClaimsRequest::formatAsClaimsRequest).ifPresent(wish::claims);
        return Way.awaited(msal.acquireToken(wish.build()));
    }

    private SignInStage stage(DeviceCode code) {
        URI page = URI.create(code.verificationUri());
        if (!"https".equals(page.getScheme())) {
            throw new IllegalArgumentException("Not a page to open: " + page.getScheme());
        }
        return new SignInStage.WithCode(code.userCode(), page, clock.instant().plusSeconds(code.expiresIn()));
    }
}
