package app.seatkeeper.session;

import java.net.URI;

/// An open sign-in: where the tenant's Graph is and how to get tokens for it. Close it to forget everything.
///
/// @param graph root of Graph without a version, for example `https://graph.microsoft.com`
/// @param demo  whether the tenant is the emulated one
/// @param end   what closing does besides forgetting
public record Session(URI graph, Tokens tokens, boolean demo, Runnable end) implements AutoCloseable {

    @Override
    public void close() {
        end.run();
    }
}
