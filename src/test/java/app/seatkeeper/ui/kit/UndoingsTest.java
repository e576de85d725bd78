package app.seatkeeper.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.ui.SampleRuns;
import app.seatkeeper.workspace.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UndoingsTest {

    private final List<Run> history = SampleRuns.history();

    @Test
    void whatRunsOrWasTakenBackCannotBeUndone() {
        var undoings = new Undoings(history);

        assertEquals(List.of(4, 1), history.stream().filter(undoings::canUndo).map(Run::number).toList());
    }

    @Test
    void theLastRunToUndoIsNoUndoingItself() {
        assertEquals(Optional.of(1), new Undoings(history).last().map(Run::number));
    }

    @Test
    void anUndoingThatWasTakenBackLetsTheFirstRunStandAgain() {
        Run undoing = history.get(1);
        List<Run> longer = new ArrayList<>(history);
        longer.addFirst(new Run(6, undoing.plan(), undoing.by(), undoing.started(), undoing.ended(), null,
                undoing.number(), undoing.entries()));

        assertEquals(Optional.of(2), new Undoings(longer).last().map(Run::number));
    }
}
