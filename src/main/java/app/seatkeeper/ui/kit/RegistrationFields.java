package app.seatkeeper.ui.kit;

import app.seatkeeper.session.Cloud;
import app.seatkeeper.session.Registration;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/// What a person enters to reach a tenant of their own, and what is wrong with it. Two screens may share one, so that
/// what was entered on one of them is there on the other. Used on the FX thread.
public final class RegistrationFields {

    private static final Reported NOTHING = new Reported(Entry.CLOUD, "");

    private final Texts texts;
    private final Preset preset;
    private final ObjectProperty<Cloud.Kind> kind = new SimpleObjectProperty<>(Cloud.Kind.GLOBAL);
    private final Map<Entry, StringProperty> values = new EnumMap<>(Entry.class);
    private final Map<Entry, StringBinding> wrongs = new EnumMap<>(Entry.class);
    private final ObjectProperty<Reported> reported = new SimpleObjectProperty<>(NOTHING);
    private final BooleanBinding complete;

    /// One thing to be entered.
    public enum Entry { CLOUD, AUTHORITY, GRAPH, TENANT, CLIENT_ID }

    /// A value that was there before the person came.
    ///
    /// @param origin where it comes from, in words such as `--client-id`, `SEATKEEPER_TENANT` or
    ///               `seatkeeper.properties`; empty where it was not given
    public record Given(String value, String origin) {
        public static final Given NONE = new Given("", "");
    }

    /// What was there before the person came.
    ///
    /// @param cloud     a word of [Cloud#words]
    /// @param authority root of the sign-in service of a custom cloud
    /// @param graph     root of the Graph of a custom cloud
    public record Preset(Given cloud, Given authority, Given graph, Given tenant, Given clientId) {
        public static final Preset NONE = new Preset(Given.NONE, Given.NONE, Given.NONE, Given.NONE, Given.NONE);

        Given of(Entry entry) {
            return switch (entry) {
                case CLOUD -> cloud;
                case AUTHORITY -> authority;
                case GRAPH -> graph;
                case TENANT -> tenant;
                case CLIENT_ID -> clientId;
            };
        }
    }

    private record Reported(Entry entry, String sentence) { }

    public RegistrationFields(Preset preset, Texts texts) {
        this.texts = texts;
        this.preset = preset;
        kind.set(kindOf(preset.cloud().value()));
        for (Entry entry : Entry.values()) {
            var value = new SimpleStringProperty(preset.of(entry).value());
            values.put(entry, value);
            wrongs.put(entry, Bindings.createStringBinding(() -> judge(entry), value, kind, reported));
            value.subscribe(_ -> reported.set(NOTHING));
        }
        kind.subscribe(now -> value(Entry.CLOUD).set(now.word()));
        complete = Bindings.createBooleanBinding(() -> cloud().isPresent() && registration().isPresent(),
                kind, value(Entry.AUTHORITY), value(Entry.GRAPH), value(Entry.TENANT), value(Entry.CLIENT_ID));
    }

    private static Cloud.Kind kindOf(String word) {
        return Arrays.stream(Cloud.Kind.values()).filter(one -> one.word().equalsIgnoreCase(word)).findFirst()
                .orElse(Cloud.Kind.GLOBAL);
    }

    private String judge(Entry entry) {
        Reported now = reported.get();
        if (now.entry() == entry && !now.sentence().isEmpty()) {
            return now.sentence();
        }
        String text = value(entry).get();
        return switch (entry) {
            case CLOUD -> "";
            case AUTHORITY, GRAPH -> text.isBlank() || isRoot(text) ? "" : texts.of("own.address.wrong");
            case TENANT -> Registration.isTenant(text) ? "" : texts.of("own.tenant.wrong");
            case CLIENT_ID -> text.isBlank() || Registration.isClientId(text) ? "" : texts.of("own.client.wrong");
        };
    }

    private static boolean isRoot(String text) {
        return cloudOf(text, text).isPresent();
    }

    private static Optional<Cloud> cloudOf(String authority, String graph) {
        try {
            return Optional.of(Cloud.custom(URI.create(authority.strip()), URI.create(graph.strip())));
        } catch (IllegalArgumentException _) {
            return Optional.empty(); // not yet an address: the person is still typing
        }
    }

    /// Says at an entry what the sign-in service said of it, until something is changed.
    public void report(Entry entry, String sentence) {
        reported.set(new Reported(entry, sentence));
    }

    /// The entry that the sign-in service refused; empty once something was changed.
    public ObservableValue<Optional<Entry>> refused() {
        return reported.map(now -> now.sentence().isEmpty() ? Optional.empty() : Optional.of(now.entry()));
    }

    public ObjectProperty<Cloud.Kind> kindProperty() {
        return kind;
    }

    /// The text of an entry; for the cloud, the word that settings use.
    public StringProperty value(Entry entry) {
        return values.computeIfAbsent(entry, _ -> new SimpleStringProperty(""));
    }

    /// What is wrong with an entry, in a sentence; empty while nothing is.
    public ObservableValue<String> wrong(Entry entry) {
        return wrongs.computeIfAbsent(entry, _ -> Bindings.createStringBinding(() -> ""));
    }

    /// Where the value comes from, while it is the one that was given; else empty.
    public ObservableValue<String> origin(Entry entry) {
        Given given = preset.of(entry);
        return value(entry).map(now -> given.origin().isEmpty() || !now.equalsIgnoreCase(given.value()) ? ""
                : texts.of("own.from", given.origin()));
    }

    /// Whether cloud, tenant and client id can be used as they are.
    public ObservableValue<Boolean> complete() {
        return complete;
    }

    /// The cloud; empty while the addresses of a custom one cannot be used.
    public Optional<Cloud> cloud() {
        return kind.get() == Cloud.Kind.CUSTOM
                ? cloudOf(value(Entry.AUTHORITY).get(), value(Entry.GRAPH).get())
                : Cloud.named(kind.get().word());
    }

    /// The registration; empty while tenant or client id cannot be used.
    public Optional<Registration> registration() {
        String client = value(Entry.CLIENT_ID).get();
        String tenant = value(Entry.TENANT).get();
        return Registration.isClientId(client) && Registration.isTenant(tenant)
                ? Optional.of(new Registration(client, tenant)) : Optional.empty();
    }
}
