package app.seatkeeper.session;

import java.net.URI;

/// An open sign-in: where the tenant's Graph is and how to get tokens for it. Close it to forget everything.
///
/// @param graph    root of Graph without a version, for example `https://graph.microsoft.com`
/// @param tokens   for that Graph
/// @param consents what was granted, and the way to more
/// @param network  how Graph is reached
/// @param way      how the person came in
/// @param end      what closing does besides forgetting
public record Session(URI graph, Tokens tokens, Consents consents, Network network, SignInMethod way, Runnable end)
        implements AutoCloseable {

    /// A session of the emulated tenant, in which everything is granted.
    public static Session ofDemo(URI graph, Tokens tokens, Runnable end) {
        return new Session(graph, tokens, Consents.ALL, Network.ofThisComputer(), SignInMethod.DEMO, end);
    }

    /// Whether the tenant is the emulated one.
    public boolean demo() {
        return way == SignInMethod.DEMO;
    }

    @Override
    public void close() {
        end.run();
    }
}
