package app.seatkeeper.workspace;

import app.seatkeeper.domain.directory.Group;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.snapshot.Gap;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.tenant.DirectoryRole;
import app.seatkeeper.tenant.SignedIn;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What is known of the tenant: the newest snapshot, brought up to date by runs. Safe on every thread.
final class Newest {

    private final AtomicReference<SnapshotLoader.@Nullable Loaded> loaded = new AtomicReference<>();
    private final Set<UserId> changed = new HashSet<>();
    private final Map<UserId, User> meanwhile = new HashMap<>();

    /// A load begins. What runs read from now on is newer than what it may find.
    synchronized void loading() {
        meanwhile.clear();
    }

    /// A load has ended.
    ///
    /// @return the snapshot, in which what runs have read meanwhile is kept
    synchronized TenantSnapshot load(SnapshotLoader.Loaded found) {
        TenantSnapshot snapshot = meanwhile.isEmpty() ? found.snapshot()
                : found.snapshot().with(meanwhile.values(), List.of(), found.snapshot().readAt());
        loaded.set(new SnapshotLoader.Loaded(snapshot, found.me(), found.roleHolders()));
        changed.clear();
        return snapshot;
    }

    /// Some users and perhaps all seats were read again.
    synchronized void refresh(Collection<User> users, List<Product> products) {
        SnapshotLoader.Loaded before = loaded.get();
        if (before != null) {
            TenantSnapshot snapshot = before.snapshot();
            users.forEach(user -> meanwhile.put(user.id(), user));
            loaded.set(new SnapshotLoader.Loaded(
                    snapshot.with(users, products, snapshot.readAt()), before.me(), before.roleHolders()));
        }
    }

    /// Groups were read, which were left out before.
    synchronized void groups(List<Group> groups) {
        SnapshotLoader.Loaded before = loaded.get();
        if (before != null) {
            loaded.set(new SnapshotLoader.Loaded(before.snapshot().withGroups(groups), before.me(),
                    before.roleHolders()));
        }
    }

    /// Products go by other names from now on.
    ///
    /// @throws IllegalStateException before the first load
    synchronized TenantSnapshot rename(UnaryOperator<TenantSnapshot> naming) {
        SnapshotLoader.Loaded before = held();
        TenantSnapshot named = naming.apply(before.snapshot());
        loaded.set(new SnapshotLoader.Loaded(named, before.me(), before.roleHolders()));
        return named;
    }

    /// Who holds a role was read, which was left out before.
    synchronized void roleHolders(Map<UserId, List<DirectoryRole>> holders) {
        SnapshotLoader.Loaded before = loaded.get();
        if (before != null) {
            loaded.set(new SnapshotLoader.Loaded(
                    before.snapshot().without(Gap.Part.ROLE_HOLDERS), before.me(), holders));
        }
    }

    /// Who holds a directory role, as far as that was read.
    Map<UserId, List<DirectoryRole>> roleHolders() {
        return held().roleHolders();
    }

    /// Some users were changed from here.
    synchronized void count(Collection<UserId> users) {
        changed.addAll(users);
    }

    synchronized int changedSince() {
        return changed.size();
    }

    /// @throws IllegalStateException before the first load
    TenantSnapshot snapshot() {
        return held().snapshot();
    }

    /// @throws IllegalStateException before the first load
    SignedIn me() {
        return held().me();
    }

    private SnapshotLoader.Loaded held() {
        SnapshotLoader.Loaded held = loaded.get();
        if (held == null) {
            throw new IllegalStateException("The tenant has not been read");
        }
        return held;
    }

    synchronized void forget() {
        loaded.set(null);
        changed.clear();
        meanwhile.clear();
    }
}
