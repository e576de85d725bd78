package app.seatkeeper.ui.usage;

import org.jspecify.annotations.Nullable;

/// One line of a table of use.
///
/// @param person null for an account that the directory does not know
/// @param name   what the line is called
/// @param at     its place in the report or list it comes from; below 0 where the report does not mention the person
record UseRow(@Nullable Person person, String name, int at) {

    static UseRow of(Person person) {
        return of(person, -1);
    }

    static UseRow of(Person person, int at) {
        return new UseRow(person, person.name(), at);
    }
}
