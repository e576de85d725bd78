package app.seatkeeper.ui.reports;

import app.seatkeeper.reports.Incomplete;
import javafx.scene.control.ContextMenu;

/// What the screen of reports does beyond its own view model: it saves, and it leads elsewhere.
interface ReportDeeds {

    /// Saves the report as it is shown.
    void export();

    /// The ways to save all reports at once.
    ContextMenu menuOfAll();

    /// Saves the review for the management.
    void review();

    /// Goes the way out of what is missing.
    void mend(Incomplete missing);

    /// Takes the filters of the screen, so that Esc closes their editor.
    void filters(ReportFilters filters);
}
