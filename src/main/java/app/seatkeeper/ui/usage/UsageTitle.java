package app.seatkeeper.ui.usage;

import app.seatkeeper.domain.usage.ReportTable;
import app.seatkeeper.domain.usage.Usage;
import app.seatkeeper.ui.nav.UsageQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The sentences around the table: how many stand in it, and of which day the reports are.
final class UsageTitle {

    private final UsageViewModel model;

    UsageTitle(UsageViewModel model) {
        this.model = model;
    }

    /// For example *340 people in Sales* or *118 of 2,387 licensed people*; empty before anything is shown.
    String count() {
        UseRoster.Result done = model.resultProperty().get();
        UsageFace face = model.faceProperty().get();
        if (done == null || face == UsageFace.ARRIVING) {
            return "";
        }
        if (face == UsageFace.CONCEALED) {
            return text("usage.count.licensed", licensed(done));
        }
        if (face != UsageFace.TABLE) {
            return "";
        }
        return done.sheet().tab() == UsageTab.UNMATCHED ? text("usage.count.accounts", done.shown().size())
                : people(done, done.asked().query());
    }

    private static long licensed(UseRoster.Result done) {
        return done.crowd().people().stream().filter(person -> person.user().isLicensed()).count();
    }

    private String people(UseRoster.Result done, UsageQuery query) {
        long shown = done.shown().stream().map(UseRow::person).distinct().count();
        if (!query.department().isEmpty()) {
            String where = model.words().few(query.department().stream().sorted().map(model.words()::department));
            return text("usage.count.in", shown, where);
        }
        long all = done.sheet().rows().stream().map(UseRow::person).distinct().count();
        return query.equals(UsageQuery.LICENSED) ? text("usage.count.licensed", shown)
                : shown == all ? text("usage.count.people", shown) : text("usage.count.some", shown, all);
    }

    /// For example *Reports of 17 Nov 2026. Days count to today.*; empty before any was read.
    String dates() {
        Usage usage = model.stateProperty().get().usage();
        List<LocalDate> days = model.stateProperty().get().wanted().stream()
                .flatMap(key -> Stream.ofNullable(usage.tables().get(key)))
                .map(ReportTable::refreshed).flatMap(Stream::ofNullable).distinct().sorted().toList();
        UseWords words = model.words();
        return days.isEmpty() ? ""
                : days.size() == 1 ? text("usage.dates", words.date(days.getFirst()))
                : text("usage.dates.between", words.date(days.getFirst()), words.date(days.getLast()));
    }

    /// Where the numbers come from: the reports by name with their days, and what is missing.
    String source() {
        UsageState state = model.stateProperty().get();
        Set<?> awaited = state.awaited();
        String from = text("usage.source", model.words().reports(state.wanted()), dates());
        return awaited.isEmpty() ? from : from + " " + text("usage.source.awaited", awaited.size());
    }

    private String text(String key, Object... values) {
        return model.texts().of(key, values);
    }
}
