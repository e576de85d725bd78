package app.seatkeeper.entra;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/// A proxy on this computer that leads the names of Microsoft's servers to servers of the tests, so that whoever is
/// told of it and trusts [TestCertificates] needs no other change. Unknown names are refused with 502.
public final class Crossroads implements AutoCloseable {

    private static final int LONGEST_HEAD = 64 * 1024;

    private final ServerSocket door;
    private final SSLContext tls;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Integer> tunnels = new ConcurrentHashMap<>();
    private final Map<String, Integer> plain = new ConcurrentHashMap<>();
    private final Map<String, String> refusals = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();

    private Crossroads(ServerSocket door, SSLContext tls) {
        this.door = door;
        this.tls = tls;
    }

    /// Opens it on any free port of this computer.
    public static Crossroads open(TestCertificates certificates) {
        try {
            var crossroads = new Crossroads(
                    new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), certificates.server());
            crossroads.threads.execute(crossroads::welcome);
            return crossroads;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Leads a host to a port of this computer where a server speaks TLS itself.
    public Crossroads tunnel(String host, int port) {
        tunnels.put(host, port);
        return this;
    }

    /// Ends TLS here in the host's name and passes its requests on to a port where a server speaks plain HTTP, with
    /// their `Host`, and with `X-Forwarded-Proto: https`.
    public Crossroads plain(String host, int port) {
        plain.put(host, port);
        return this;
    }

    /// Refuses a host with this status line, such as `407 Proxy Authentication Required`, until it is led somewhere.
    public Crossroads refuse(String host, String status) {
        refusals.put(host, status);
        return this;
    }

    /// What `--proxy` would be given.
    public String address() {
        return "127.0.0.1:" + door.getLocalPort();
    }

    /// Leads everything here.
    public ProxySelector proxies() {
        return ProxySelector.of(new InetSocketAddress(door.getInetAddress(), door.getLocalPort()));
    }

    /// Every host and port that somebody wanted to reach, in order.
    public List<String> asked() {
        return List.copyOf(asked);
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                Socket guest = door.accept();
                sockets.add(guest);
                var _ = threads.submit(() -> {
                    serve(guest);
                    return guest;
                });
            } catch (IOException e) {
                if (!door.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void serve(Socket guest) throws IOException {
        try (guest) {
            guest.setTcpNoDelay(true);
            String head = RequestHead.read(guest.getInputStream(), LONGEST_HEAD).text();
            String target = head.startsWith("CONNECT ") ? head.split(" ", 3)[1] : "";
            asked.add(target);
            String host = target.replaceFirst(":443$", "");
            if (tunnels.containsKey(host)) {
                accepted(guest);
                tunnel(guest, tunnels.get(host));
            } else if (plain.containsKey(host)) {
                accepted(guest);
                forward(guest, plain.get(host));
            } else {
                String status = refusals.getOrDefault(host, "502 Bad Gateway");
                say(guest, "HTTP/1.1 " + status + "\r\nProxy-Authenticate: Basic realm=\"tests\"\r\n"
                        + "Content-Length: 0\r\nConnection: close\r\n\r\n");
            }
        }
    }

    private static void accepted(Socket guest) throws IOException {
        say(guest, "HTTP/1.1 200 Connection established\r\n\r\n");
    }

    private static void say(Socket guest, String text) throws IOException {
        guest.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        guest.getOutputStream().flush();
    }

    private Socket server(int port) throws IOException {
        var server = new Socket(InetAddress.getLoopbackAddress(), port);
        server.setTcpNoDelay(true);
        sockets.add(server);
        return server;
    }

    private void tunnel(Socket guest, int port) throws IOException {
        try (Socket server = server(port)) {
            back(server, guest);
            copy(guest.getInputStream(), server.getOutputStream());
        }
    }

    private void forward(Socket guest, int port) throws IOException {
        SSLSocketFactory wrapping = tls.getSocketFactory();
        try (SSLSocket opened = (SSLSocket) wrapping.createSocket(guest, null, true); Socket server = server(port)) {
            opened.setUseClientMode(false);
            back(server, opened);
            InputStream requests = new BufferedInputStream(opened.getInputStream());
            OutputStream onward = server.getOutputStream();
            while (true) {
                RequestHead head = RequestHead.read(requests, LONGEST_HEAD);
                if (head.text().isEmpty()) {
                    return;
                }
                onward.write(head.with("X-Forwarded-Proto: https").getBytes(StandardCharsets.ISO_8859_1));
                head.passBody(requests, onward);
                onward.flush();
            }
        }
    }

    private void back(Socket server, Socket guest) {
        var _ = threads.submit(() -> {
            try (guest; server) {
                copy(server.getInputStream(), guest.getOutputStream());
            }
            return guest;
        });
    }

    private static void copy(InputStream from, OutputStream to) throws IOException {
        from.transferTo(to);
    }

    @Override
    public void close() {
        try {
            door.close();
            for (Socket socket : sockets) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            threads.shutdownNow();
        }
    }
}
