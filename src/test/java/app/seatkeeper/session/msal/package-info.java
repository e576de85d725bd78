@NullMarked
package app.seatkeeper.session.msal;

import org.jspecify.annotations.NullMarked;
