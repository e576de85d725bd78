package app.seatkeeper.reports;

import app.seatkeeper.tenant.Fault;

/// The reader's language, as a report needs it.
public interface Words {

    /// The text of a key, filled with values.
    String of(String key, Object... values);

    /// Why something failed, in a sentence.
    String sentence(Fault fault);
}
