/// What people use: when everybody was last active in each service, and what Microsoft counts of it.
@NullMarked
package app.seatkeeper.ui.usage;

import org.jspecify.annotations.NullMarked;


