package app.seatkeeper.demo.http;

import app.seatkeeper.demo.tenant.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The table of what the server answers: verb, path, handler and price. First come, first served.
public final class Routes {

    private final List<Route> routes = new ArrayList<>();

    /// One line of the table.
    ///
    /// @param method  the verb
    /// @param path    the parts of the path; `{}` stands for any text
    /// @param units   what a request costs in resource units before `$select` and `$top`
    /// @param handler what answers
    public record Route(String method, List<String> path, int units, Function<Call, Answer> handler) {

        private boolean leadsTo(List<String> segments) {
            if (path.size() != segments.size()) {
                return false;
            }
            for (int i = 0; i < path.size(); i++) {
                if (!"{}".equals(path.get(i)) && !path.get(i).equalsIgnoreCase(segments.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /// Adds a line: `GET`, `/users/{}/memberOf`, resource units, handler.
    public Routes add(String method, String path, int units, Function<Call, Answer> handler) {
        routes.add(new Route(method, List.of(path.substring(1).split("/", -1)), units, handler));
        return this;
    }

    /// The line for a request.
    ///
    /// @throws Refusal 400 or 405 if there is none
    public Route route(String method, List<String> segments) {
        var leading = routes.stream().filter(route -> route.leadsTo(segments)).toList();
        if (leading.isEmpty()) {
            throw new Refusal(400, "BadRequest", "Resource not found for the segment '"
                    + (segments.isEmpty() ? "" : segments.getLast()) + "'.");
        }
        return leading.stream().filter(route -> route.method().equals(method)).findFirst()
                .orElseThrow(() -> new Refusal(405, "Request_BadRequest",
                        "Specified HTTP method is not allowed for the request target."));
    }
}
