/// What was done in this session, and the ways back.
@NullMarked
package app.seatkeeper.ui.activity;

import org.jspecify.annotations.NullMarked;
