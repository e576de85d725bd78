package app.seatkeeper.demo.activity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What somebody keeps: a mailbox and a OneDrive.
public final class Storage {

    private Storage() {
    }

    /// A mailbox. Sizes are bytes.
    ///
    /// @param prohibitSend above this nothing can be sent; nothing can be received above `prohibitAll`
    public record Mailbox(
            LocalDate created,
            long items,
            long bytes,
            long deletedItems,
            long deletedBytes,
            long warning,
            long prohibitSend,
            long prohibitAll,
            long deletedQuota,
            boolean archive) {
    }

    /// A OneDrive. Sizes are bytes.
    ///
    /// @param address where it is
    /// @param last    when something in it was used last; null for never
    public record Drive(String address, @Nullable LocalDate last, long files, long bytes, long allocated) {
    }
}
