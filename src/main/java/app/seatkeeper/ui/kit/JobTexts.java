package app.seatkeeper.ui.kit;

import java.time.Duration;

/// The words for a running job: the same in the tray, in the status bar and on the page of the run.
public final class JobTexts {

    private final Texts texts;

    public JobTexts(Texts texts) {
        this.texts = texts;
    }

    /// For example `134 of 198 users`.
    public String progress(JobGlance job) {
        return job.total() == 0
                ? texts.of("job.starting")
                : texts.of("job.progress", job.finished(), job.total());
    }

    /// For example `About 40 s left`, or that it is paused or stopping.
    public String left(JobGlance job) {
        return switch (job.phase()) {
            case PAUSED -> texts.of("job.paused");
            case STOPPING -> texts.of("job.stopping");
            case ENDED -> "";
            case RUNNING -> job.left().isZero() ? "" : texts.of("job.left", length(job.left()));
        };
    }

    /// Everything in one line, for example `134 of 198 users, about 40 s left`.
    public String line(JobGlance job) {
        String left = left(job);
        return left.isEmpty() ? progress(job) : texts.of("job.line", progress(job), lowered(left));
    }

    private String lowered(String sentence) {
        return sentence.substring(0, 1).toLowerCase(texts.locale()) + sentence.substring(1);
    }

    /// Why the run stands still and for how long; empty while it works.
    public String wait(JobGlance job) {
        return switch (job.waiting()) {
            case null -> "";
            case THROTTLED -> texts.of("job.wait.throttled", length(job.pause()));
            case OFFLINE -> texts.of("job.wait.offline");
            case UNAVAILABLE -> texts.of("job.wait.unavailable", length(job.pause()));
            case REPLICATION -> texts.of("job.wait.replication", length(job.pause()));
        };
    }

    /// One word for [#wait] where there is room for no more; empty while it works.
    public String shortWait(JobGlance job) {
        return switch (job.waiting()) {
            case null -> "";
            case THROTTLED -> texts.of("job.slowed");
            case OFFLINE -> texts.of("job.offline");
            case UNAVAILABLE -> texts.of("job.waiting");
            case REPLICATION -> texts.of("job.replication");
        };
    }

    /// For example `40 s` or `3 min`.
    public String length(Duration duration) {
        return duration.toSeconds() <= 120
                ? texts.of("job.seconds", duration.toSeconds())
                : texts.of("job.minutes", duration.toMinutes());
    }

    /// For example `1 run, 68 %`.
    public String share(JobGlance job, int runs) {
        return texts.of("job.share", runs, (int) Math.floor(job.share() * 100));
    }
}
