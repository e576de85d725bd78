package app.seatkeeper.loss;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/// The cable to a server. Pulled, it breaks every connection and lets none through; plugged in, it is where it was.
final class Cable implements AutoCloseable {

    private final int to;
    private final int port;
    private final AtomicReference<ServerSocket> plug;
    private final Set<Socket> lines = ConcurrentHashMap.newKeySet();

    /// Plugged in.
    Cable(URI server) throws IOException {
        to = server.getPort();
        plug = new AtomicReference<>(open(0));
        port = plug.get().getLocalPort();
        carry(plug.get());
    }

    private static ServerSocket open(int port) throws IOException {
        var socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return socket;
    }

    /// Where the server is, at this end.
    URI root() {
        return URI.create("http://127.0.0.1:" + port);
    }

    void pull() throws IOException {
        plug.get().close();
        for (Socket line : lines) {
            line.close();
        }
        lines.clear();
    }

    void plugIn() throws IOException {
        plug.set(open(port));
        carry(plug.get());
    }

    private void carry(ServerSocket here) {
        Thread.ofVirtual().start(() -> {
            while (!here.isClosed()) {
                try {
                    connect(here.accept());
                } catch (IOException _) {
                    return; // pulled
                }
            }
        });
    }

    private void connect(Socket near) throws IOException {
        var far = new Socket(InetAddress.getLoopbackAddress(), to);
        near.setTcpNoDelay(true);
        far.setTcpNoDelay(true);
        lines.add(near);
        lines.add(far);
        Thread.ofVirtual().start(() -> flow(near, far));
        Thread.ofVirtual().start(() -> flow(far, near));
    }

    private void flow(Socket from, Socket into) {
        try (from; into; InputStream in = from.getInputStream(); OutputStream out = into.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException _) {
            // one end has hung up, or the cable was pulled
        } finally {
            lines.remove(from);
            lines.remove(into);
        }
    }

    @Override
    public void close() throws IOException {
        pull();
    }
}
