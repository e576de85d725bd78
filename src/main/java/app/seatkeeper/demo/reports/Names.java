package app.seatkeeper.demo.reports;

import app.seatkeeper.demo.activity.Diary;
import java.util.function.UnaryOperator;

/// Writes whom a row is about, in clear or concealed.
///
/// @param shown what stands in the report for a name
record Names(UnaryOperator<String> shown) {

    String upn(Diary diary) {
        return shown.apply(diary.subject().upn());
    }

    String name(Diary diary) {
        return shown.apply(diary.subject().name());
    }

    String id(Diary diary) {
        return shown.apply(diary.subject().person().id());
    }

    /// The date of the report and the two names.
    Cells named(Diary diary) {
        return new Cells().day(diary.span().refreshed()).text(upn(diary)).text(name(diary));
    }

    /// The same, and whether the account was deleted.
    Cells whole(Diary diary) {
        return deleted(named(diary), diary);
    }

    /// The date of the report, the user principal name, and whether the account was deleted.
    Cells brief(Diary diary) {
        return deleted(new Cells().day(diary.span().refreshed()).text(upn(diary)), diary);
    }

    static Cells deleted(Cells cells, Diary diary) {
        return cells.truth(diary.subject().isDeleted()).day(diary.subject().deletedOn());
    }
}
