package app.seatkeeper.demo.rooms;

import app.seatkeeper.demo.http.Answer;
import app.seatkeeper.demo.http.Call;
import app.seatkeeper.demo.query.Answers;
import app.seatkeeper.demo.query.Paging;
import app.seatkeeper.demo.query.Selection;
import app.seatkeeper.demo.tenant.Group;
import app.seatkeeper.demo.tenant.Person;
import app.seatkeeper.demo.tenant.Refusal;
import app.seatkeeper.demo.tenant.Role;
import app.seatkeeper.demo.tenant.Tenant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// What people are in: `memberOf` and `transitiveMemberOf` of `/me` and `/users/{id}`, with casts.
final class Memberships {

    private static final String[] OTHERS = {"Directory.Read.All", "Directory.ReadWrite.All", "User.Read.All",
        "Group.Read.All", "Group.ReadBasic.All", "GroupMember.Read.All", "GroupMember.ReadBasic.All"};

    private final Tenant tenant;
    private final Users users;

    Memberships(Tenant tenant, Users users) {
        this.tenant = tenant;
        this.users = users;
    }

    /// `GET /me/memberOf`, `GET /me/transitiveMemberOf`, with `/microsoft.graph.directoryRole` or `…group` behind it.
    Function<Call, Answer> mine(Class<?> type, boolean transitive) {
        return call -> {
            var person = users.self(call);
            permitted(call, true);
            return answer(call, person, type, transitive);
        };
    }

    /// The same of `/users/{id}`.
    Function<Call, Answer> others(Class<?> type, boolean transitive) {
        return call -> {
            permitted(call, users.isOwn(call));
            return answer(call, users.other(call), type, transitive);
        };
    }

    private static void permitted(Call call, boolean own) {
        if (!(own && call.caller().has("User.Read"))) {
            call.caller().needs(OTHERS);
        }
    }

    private Answer answer(Call call, Person person, Class<?> type, boolean transitive) {
        call.query().allows("$select", "$top", "$count", "$filter", "$orderby", "$search", "$expand", "$skiptoken");
        if (!new Selection(call).isAll()) {
            throw Refusal.unsupported("Filtered searches against this resource are not supported.");
        }
        var objects = new DirectoryObjects(call);
        var page = users.paging().page(call, Paging.top(call, 999, false), () -> all(person, transitive).stream()
                .filter(type::isInstance).toList());
        String set = type == Role.class ? "directoryRoles" : type == Group.class ? "groups" : "directoryObjects";
        return Answers.answer(call, set + objects.context(), page, objects::write);
    }

    private List<Object> all(Person person, boolean transitive) {
        var all = new ArrayList<Object>(tenant.rolesOf(person.id()));
        var groups = new LinkedHashSet<Group>(tenant.groupsOf(person));
        if (transitive) {
            tenant.groupsOf(person).forEach(group -> collect(group, groups));
        }
        all.addAll(groups);
        return all;
    }

    private static void collect(Group group, Set<Group> into) {
        for (Group parent : group.parents()) {
            if (into.add(parent)) {
                collect(parent, into);
            }
        }
    }
}
