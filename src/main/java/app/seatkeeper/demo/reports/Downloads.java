package app.seatkeeper.demo.reports;

import app.seatkeeper.demo.http.Answer;
import app.seatkeeper.demo.tenant.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// Files that wait to be fetched, each at an address that is known to nobody but its reader and good for some minutes.
public final class Downloads {

    /// Where the addresses begin.
    public static final String PATH = "/data/download/";

    private static final Duration GOOD = Duration.ofMinutes(5);
    private static final int REMEMBERED = 4_096;

    private final Clock clock;
    private final Map<String, Ticket> tickets = new LinkedHashMap<>();

    private record Ticket(Instant until, Answer file) {
    }

    /// Files whose time runs by this clock.
    public Downloads(Clock clock) {
        this.clock = clock;
    }

    /// Puts a file there.
    ///
    /// @return its path
    String offer(Answer file) {
        String token = (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "");
        synchronized (tickets) {
            tickets.put(token, new Ticket(clock.instant().plus(GOOD), file));
            if (tickets.size() > REMEMBERED) {
                tickets.remove(tickets.keySet().iterator().next());
            }
        }
        return PATH + token;
    }

    /// The file at a path.
    ///
    /// @throws Refusal 404 if there never was one, 410 if its time is over
    public Answer file(String path) {
        Ticket ticket;
        synchronized (tickets) {
            ticket = tickets.get(path.substring(PATH.length()));
        }
        if (ticket == null) {
            throw new Refusal(404, "ItemNotFound", "The report does not exist.");
        }
        if (!ticket.until.isAfter(clock.instant())) {
            throw new Refusal(410, "Gone", "The address of the report has expired. Ask for the report again.");
        }
        return ticket.file;
    }
}
