package app.seatkeeper.ui.usage;

import app.seatkeeper.ui.kit.Bar;
import app.seatkeeper.ui.kit.BarList;
import app.seatkeeper.ui.kit.Provenance;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.nav.Recency;
import app.seatkeeper.ui.nav.UsageQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Beside the table of services: people by how long ago they were active, and the active ones by department and by
/// service. Every line sets the filter that shows the people it counts, or takes it off again.
final class TallyCards {

    private final UsageViewModel model;
    private final Texts texts;
    private final BarList<UsageQuery> recencies;
    private final BarList<UsageQuery> departments;
    private final BarList<UsageQuery> services;
    private final Label newest = new Label();
    private final Label newestOf = new Label();
    private final Label active = new Label();
    private final Label activeOf = new Label();
    private final Label byService = new Label();
    private final SimpleStringProperty source = new SimpleStringProperty("");
    private final List<Region> cards;

    TallyCards(UsageViewModel model) {
        this.model = model;
        this.texts = model.texts();
        this.recencies = new BarList<>(List.of(texts.of("usage.sums.people")), model::show);
        this.departments = new BarList<>(shares(), model::show);
        this.services = new BarList<>(shares(), model::show);
        recencies.setId("usage-recencies");
        departments.setId("usage-departments");
        services.setId("usage-by-service");
        cards = List.of(card(recencies, newest, newestOf), card(departments, active, activeOf),
                card(services, byService, new Label()));
        model.resultProperty().subscribe(this::draw);
    }

    private List<String> shares() {
        return List.of(texts.of("usage.concealed.active"), texts.of("usage.concealed.share"));
    }

    private Region card(BarList<UsageQuery> list, Label title, Label caption) {
        title.getStyleClass().add("section-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        caption.getStyleClass().add("caption");
        Provenance.tell(title, source);
        HBox head = new HBox(8, title, caption);
        head.getStyleClass().add("card-head");
        VBox card = new VBox(4, head, list);
        card.getStyleClass().add("card");
        return card;
    }

    List<Region> cards() {
        return cards;
    }

    private void draw() {
        UseRoster.Result done = model.resultProperty().get();
        if (done == null || done.sheet().tab() != UsageTab.SERVICES) {
            return;
        }
        Tally tally = done.tally();
        UsageQuery query = done.asked().query();
        int days = done.asked().period().days();
        source.set(new UsageTitle(model).source());
        newest.setText(query.service() == null ? texts.of("usage.newest")
                : texts.of("usage.newest.service", model.words().service(query.service())));
        String people = texts.of("usage.count.people", tally.people().all());
        newestOf.setText(query.department().isEmpty() ? people : texts.of("usage.spoken", model.words().few(
                query.department().stream().sorted().map(model.words()::department)), people));
        active.setText(texts.of("usage.active", days));
        activeOf.setText(sum(tally.people()));
        byService.setText(texts.of("usage.byService", days));
        recencies.show(Stream.of(Recency.values()).map(one -> recency(one, tally, query)).toList());
        departments.show(tally.departments().stream().map(line -> department(line, query)).toList());
        services.show(tally.services().stream().map(line -> service(line, query, days)).toList());
    }

    private Bar<UsageQuery> recency(Recency one, Tally tally, UsageQuery query) {
        int count = tally.recencies().getOrDefault(one, 0);
        Set<Recency> set = query.recency().equals(Set.of(one)) ? Set.of() : Set.of(one);
        Bar.Fill fill = one == Recency.UNKNOWN ? Bar.Fill.UNKNOWN
                : one == Recency.WITHIN_7 || one == Recency.WITHIN_30 ? Bar.Fill.USED : Bar.Fill.OTHER;
        return new Bar<>(texts.of("usage.recency." + one.name()),
                List.of(Bar.Part.of(fill, count, tally.people().all())),
                List.of(Bar.Value.of(texts.number(count), Bar.Tone.PLAIN)),
                texts.of("usage.bar.recency", count, tally.people().all()), query.withRecency(query.service(), set));
    }

    private Bar<UsageQuery> department(Tally.ByDepartment line, UsageQuery query) {
        boolean chosen = query.department().isEmpty() || query.department().contains(line.department());
        Set<String> set = query.department().equals(Set.of(line.department())) ? Set.of() : Set.of(line.department());
        return bar(model.words().department(line.department()), line.count(), chosen, query.withDepartment(set));
    }

    private Bar<UsageQuery> service(Tally.ByService line, UsageQuery query, int days) {
        boolean chosen = query.service() == null || query.service() == line.service();
        boolean set = query.service() == line.service();
        return bar(model.words().service(line.service()), line.count(), chosen,
                set ? query.withRecency(null, Set.of()) : query.withRecency(line.service(), Recency.activeIn(days)));
    }

    private Bar<UsageQuery> bar(String name, Tally.Count count, boolean chosen, UsageQuery link) {
        List<Bar.Part> parts = new ArrayList<>(List.of(
                Bar.Part.of(chosen ? Bar.Fill.USED : Bar.Fill.OTHER, count.active(), count.all()),
                Bar.Part.of(Bar.Fill.EMPTY, count.inactive(), count.all()),
                Bar.Part.of(Bar.Fill.UNKNOWN, count.unknown(), count.all())));
        return new Bar<>(name, parts, List.of(
                Bar.Value.of(sum(count), Bar.Tone.MUTED), Bar.Value.of(share(count), Bar.Tone.PLAIN)),
                texts.of("usage.bar.spoken", count.active(), count.all(), count.inactive(), count.unknown()), link);
    }

    private String sum(Tally.Count count) {
        return count.unknown() == count.all() ? texts.number(count.all())
                : texts.of("usage.sum", count.active(), count.all());
    }

    /// Those of whom nobody knows may be active, so that the share may be greater.
    private String share(Tally.Count count) {
        if (count.unknown() == count.all()) {
            return texts.of("usage.unknown");
        }
        String percent = model.words().percent(count.share());
        return count.unknown() > 0 ? texts.of("usage.atLeast", percent) : percent;
    }
}
