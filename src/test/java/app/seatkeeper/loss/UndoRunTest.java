package app.seatkeeper.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Any run followed by its undo.
class UndoRunTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theServerIsAsBeforeButForWhatThePreviewOfTheUndoNamed(long seed) throws Exception {
        var both = UndoRun.of(400, 300, seed);

        assertEquals(List.of(), both.wrong());
        assertEquals(0, both.refused());
        assertTrue(both.done() > 120 && both.excepted() > 5, both::toString);
    }
}
