package app.seatkeeper.ui.preview;

import app.seatkeeper.planning.PreviewRow.Verdict;
import app.seatkeeper.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// What the person confirms: how many users change, who is left out and, for many users, the number typed by hand.
/// A preview that comes out different has to be confirmed again.
final class Confirmation {

    /// Up to this many users no number has to be typed.
    private static final long WITHOUT_NUMBER = 25;

    private final ObservableValue<@Nullable Digest> digest;
    private final Texts texts;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableValue<Long> users;
    private final ObservableValue<Boolean> asksForNumber;
    private final BooleanBinding confirmed;
    private final BooleanBinding runnable;

    Confirmation(ObservableValue<@Nullable Digest> digest, ObservableValue<Boolean> working, Texts texts) {
        this.digest = digest;
        this.texts = texts;
        this.users = of(made -> made.totals().users(), 0L);
        this.asksForNumber = users.map(count -> count > WITHOUT_NUMBER);
        this.confirmed = Bindings.createBooleanBinding(
                () -> !asksForNumber.getValue() || digits(typed.get()).equals(String.valueOf(users.getValue())),
                typed, users, asksForNumber);
        this.runnable = Bindings.createBooleanBinding(
                () -> users.getValue() > 0 && !working.getValue() && confirmed.get(), users, working, confirmed);
        digest.addListener((_, before, now) -> compare(before, now));
    }

    private <T> ObservableValue<T> of(Function<Digest, T> question, T otherwise) {
        return Bindings.createObjectBinding(() -> {
            Digest made = digest.getValue();
            return made == null ? otherwise : question.apply(made);
        }, digest);
    }

    private void compare(@Nullable Digest before, @Nullable Digest now) {
        boolean same = before != null && now != null
                && Objects.equals(before.preview().steps(), now.preview().steps());
        if (!same) {
            typed.set("");
        }
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    /// For example *198 users will be changed*.
    ObservableValue<String> deed() {
        return of(made -> texts.of("preview.deed", made.totals().users()), "");
    }

    /// For example *9 undecided and 6 impossible users are left out. Nothing has been written yet.*
    ObservableValue<String> leftOut() {
        return of(this::leftOut, "");
    }

    private String leftOut(Digest made) {
        List<String> parts = new ArrayList<>();
        add(parts, "preview.left.unticked", made.totals().unticked());
        add(parts, "preview.left.undecided", made.group(Verdict.NEEDS_DECISION).count());
        add(parts, "preview.left.impossible", made.group(Verdict.CANNOT_BE_DONE).count());
        add(parts, "preview.left.unchanged", made.group(Verdict.NOTHING_TO_DO).count());
        long all = made.preview().rows().size() - made.totals().users();
        return parts.isEmpty()
                ? texts.of("preview.left.nobody")
                : texts.of("preview.left", texts.list(parts), all);
    }

    private void add(List<String> parts, String key, long count) {
        if (count > 0) {
            parts.add(texts.of(key, count));
        }
    }

    /// The same in a few words: how many are left out.
    ObservableValue<String> leftOutShort() {
        return of(made -> texts.of("preview.left.short",
                made.preview().rows().size() - made.totals().users()), "");
    }

    /// What the run button says.
    ObservableValue<String> run() {
        return of(made -> texts.of("preview.run", made.totals().users()), texts.of("preview.run.none"));
    }

    /// The number to be typed, as the reader writes it.
    ObservableValue<String> number() {
        return users.map(texts::number);
    }

    ObservableValue<Boolean> asksForNumber() {
        return asksForNumber;
    }

    /// Whether the number is right or none is asked for.
    ObservableValue<Boolean> confirmed() {
        return confirmed;
    }

    ObservableValue<Boolean> runnable() {
        return runnable;
    }

    StringProperty typedProperty() {
        return typed;
    }
}
