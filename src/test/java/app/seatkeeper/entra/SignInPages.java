package app.seatkeeper.entra;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// The pages of the sign-in service: whose account, what to consent to, and the form that goes back to the
/// application, for browsers and for device codes.
final class SignInPages {

    private static final Pattern REDIRECT = Pattern.compile("http://localhost(:\\d+)?/?");
    private static final Pattern CHALLENGE = Pattern.compile("[\\w-]{43}");

    private final EntraHouse house;
    private final Script script;
    private final Grants grants;
    private final Map<String, Visit> visits = new ConcurrentHashMap<>();

    SignInPages(EntraHouse house, Script script, Grants grants) {
        this.house = house;
        this.script = script;
        this.grants = grants;
    }

    /// Somebody on the way through the pages.
    ///
    /// @param deviceCode empty for a browser that came from the application itself
    private record Visit(Map<String, String> asked, String upn, String deviceCode) {
        String text(String name) {
            return asked.getOrDefault(name, "");
        }

        Visit by(String person) {
            return new Visit(asked, person, deviceCode);
        }
    }

    String authorize(Map<String, String> query) {
        check(query);
        return begun(new Visit(query, query.getOrDefault("login_hint", ""), ""));
    }

    private void check(Map<String, String> query) {
        if (!house.clientId().equals(query.get("client_id"))) {
            throw new EntraError("unauthorized_client", 700016, "Application with identifier '"
                    + query.get("client_id") + "' was not found in the directory.");
        }
        if (!REDIRECT.matcher(query.getOrDefault("redirect_uri", "")).matches()) {
            throw new EntraError("invalid_request", 50011, "The redirect URI does not match.");
        }
        expect(query, "response_type", "code");
        expect(query, "response_mode", "form_post");
        expect(query, "code_challenge_method", "S256");
        if (!CHALLENGE.matcher(query.getOrDefault("code_challenge", "")).matches()) {
            throw script.complain("No challenge");
        }
        if (query.getOrDefault("state", "").length() < 32) {
            throw script.complain("No state that nobody can guess");
        }
        boolean chosen = "select_account".equals(query.get("prompt"));
        if (chosen == query.containsKey("login_hint")) {
            throw script.complain("Either an account is chosen, or it is the one that was signed in");
        }
        checkAsked(query);
        Claims.check(query.getOrDefault("claims", ""), script);
    }

    /// What a browser and a device code have in common.
    private void checkAsked(Map<String, String> asked) {
        List<String> scopes = List.of(asked.getOrDefault("scope", "").split(" ", -1));
        if (!scopes.containsAll(List.of("openid", "profile", "offline_access"))) {
            throw script.complain("Scopes are missing: " + scopes);
        }
        if (house.permissions(asked.getOrDefault("scope", "")).size() != scopes.size() - 3) {
            throw new EntraError("invalid_scope", 70011, "The provided value for scope " + scopes + " is not valid.");
        }
    }

    private void expect(Map<String, String> query, String name, String value) {
        if (!value.equals(query.get(name))) {
            throw script.complain(name + " is " + query.get(name));
        }
    }

    String login(Map<String, String> form) {
        String id = form.getOrDefault("visit", "");
        return signedIn(id, visit(id).by(form.getOrDefault("account", "")));
    }

    private Visit visit(String id) {
        Visit visit = visits.get(id);
        if (visit == null) {
            throw script.complain("Nobody is on this visit");
        }
        return visit;
    }

    private String begun(Visit visit) {
        String id = UUID.randomUUID().toString();
        visits.put(id, visit);
        if (!visit.upn().isEmpty()) {
            return signedIn(id, visit);
        }
        return page("login", Map.of("visit", id, "account", house.accounts().getFirst().upn()), "accept");
    }

    private String signedIn(String id, Visit visit) {
        visits.put(id, visit);
        List<String> permissions = house.permissions(visit.text("scope"));
        if (script.isForAdministrators(permissions)) {
            return refused(visit, new EntraError("access_denied", 90094, "The grant requires admin permission."));
        }
        return script.isConsented(permissions) ? done(visit)
                : page("consent", Map.of("visit", id, "permissions", String.join(" ", permissions)),
                        "accept", "cancel");
    }

    String consent(Map<String, String> form) {
        Visit visit = visit(form.getOrDefault("visit", ""));
        if (form.containsKey("cancel")) {
            return refused(visit,
                    new EntraError("access_denied", 65004, "User declined to consent to access the app."));
        }
        script.consent(house.permissions(visit.text("scope")));
        return done(visit);
    }

    private String done(Visit visit) {
        EntraAccount account = house.account(visit.upn());
        if (!visit.deviceCode().isEmpty()) {
            grants.add(visit.deviceCode(), grants.device(visit.deviceCode()).orElseThrow().enteredBy(account));
            return "<html><body>You have signed in on your other device.</body></html>";
        }
        String code = script.secret("1.code-" + UUID.randomUUID() + UUID.randomUUID());
        grants.add(code, new Grants.Grant(account, house.permissions(visit.text("scope")), visit.asked()));
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("code", code);
        fields.put("client_info", new EntraTokens(house, script).clientOf(account));
        fields.put("state", visit.text("state"));
        fields.put("session_state", UUID.randomUUID().toString());
        return page(visit.text("redirect_uri"), fields);
    }

    private String refused(Visit visit, EntraError error) {
        if (!visit.deviceCode().isEmpty()) {
            grants.add(visit.deviceCode(), grants.device(visit.deviceCode()).orElseThrow().refused());
            return "<html><body>Declined.</body></html>";
        }
        return page(visit.text("redirect_uri"), error.fields(visit.text("state")));
    }

    /// Where a device code is entered.
    String code(Map<String, String> form) {
        if (!form.containsKey("otc")) {
            return page("deviceauth", Map.of("otc", ""), "accept");
        }
        String deviceCode = grants.deviceCodeOf(form.get("otc"));
        Map<String, String> asked = grants.device(deviceCode).orElseThrow().asked();
        checkAsked(asked);
        return begun(new Visit(asked, "", deviceCode));
    }

    private static String page(String action, Map<String, String> fields, String... buttons) {
        var page = new StringBuilder("<html><body><form method=\"post\" action=\"" + action + "\">");
        fields.forEach((name, value) -> page.append("<input name=\"").append(name).append("\" value=\"")
                .append(value.replace("&", "&amp;").replace("\"", "&quot;")).append("\">"));
        for (String button : buttons) {
            page.append("<button name=\"").append(button).append("\" value=\"1\">").append(button).append("</button>");
        }
        return page.append("</form></body></html>").toString();
    }
}
