package app.seatkeeper.ui.preview;

import app.seatkeeper.planning.PreviewRow.Verdict;
import app.seatkeeper.ui.kit.Background;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The list of a preview as it is narrowed and folded. Long lists are searched away from the FX thread.
final class ListViewModel {

    private static final int LONG_LIST = 5_000;

    private final Background background;
    private final ObjectProperty<@Nullable PreviewLines> source = new SimpleObjectProperty<>();
    private final ObjectProperty<PreviewTab> tab = new SimpleObjectProperty<>(PreviewTab.ALL);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Set<Verdict>> folded = new SimpleObjectProperty<>(Set.of());
    private final ObservableList<PreviewLine> lines = FXCollections.observableArrayList();
    private final AtomicInteger round = new AtomicInteger();

    ListViewModel(Background background, ObservableValue<@Nullable Digest> digest) {
        this.background = background;
        digest.subscribe(made -> {
            source.set(made == null ? null : new PreviewLines(made));
            list();
        });
        tab.addListener((_, _, _) -> list());
        search.addListener((_, _, _) -> list());
        folded.addListener((_, _, _) -> list());
    }

    void reset() {
        tab.set(PreviewTab.ALL);
        search.set("");
        folded.set(Set.of());
    }

    private void list() {
        PreviewLines all = source.get();
        int mine = round.incrementAndGet();
        if (all == null) {
            lines.clear();
            return;
        }
        var choice = new PreviewLines.Choice(tab.get(), search.get(), folded.get());
        if (choice.search().isBlank() || all.size() <= LONG_LIST) {
            lines.setAll(all.of(choice));
            return;
        }
        background.read("search", _ -> all.of(choice), found -> take(mine, found), _ -> { });
    }

    private void take(int mine, List<PreviewLine> found) {
        if (mine == round.get()) {
            lines.setAll(found);
        }
    }

    void fold(Verdict verdict, boolean shut) {
        Set<Verdict> next = folded.get().isEmpty() ? EnumSet.noneOf(Verdict.class) : EnumSet.copyOf(folded.get());
        if (shut ? next.add(verdict) : next.remove(verdict)) {
            folded.set(Set.copyOf(next));
        }
    }

    ObservableList<PreviewLine> lines() {
        return FXCollections.unmodifiableObservableList(lines);
    }

    ObjectProperty<PreviewTab> tabProperty() {
        return tab;
    }

    StringProperty searchProperty() {
        return search;
    }
}
