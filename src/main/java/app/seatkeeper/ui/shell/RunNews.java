package app.seatkeeper.ui.shell;

import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.kit.Toasts;
import app.seatkeeper.ui.kit.Toasts.Toast;
import app.seatkeeper.ui.kit.Undoings;
import app.seatkeeper.ui.nav.Navigator;
import app.seatkeeper.workspace.Run;
import app.seatkeeper.workspace.RunEntry.Status;
import java.util.ArrayList;
import java.util.List;

/// Tells in a toast how a run ended, and offers to undo it or to see the details.
final class RunNews {

    private final Texts texts;
    private final Toasts toasts;
    private final Navigator navigator;
    private final ShellViewModel model;

    RunNews(Texts texts, Toasts toasts, Navigator navigator, ShellViewModel model) {
        this.texts = texts;
        this.toasts = toasts;
        this.navigator = navigator;
        this.model = model;
    }

    void tell(Run run) {
        long failed = run.count(Status.FAILED) + run.count(Status.PARTLY_DONE);
        long notRun = run.count(Status.NOT_RUN);
        long skipped = run.count(Status.SKIPPED);
        String title = texts.of("shell.ended", run.count(Status.DONE), run.entries().size());
        String detail = notRun > 0
                ? texts.of("shell.ended.notRun", skipped, failed, notRun)
                : skipped + failed > 0 ? texts.of("shell.ended.more", skipped, failed) : run.plan().title();
        boolean bad = failed > 0 || run.broken() != null;
        List<Toasts.Offer> offers = new ArrayList<>();
        if (new Undoings(List.of(run)).canUndo(run)) {
            offers.add(new Toasts.Offer(texts.of("shell.undo"), () -> model.undo(run)));
        }
        offers.add(new Toasts.Offer(texts.of("shell.details"), () -> navigator.showActivity(run.number())));
        toasts.show(new Toast(title, detail, bad ? Toast.Tone.FAILURE : Toast.Tone.SUCCESS),
                offers.toArray(Toasts.Offer[]::new));
    }
}
