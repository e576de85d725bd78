package app.seatkeeper.demo.activity;

import app.seatkeeper.demo.tenant.Person;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// One call or meeting of somebody who has a telephone number.
///
/// @param id          a GUID
/// @param way         what kind
/// @param owner       who called, was called, or organized
/// @param others      the other people of the tenant
/// @param seconds     how long it lasted; 0 for one that failed
/// @param outgoing    whether the owner called
/// @param successful  whether it was answered
/// @param number      the other number, for telephone calls
/// @param destination the country called, for telephone calls
/// @param charge      in pounds, for calls by Microsoft's network
public record Conversation(
        String id,
        Way way,
        Person owner,
        List<Person> others,
        Instant start,
        int seconds,
        boolean outgoing,
        boolean successful,
        String number,
        String destination,
        BigDecimal charge) {

    /// Kinds of calls.
    public enum Way {
        /// Between two people of the tenant.
        PEER,
        /// A meeting.
        GROUP,
        /// By Microsoft's network.
        CALLING_PLAN,
        /// By a line of the tenant's own.
        DIRECT_ROUTING
    }

    /// Whether it went by telephone.
    public boolean isTelephone() {
        return way == Way.CALLING_PLAN || way == Way.DIRECT_ROUTING;
    }

    /// When it ended.
    public Instant end() {
        return start.plusSeconds(seconds);
    }

    /// Everyone of the tenant who took part, the owner first.
    public List<Person> people() {
        return Stream.concat(Stream.of(owner), others.stream()).toList();
    }
}
