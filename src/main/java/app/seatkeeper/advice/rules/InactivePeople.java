package app.seatkeeper.advice.rules;

import app.seatkeeper.advice.Finding;
import app.seatkeeper.advice.Situation;
import app.seatkeeper.advice.WasteRule;
import java.util.List;

/// People who may sign in, have a seat that is paid for and have not been seen for long.
final class InactivePeople implements WasteRule {

    @Override
    public List<Finding> findings(Situation situation) {
        return new Attendance(situation).inactive();
    }
}
