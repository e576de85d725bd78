package app.seatkeeper.domain.license;

import app.seatkeeper.domain.id.GroupId;

/// Where a license comes from. The same product may come from several sources at once.
///
/// Source: Graph `licenseAssignmentState.assignedByGroup`; absent means direct.
public sealed interface AssignmentSource {

    Direct DIRECT = new Direct();

    /// Given to the user; can be changed and removed there.
    record Direct() implements AssignmentSource { }

    /// Given to a group the user belongs to; can be changed only on the group.
    record ByGroup(GroupId group) implements AssignmentSource { }
}
