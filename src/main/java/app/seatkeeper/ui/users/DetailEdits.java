package app.seatkeeper.ui.users;

import static java.util.stream.Collectors.toUnmodifiableSet;

import app.seatkeeper.domain.change.UserField;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.planning.Fields;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/// What is to be written into the details of some people: only what was touched. Used on the FX thread only.
final class DetailEdits {

    /// In the order in which they are shown.
    static final List<UserField> FIELDS = List.of(UserField.DISPLAY_NAME, UserField.GIVEN_NAME, UserField.SURNAME,
            UserField.JOB_TITLE, UserField.DEPARTMENT, UserField.OFFICE, UserField.COMPANY, UserField.CITY,
            UserField.COUNTRY, UserField.USAGE_LOCATION, UserField.MOBILE_PHONE, UserField.BUSINESS_PHONES);

    private final List<User> people;
    private final ObservableMap<UserField, String> values = FXCollections.observableMap(new EnumMap<>(UserField.class));

    DetailEdits(List<User> people) {
        this.people = List.copyOf(people);
    }

    /// What everybody has there; empty where nobody has anything or people differ.
    String common(UserField field) {
        Set<String> found = found(field);
        return found.size() == 1 ? found.iterator().next() : "";
    }

    boolean differs(UserField field) {
        return found(field).size() > 1;
    }

    private Set<String> found(UserField field) {
        return people.stream().map(user -> Fields.value(user, field)).collect(toUnmodifiableSet());
    }

    /// Whether there is only one person, whose values are there to be typed over.
    boolean isForOne() {
        return people.size() == 1;
    }

    /// Whether the directory would take an empty value.
    static boolean isClearable(UserField field) {
        return Fields.accepts(field, "");
    }

    /// Whether everybody has it from the local directory, so that it cannot be changed here.
    boolean isFixed(UserField field) {
        return Fields.isMasteredOnPremises(field) && people.stream().allMatch(user -> user.account().synced());
    }

    /// What was typed. Nothing leaves the field as each person has it, but for one person takes away what was there.
    void type(UserField field, String text) {
        String value = Fields.spelled(field, text);
        boolean untouched = isForOne() ? value.equals(common(field)) : value.isEmpty();
        if (untouched || (value.isEmpty() && !isClearable(field))) {
            values.remove(field);
        } else {
            values.put(field, value);
        }
    }

    /// Empties the field of everybody.
    void clear(UserField field) {
        values.put(field, "");
    }

    boolean isCleared(UserField field) {
        return "".equals(values.get(field));
    }

    boolean isAccepted(UserField field) {
        String value = values.get(field);
        return value == null || Fields.accepts(field, value);
    }

    /// What is to be written.
    ObservableMap<UserField, String> values() {
        return values;
    }

    boolean isReady() {
        return !values.isEmpty() && values.keySet().stream().allMatch(this::isAccepted);
    }
}
