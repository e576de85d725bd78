package app.seatkeeper.demo.rooms;

import app.seatkeeper.demo.http.Call;
import app.seatkeeper.demo.query.Entity;
import app.seatkeeper.demo.query.Entity.Shape;
import app.seatkeeper.demo.tenant.Group;
import app.seatkeeper.demo.tenant.Person;
import app.seatkeeper.demo.tenant.Refusal;
import app.seatkeeper.demo.tenant.Role;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/// Writes people, groups and roles side by side, each with its type, and without what the caller may not read.
final class DirectoryObjects {

    private final List<String> select;
    private final Shape<Person> people;
    private final Shape<Group> groups;
    private final Shape<Role> roles;

    DirectoryObjects(Call call) {
        var asked = call.query().list("$select");
        select = asked;
        people = shape(call.caller().has(Users.READ)
                ? UserEntity.USER : UserEntity.USER.readable(UserEntity.BASIC), asked);
        groups = shape(call.caller().has(Groups.READ)
                ? DirectoryEntities.GROUP : DirectoryEntities.GROUP.readable(Set.of("id")), asked);
        roles = shape(DirectoryEntities.ROLE, asked);
        known(asked);
    }

    /// A type shows only those of the selected properties that it has.
    private static <T> Shape<T> shape(Entity<T> entity, List<String> asked) {
        var its = asked.stream().filter(entity.columns()::containsKey).toList();
        return entity.shape(asked.isEmpty() ? List.of() : its.isEmpty() ? List.of("id") : its);
    }

    private static void known(List<String> asked) {
        var types = List.of(UserEntity.USER, DirectoryEntities.GROUP, DirectoryEntities.ROLE);
        for (String name : asked) {
            if (types.stream().noneMatch(type -> type.columns().containsKey(name))) {
                throw Refusal.badRequest("Could not find a property named '" + name
                        + "' on type 'microsoft.graph.directoryObject'.");
            }
        }
    }

    /// What stands behind the name of the set in `@odata.context`.
    String context() {
        return select.isEmpty() ? "" : "(" + String.join(",", select) + ")";
    }

    void write(Object object, JsonGenerator out) throws IOException {
        out.writeStartObject();
        switch (object) {
            case Person person -> {
                out.writeStringField("@odata.type", "#microsoft.graph.user");
                people.fields(person, out);
            }
            case Group group -> {
                out.writeStringField("@odata.type", "#microsoft.graph.group");
                groups.fields(group, out);
            }
            case Role role -> {
                out.writeStringField("@odata.type", "#microsoft.graph.directoryRole");
                roles.fields(role, out);
            }
            default -> throw new IllegalArgumentException("Not a directory object: " + object);
        }
        out.writeEndObject();
    }
}
