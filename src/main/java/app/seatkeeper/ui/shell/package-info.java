/// The frame around every screen: navigation, header, job tray, toasts, the keys of the window.
@NullMarked
package app.seatkeeper.ui.shell;

import org.jspecify.annotations.NullMarked;
