package app.seatkeeper.demo.activity;

import app.seatkeeper.demo.activity.App.Platform;
import app.seatkeeper.demo.activity.Storage.Drive;
import app.seatkeeper.demo.activity.Storage.Mailbox;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the reports on some days say about one subject.
public final class Diary {

    private final Subject subject;
    private final Span span;
    private final Plans plans;
    private final long seed;
    private @Nullable Habits habits;
    private @Nullable Programs programs;

    Diary(Subject subject, Span span, Plans plans, long seed) {
        this.subject = subject;
        this.span = span;
        this.plans = plans;
        this.seed = seed;
    }

    /// Worked out late, because many diaries are only counted.
    private Habits habits() {
        var known = habits;
        if (known == null) {
            known = new Habits(subject, span.refreshed(), seed);
            habits = known;
        }
        return known;
    }

    private Programs programs() {
        var known = programs;
        if (known == null) {
            known = new Programs(habits());
            programs = known;
        }
        return known;
    }

    private Belongings belongings() {
        return new Belongings(subject.person(), seed);
    }

    /// Whom it is about.
    public Subject subject() {
        return subject;
    }

    /// The days.
    public Span span() {
        return span;
    }

    /// The newest of the days on which a service was used; null for none.
    public @Nullable LocalDate last(Service service) {
        return habits().last(service, span);
    }

    /// How much was done.
    public long count(Measure measure) {
        return counts(List.of(measure))[0];
    }

    /// How much was done, in the order of the measures, which are all of one service.
    public long[] counts(List<Measure> measures) {
        return habits().counts(measures, span);
    }

    /// Whether a service was used on a day.
    public boolean isActive(Service service, LocalDate day) {
        return habits().isActive(service, day.toEpochDay());
    }

    /// Whether a program was used on a platform.
    public boolean uses(App app, Platform platform) {
        return last(Service.APPS) != null && reaches(programs().last(app, platform));
    }

    /// Whether mail was read in this way.
    public boolean uses(MailApp app) {
        return last(Service.OUTLOOK) != null && reaches(programs().last(app));
    }

    private boolean reaches(long day) {
        return day >= span.first().toEpochDay();
    }

    /// The newest of the days on which Copilot was used in a place; null for none.
    public @Nullable LocalDate last(CopilotApp app) {
        long day = programs().last(app);
        return span.has(day) ? LocalDate.ofEpochDay(day) : null;
    }

    /// One entry per product that is installed.
    public List<Activation> activations() {
        return belongings().activations(habits());
    }

    /// The mailbox.
    public Mailbox mailbox() {
        return belongings().mailbox();
    }

    /// When a mailbox that nobody signs in to was used last.
    public @Nullable LocalDate boxLast() {
        var day = belongings().boxLast(span.refreshed());
        return span.has(day.toEpochDay()) ? day : null;
    }

    /// The OneDrive.
    public Drive drive() {
        return belongings().drive(subject.upn(), last(Service.ONEDRIVE));
    }

    /// Since when the subject may use a service; null for one who may not, or no longer.
    public @Nullable LocalDate since(Service service) {
        return subject.isDeleted() ? null : plans.since(subject.person(), service);
    }

    /// The products as reports spell them: `MICROSOFT 365 E3+VISIO PLAN 2`.
    public String products() {
        return plans.products(subject.person());
    }
}
