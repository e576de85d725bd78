package app.seatkeeper.tenant;

import org.jspecify.annotations.Nullable;

/// The tenant could not do what was asked. Its [#fault()] says why in terms a person can act on.
public final class TenantException extends Exception {

    private final transient Fault fault;

    public TenantException(Fault fault, @Nullable Throwable cause) {
        super(fault.toString(), cause);
        this.fault = fault;
    }

    public TenantException(Fault fault) {
        this(fault, null);
    }

    public Fault fault() {
        return fault;
    }
}
