package app.seatkeeper.files.bulk;

import app.seatkeeper.domain.directory.User;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Finds the users whose name is written almost like a text.
///
/// A name that differs in at most two letters keeps at least one of its three parts unharmed, shifted by two places
/// at most. So every name is entered by its parts, and only names that share a part, and all digits, are compared.
final class NearUsers {

    private static final int MOST = 2;
    private static final int PARTS = 3;
    private static final int SHORTEST = 4;
    private static final int SHOWN = 3;
    private static final int LETTERS_PER_CERTAIN_ERROR = 6;

    private final List<User> users;
    private final List<String> names;
    private final int[] owners;
    private final long[] entries;

    private NearUsers(List<User> users, List<String> names, int[] owners, long[] entries) {
        this.users = users;
        this.names = names;
        this.owners = owners;
        this.entries = entries;
    }

    /// @param users   the nearest ones, at most three
    /// @param certain whether there is one, and near enough to be taken without a look
    record Nearest(List<User> users, boolean certain) { }

    static NearUsers of(List<User> users) {
        var names = new ArrayList<String>(users.size());
        int[] owners = new int[users.size() * PARTS];
        for (int i = 0; i < users.size(); i++) {
            for (String name : namesOf(users.get(i))) {
                owners[names.size()] = i;
                names.add(name);
            }
        }
        long[] entries = new long[names.size() * PARTS];
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            for (int part = 0; part < PARTS; part++) {
                String piece = name.substring(start(name.length(), part), start(name.length(), part + 1));
                entries[i * PARTS + part] = entry(piece, name.length(), part, Distance.digits(name)) | i;
            }
        }
        Arrays.sort(entries);
        return new NearUsers(users, names, owners, entries);
    }

    /// The names a user goes by: the sign-in name and the mail address without their domains, and the name itself.
    private static Set<String> namesOf(User user) {
        var names = new LinkedHashSet<String>();
        for (String name : List.of(user.account().userPrincipalName(), user.account().mail(), user.name())) {
            String local = local(name);
            if (local.length() >= SHORTEST) {
                names.add(local);
            }
        }
        return names;
    }

    private static String local(String address) {
        int at = address.indexOf('@');
        String local = at < 0 ? address : address.substring(0, at);
        return Distance.plain(local).replace(' ', '.').replace('_', '.').replace('-', '.');
    }

    private static int start(int length, int part) {
        return length * part / PARTS;
    }

    /// Piece, length, part and digits in the upper half; the name's number fits below.
    private static long entry(String piece, int length, int part, String digits) {
        int hash = (piece.hashCode() * 31 + digits.hashCode()) * 31 + length * PARTS + part;
        return (long) hash << 32;
    }

    /// @param text an address or a name
    Nearest nearest(String text) {
        String local = local(text);
        Map<Integer, Integer> costs = costs(local);
        costs.entrySet().removeIf(one -> one.getValue() > 0 && !isNearDomain(text, users.get(one.getKey())));
        if (costs.isEmpty()) {
            return new Nearest(List.of(), false);
        }
        int least = costs.values().stream().mapToInt(Integer::intValue).min().orElseThrow();
        List<User> best = costs.entrySet().stream().filter(one -> one.getValue() == least)
                .map(one -> users.get(one.getKey())).toList();
        int errors = Math.max(1, local.length() / LETTERS_PER_CERTAIN_ERROR);
        boolean certain = best.size() == 1 && least <= errors && isNearDomain(text, best.getFirst());
        return new Nearest(best.stream().limit(SHOWN).toList(), certain);
    }

    /// How far away each near user is, by the user's number. A text far longer than any name is near to none.
    private Map<Integer, Integer> costs(String local) {
        var costs = new TreeMap<Integer, Integer>();
        String digits = Distance.digits(local);
        for (int length = Math.max(SHORTEST, local.length() - MOST); length <= local.length() + MOST; length++) {
            for (int part = 0; part < PARTS; part++) {
                int from = start(length, part);
                int size = start(length, part + 1) - from;
                for (int at = Math.max(0, from - MOST); at <= from + MOST && at + size <= local.length(); at++) {
                    collect(entry(local.substring(at, at + size), length, part, digits), local, digits, costs);
                }
            }
        }
        return costs;
    }

    private void collect(long entry, String local, String digits, Map<Integer, Integer> costs) {
        int at = Arrays.binarySearch(entries, entry);
        for (int i = at < 0 ? -at - 1 : at; i < entries.length && entries[i] >>> 32 == entry >>> 32; i++) {
            String name = names.get((int) entries[i]);
            if (Distance.hasDigits(name, digits)) {
                int cost = Distance.between(local, name, MOST);
                if (cost <= MOST) {
                    costs.merge(owners[(int) entries[i]], cost, Math::min);
                }
            }
        }
    }

    private static boolean isNearDomain(String text, User user) {
        String domain = domain(text);
        return domain.isEmpty()
                || Distance.between(domain, domain(user.account().userPrincipalName()), MOST) <= MOST
                || Distance.between(domain, domain(user.account().mail()), MOST) <= MOST;
    }

    private static String domain(String address) {
        int at = address.indexOf('@');
        return at < 0 ? "" : Distance.plain(address.substring(at + 1));
    }
}
