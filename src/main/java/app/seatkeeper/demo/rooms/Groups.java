package app.seatkeeper.demo.rooms;

import app.seatkeeper.demo.http.Answer;
import app.seatkeeper.demo.http.Call;
import app.seatkeeper.demo.query.Answers;
import app.seatkeeper.demo.query.Paging;
import app.seatkeeper.demo.query.Selection;
import app.seatkeeper.demo.tenant.Group;
import app.seatkeeper.demo.tenant.Person;
import app.seatkeeper.demo.tenant.Refusal;
import app.seatkeeper.demo.tenant.Tenant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Reading groups and who is in them.
final class Groups {

    /// Permissions that show groups and their members.
    static final String[] READ = {"GroupMember.Read.All", "Group.Read.All", "Group.ReadWrite.All", "Directory.Read.All",
        "Directory.ReadWrite.All", "GroupMember.ReadWrite.All", "Group.ReadBasic.All", "GroupMember.ReadBasic.All"};

    private static final Set<String> ORDERS = Set.of("displayName");

    private final Tenant tenant;
    private final Paging paging;

    Groups(Tenant tenant, Paging paging) {
        this.tenant = tenant;
        this.paging = paging;
    }

    /// `GET /groups`
    Answer list(Call call) {
        call.caller().needs(READ);
        call.query().allows("$select", "$top", "$count", "$filter", "$orderby", "$search", "$expand", "$skiptoken");
        var shape = DirectoryEntities.GROUP.shape(call.query().list("$select"));
        var page = paging.page(call, Paging.top(call, 999, false), () ->
                new Selection(call).of(tenant.groups(), new Vocabularies.Groups(tenant), ORDERS));
        return Answers.answer(call, "groups" + shape.context(), page, shape::object);
    }

    /// `GET /groups/{id}`
    Answer one(Call call) {
        call.caller().needs(READ);
        call.query().allows("$select", "$expand");
        var shape = DirectoryEntities.GROUP.shape(call.query().list("$select"));
        return Answers.one(call, "groups", shape, group(call));
    }

    /// `GET /groups/{id}/members`: the groups in it, then the people.
    Answer members(Call call) {
        return members(call, Object.class, "directoryObjects");
    }

    /// `GET /groups/{id}/members/microsoft.graph.user`
    Answer people(Call call) {
        return members(call, Person.class, "users");
    }

    private Answer members(Call call, Class<?> type, String set) {
        call.caller().needs(READ);
        call.query().allows("$select", "$top", "$count", "$filter", "$orderby", "$search", "$expand", "$skiptoken");
        if (!new Selection(call).isAll()) {
            throw Refusal.unsupported("Filtered searches against this resource are not supported.");
        }
        var group = group(call);
        var objects = new DirectoryObjects(call);
        var page = paging.page(call, Paging.top(call, 999, false), () -> {
            var members = new ArrayList<Object>(group.children());
            Arrays.stream(group.people()).mapToObj(tenant::at).forEach(person -> person.ifPresent(members::add));
            return List.<Object>copyOf(members.stream().filter(type::isInstance).toList());
        });
        return Answers.answer(call, set + objects.context(), page, objects::write);
    }

    private Group group(Call call) {
        return tenant.group(call.segment(1)).orElseThrow(() -> Refusal.notFound(call.segment(1)));
    }
}
