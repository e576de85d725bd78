package app.seatkeeper.entra;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// What the sign-in service is told to do, and what it has seen. Safe on every thread.
public final class Script {

    private final Map<String, Deque<Raw>> raw = new ConcurrentHashMap<>();
    private final Set<String> consented = ConcurrentHashMap.newKeySet();
    private final Set<String> forAdministrators = ConcurrentHashMap.newKeySet();
    private final Set<String> withheld = ConcurrentHashMap.newKeySet();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> secrets = new CopyOnWriteArrayList<>();
    private final List<Map<String, String>> heard = new CopyOnWriteArrayList<>();
    private volatile Optional<String> demanded = Optional.empty();
    private volatile long lifetime = 3_600;

    /// An answer word for word.
    record Raw(int status, String type, String body) { }

    /// The next request to an endpoint is answered with an error.
    ///
    /// @param endpoint `authorize`, `token` or `devicecode`
    public Script refuse(String endpoint, EntraError error) {
        return answer(endpoint, error.status(), "application/json; charset=utf-8", error.json());
    }

    /// The next request to an endpoint is answered word for word.
    public Script answer(String endpoint, int status, String type, String body) {
        raw.computeIfAbsent(endpoint, _ -> new ArrayDeque<>()).add(new Raw(status, type, body));
        return this;
    }

    /// These are consented to from now on, as an administrator does for everybody.
    public Script consent(Collection<String> permissions) {
        consented.addAll(permissions);
        return this;
    }

    /// Only an administrator may consent to these.
    public Script onlyAdministratorsConsentTo(Collection<String> permissions) {
        forAdministrators.addAll(permissions);
        return this;
    }

    /// These are left out of every token, whoever consents.
    public Script withhold(Collection<String> permissions) {
        withheld.addAll(permissions);
        return this;
    }

    /// From now on, sign-ins and an application's requests must carry these claims, JSON.
    public Script demand(String claims) {
        demanded = Optional.of(claims);
        return this;
    }

    /// How long tokens are good for, in seconds.
    public Script lifetime(long seconds) {
        lifetime = seconds;
        return this;
    }

    Optional<Raw> next(String endpoint) {
        return Optional.ofNullable(raw.get(endpoint)).map(Deque::poll);
    }

    boolean isConsented(Collection<String> permissions) {
        return consented.containsAll(permissions);
    }

    boolean isForAdministrators(Collection<String> permissions) {
        return permissions.stream().anyMatch(one -> forAdministrators.contains(one) && !consented.contains(one));
    }

    List<String> granted(Collection<String> permissions) {
        return permissions.stream().filter(one -> !withheld.contains(one)).sorted().toList();
    }

    Optional<String> demanded() {
        return demanded;
    }

    long lifetime() {
        return lifetime;
    }

    String secret(String text) {
        secrets.add(text);
        return text;
    }

    void heard(String endpoint, Map<String, String> fields) {
        Map<String, String> all = new ConcurrentHashMap<>(fields);
        all.put("endpoint", endpoint);
        heard.add(Map.copyOf(all));
        for (String name : List.of("code_verifier", "client_secret", "client_assertion", "refresh_token", "code")) {
            Optional.ofNullable(fields.get(name)).ifPresent(secrets::add);
        }
    }

    /// What a client did that Microsoft's own service refuses without saying so in its answer.
    ///
    /// @throws EntraError AADSTS9002313
    EntraError complain(String what) {
        complaints.add(what);
        return new EntraError("invalid_request", 9002313, "Invalid request. " + what);
    }

    /// What clients did wrong; empty if all went by the book.
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /// Every token, code, verifier, assertion and secret there was.
    public List<String> secrets() {
        return List.copyOf(secrets);
    }

    /// The fields of every request to an endpoint, in order.
    public List<Map<String, String>> heard(String endpoint) {
        return heard.stream().filter(fields -> endpoint.equals(fields.get("endpoint"))).toList();
    }

    /// How many requests of a grant type the token endpoint had.
    public long grants(String type) {
        return heard("token").stream().filter(fields -> type.equals(fields.get("grant_type"))).count();
    }
}
