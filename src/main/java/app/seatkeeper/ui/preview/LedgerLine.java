package app.seatkeeper.ui.preview;

import app.seatkeeper.planning.SeatLine;
import app.seatkeeper.ui.kit.ProductNames;
import app.seatkeeper.ui.kit.Texts;
import java.util.List;

/// One product in the seat ledger, in words.
///
/// @param share     how much of what was bought is in use afterwards, 0 to 1
/// @param over      whether more is in use than was bought
/// @param note      what to know about the order of the run; empty where there is nothing
/// @param shortNote the same where there is little room
/// @param missing   for how many users no seat is left; empty where for none
record LedgerLine(
        String product, String bought, String assigned, String freed, String taken, String after, String left,
        double share, boolean over, String note, String shortNote, String missing) {

    static List<LedgerLine> of(Digest digest) {
        RowWords words = digest.words();
        return digest.preview().seats().stream().map(line -> of(line, words.products(), words.texts())).toList();
    }

    static LedgerLine of(SeatLine seats, ProductNames names, Texts texts) {
        boolean first = seats.needsRemovalsFirst();
        int free = Math.max(0, seats.bought() - seats.assigned());
        return new LedgerLine(
                names.full(seats.product()), texts.number(seats.bought()), texts.number(seats.assigned()),
                signed(seats.freed(), "− ", texts), signed(seats.taken(), "+ ", texts),
                texts.number(seats.after()), number(seats.left(), texts),
                share(seats), seats.left() < 0,
                first ? texts.of("preview.ledger.removalsFirst", free) : "",
                first ? texts.of("preview.ledger.removalsFirst.short") : "",
                seats.missing() > 0 ? texts.of("preview.ledger.missing", seats.missing()) : "");
    }

    /// For a person who cannot see the table.
    String spoken(Texts texts) {
        String said = texts.of("preview.ledger.spoken", product, bought, assigned, freed, taken, after, left);
        return String.join(" ", said, note, missing).strip();
    }

    private static double share(SeatLine seats) {
        return seats.bought() == 0 ? 1 : Math.clamp((double) seats.after() / seats.bought(), 0, 1);
    }

    private static String signed(int count, String sign, Texts texts) {
        return count == 0 ? "0" : sign + texts.number(count);
    }

    private static String number(int count, Texts texts) {
        return count < 0 ? "− " + texts.number(-(long) count) : texts.number(count);
    }
}
