package app.seatkeeper.domain.directory;

import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.license.Grant;
import java.util.List;

/// A group that gives licenses to its members.
///
/// Source: Graph `GET /v1.0/groups`, fields `displayName`, `assignedLicenses`, `groupTypes`,
/// `onPremisesSyncEnabled`.
///
/// @param dynamic whether a rule decides who is a member, so that nobody can be added or removed by hand
/// @param synced  whether the group comes from an on-premises directory and is changed only there
public record Group(GroupId id, String name, boolean dynamic, boolean synced, List<Grant> licenses) {

    public Group {
        licenses = List.copyOf(licenses);
    }

    /// Whether people can be added to and removed from the group here.
    public boolean isEditable() {
        return !dynamic && !synced;
    }
}
