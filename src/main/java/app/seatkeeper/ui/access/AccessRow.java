package app.seatkeeper.ui.access;

/// One feature of the list.
///
/// @param id     of the row, for tests
/// @param name   what can be done
/// @param need   which permissions and roles it takes, and which of them are missing
/// @param word   the state in words
/// @param change whether it changes people or groups
/// @param ask    asks for what is missing
/// @param asks   whether it makes sense to ask
/// @param links  whether an administrator can help by consenting
record AccessRow(
        String id, String name, String need, AccessState state, String word, boolean change, Runnable ask,
        boolean asks, boolean links) { }
