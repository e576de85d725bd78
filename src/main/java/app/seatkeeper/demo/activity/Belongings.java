package app.seatkeeper.demo.activity;

import app.seatkeeper.demo.activity.App.Platform;
import app.seatkeeper.demo.activity.Storage.Drive;
import app.seatkeeper.demo.activity.Storage.Mailbox;
import app.seatkeeper.demo.tenant.Person;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What one person has: programs that are activated, a mailbox, a OneDrive.
final class Belongings {

    private static final long GIGABYTE = 1L << 30;
    private static final int ACTIVATED = 601;
    private static final int MAIL = 640;
    private static final int DRIVE = 660;

    private final Person person;
    private final Chance chance;
    private final LocalDate created;

    Belongings(Person person, long seed) {
        this.person = person;
        chance = new Chance(seed, person.id());
        created = LocalDate.ofInstant(person.created(), ZoneOffset.UTC);
    }

    /// One entry per product that is installed, whether it was activated or not.
    List<Activation> activations(Habits habits) {
        return Plans.installed().stream().filter(one -> Plans.has(person, one.getKey()))
                .map(one -> activation(one, habits)).toList();
    }

    private Activation activation(Map.Entry<String, String> product, Habits habits) {
        int what = ACTIVATED + Math.floorMod(product.getKey().hashCode(), 7) * 5;
        boolean suite = "OFFICESUBSCRIPTION".equals(product.getKey());
        long end = Math.max(habits.last(Service.APPS), habits.last(Service.EXCHANGE));
        if (end == Habits.NEVER || !chance.percent(suite ? 94 : 71, what)) {
            return new Activation(product.getValue(), null, 0, 0, 0, 0, false);
        }
        var last = created.plusDays(chance.below((int) Math.max(1, end - created.toEpochDay()), what + 1));
        boolean windows = new Programs(habits).desktop() == Platform.WINDOWS;
        return suite ? suite(product.getValue(), last, windows, what) : windows
                ? new Activation(product.getValue(), last, 1, 0, 0, 0, false)
                : new Activation(product.getValue(), last, 0, 1, 0, 0, false);
    }

    /// The apps of Microsoft 365 may be on several computers and on a telephone.
    private Activation suite(String product, LocalDate last, boolean windows, int what) {
        int own = 1 + chance.below(3, what + 2);
        int phone = chance.below(3, what + 3);
        return new Activation(product, last, windows ? own : 0, windows ? 0 : own, phone / 2, phone % 2,
                windows && chance.percent(4, what + 4));
    }

    /// The mailbox of somebody who has one.
    Mailbox mailbox() {
        boolean kiosk = Plans.has(person, "EXCHANGE_S_DESKLESS") && !Plans.has(person, "EXCHANGE_S_STANDARD");
        boolean large = Plans.has(person, "EXCHANGE_S_ENTERPRISE");
        long quota = (kiosk ? 2 : large ? 100 : 50) * GIGABYTE;
        double full = Math.pow(chance.share(MAIL), 2.4) * 0.93;
        long bytes = (long) (quota * full * (large ? 0.45 : 1)) + 3_000_000;
        long deleted = (long) (bytes * 0.12 * chance.share(MAIL + 1));
        return new Mailbox(created, bytes / 74_000 + 20, bytes, deleted / 68_000, deleted, quota / 100 * 98,
                quota / 100 * 99, quota, 30 * GIGABYTE, large && chance.percent(22, MAIL + 2));
    }

    /// The OneDrive of somebody who has one.
    ///
    /// @param last when it was used last
    Drive drive(String upn, @Nullable LocalDate last) {
        boolean small = Plans.has(person, "SHAREPOINTDESKLESS") && !Plans.has(person, "SHAREPOINTENTERPRISE");
        long allocated = (small ? 2 : 1_024) * GIGABYTE;
        double full = Math.pow(chance.share(DRIVE), 4) * 0.8;
        long bytes = last == null && chance.percent(60, DRIVE + 1) ? 0 : (long) (allocated * full) + 1_200_000;
        String address = "https://larkfield-my.sharepoint.example/personal/"
                + upn.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
        return new Drive(address, last, bytes / 1_900_000, bytes, allocated);
    }

    /// When a mailbox that nobody signs in to was used last: others read it.
    LocalDate boxLast(LocalDate refreshed) {
        return Stream.of(refreshed.minusDays(chance.below(24, MAIL + 3)), created).max(LocalDate::compareTo)
                .orElse(created);
    }
}
