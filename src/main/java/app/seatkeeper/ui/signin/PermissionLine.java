package app.seatkeeper.ui.signin;

import javafx.beans.property.BooleanProperty;
import org.jspecify.annotations.Nullable;

/// One permission of the list that a person reads before they sign in.
///
/// @param scope   its name, for example `User.Read.All`
/// @param purpose what it is for
/// @param when    when it is asked for
/// @param later   whether that is after signing in
/// @param tick    whether the person wants it asked for at once; null where they have no choice
record PermissionLine(String scope, String purpose, String when, boolean later, @Nullable BooleanProperty tick) { }
