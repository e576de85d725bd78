package app.seatkeeper.ui.access;

import java.util.List;

/// Everything that is seen of what a person may do.
///
/// @param who    their name, or that no person is signed in
/// @param name   with which they sign in; empty for an application
/// @param tenant name and domain of the tenant
/// @param roles  their roles in a sentence
/// @param rows   every feature
record AccessFace(String who, String name, String tenant, String roles, List<AccessRow> rows) {

    static final AccessFace NONE = new AccessFace("", "", "", "", List.of());

    AccessFace {
        rows = List.copyOf(rows);
    }
}
