/// Signing in by Microsoft's library: browser, device code, secret and certificate. The only place that knows MSAL.
@NullMarked
package app.seatkeeper.session.msal;

import org.jspecify.annotations.NullMarked;
