package app.seatkeeper.demo.query;

import java.util.List;
import java.util.Optional;

/// The values of things that filters speak of, as text: dates in ISO 8601, truth as `true` or `false`.
public interface Vocabulary<T> {

    /// The resource's name in Graph's messages, for example `User`.
    String resource();

    /// The value of a property; none if it is null.
    Optional<String> value(T thing, String property);

    /// A part of every entry of a property that is a list; the whole entry if the part is empty.
    List<String> parts(T thing, String property, String part);
}
