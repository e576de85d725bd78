package app.seatkeeper.advice;

import java.util.List;

/// Looks for one kind of waste. Answers the same for the same situation, in the tenant's order.
@FunctionalInterface
public interface WasteRule {

    List<Finding> findings(Situation situation);
}
