package app.seatkeeper.domain.id;

/// The directory object id of a group.
///
/// Source: Graph `group.id` and `licenseAssignmentState.assignedByGroup`.
public record GroupId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
