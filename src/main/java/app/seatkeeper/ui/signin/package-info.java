/// The first thing a person sees: the ways into a tenant, and what each asks for.
@NullMarked
package app.seatkeeper.ui.signin;

import org.jspecify.annotations.NullMarked;
