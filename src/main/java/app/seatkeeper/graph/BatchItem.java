package app.seatkeeper.graph;

import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.id.UserId;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/// One request inside a `$batch`.
///
/// @param id   tells the answers apart
/// @param url  below the root, beginning with a slash
/// @param body what is sent, or null where nothing is
record BatchItem(String id, String method, String url, @Nullable ObjectNode body) {

    private static final HttpUrl ANYWHERE = HttpUrl.get("https://graph.microsoft.com");

    static BatchItem get(String id, String url) {
        return new BatchItem(id, "GET", url, null);
    }

    /// The path of the members of a group.
    static String members(GroupId group) {
        return path("groups", group.value(), "members");
    }

    /// The path of one member of a group.
    static String member(GroupId group, UserId user) {
        return path("groups", group.value(), "members", user.value());
    }

    private static String path(String... segments) {
        HttpUrl.Builder path = ANYWHERE.newBuilder();
        Stream.of(segments).forEach(path::addPathSegment);
        return path.build().encodedPath();
    }

    /// The path of a user, with whatever its id holds encoded.
    static String user(UserId id) {
        return path("users", id.value());
    }

    ObjectNode json() {
        ObjectNode json = Json.MAPPER.createObjectNode().put("id", id).put("method", method).put("url", url);
        if (body != null) {
            json.set("body", body);
            json.putObject("headers").put("Content-Type", "application/json");
        }
        return json;
    }
}
