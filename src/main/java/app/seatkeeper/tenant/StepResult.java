package app.seatkeeper.tenant;

import java.util.List;
import java.util.Optional;

/// What became of one step: a result for each write that was sent, in order.
public record StepResult(List<WriteResult> writes) {

    public StepResult {
        writes = List.copyOf(writes);
    }

    /// What became of one write.
    public sealed interface WriteResult {

        /// Microsoft's id for the request; empty where no answer came.
        String requestId();

        record Done(String requestId) implements WriteResult { }

        /// The tenant refused, or no answer came and it was read back that nothing happened.
        record Failed(Fault fault, String requestId) implements WriteResult { }

        /// No answer came and it could not be learned whether the write happened.
        record Unknown(Fault fault, String requestId) implements WriteResult { }
    }

    public boolean isDone() {
        return writes.stream().allMatch(WriteResult.Done.class::isInstance);
    }

    /// How many writes were carried out.
    public long done() {
        return writes.stream().filter(WriteResult.Done.class::isInstance).count();
    }

    /// Why the step did not go through, if it did not.
    public Optional<Fault> fault() {
        return writes.stream().flatMap(one -> switch (one) {
            case WriteResult.Done _ -> Optional.<Fault>empty().stream();
            case WriteResult.Failed(var fault, _) -> Optional.of(fault).stream();
            case WriteResult.Unknown(var fault, _) -> Optional.of(fault).stream();
        }).findFirst();
    }
}
