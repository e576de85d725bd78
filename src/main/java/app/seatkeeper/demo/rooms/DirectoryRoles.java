package app.seatkeeper.demo.rooms;

import app.seatkeeper.demo.http.Answer;
import app.seatkeeper.demo.http.Call;
import app.seatkeeper.demo.query.Answers;
import app.seatkeeper.demo.query.Paging;
import app.seatkeeper.demo.query.Selection;
import app.seatkeeper.demo.tenant.Refusal;
import app.seatkeeper.demo.tenant.Role;
import app.seatkeeper.demo.tenant.Tenant;
import java.util.List;
import java.util.Optional;

/// Reading the directory roles in use and who holds them.
final class DirectoryRoles {

    private static final String[] READ = {"RoleManagement.Read.Directory", "RoleManagement.ReadWrite.Directory",
        "Directory.Read.All", "Directory.ReadWrite.All"};
    /// Microsoft gives the list whole.
    private static final int ALL = 999;

    private final Tenant tenant;
    private final Paging paging;

    DirectoryRoles(Tenant tenant, Paging paging) {
        this.tenant = tenant;
        this.paging = paging;
    }

    /// `GET /directoryRoles`
    Answer list(Call call) {
        call.caller().needs(READ);
        call.query().allows("$select", "$filter", "$expand", "$count");
        unfiltered(call);
        var shape = DirectoryEntities.ROLE.shape(call.query().list("$select"));
        var page = paging.page(call, ALL, tenant::roles);
        return Answers.answer(call, "directoryRoles" + shape.context(), page, shape::object);
    }

    /// `GET /directoryRoles/{id}/members`
    Answer members(Call call) {
        call.caller().needs(READ);
        call.query().allows("$select", "$top", "$count", "$filter", "$orderby", "$search", "$expand", "$skiptoken");
        unfiltered(call);
        Role role = role(call.segment(1));
        var objects = new DirectoryObjects(call);
        var page = paging.page(call, Paging.top(call, ALL, false), () -> List.<Object>copyOf(
                tenant.holders(role).stream().map(tenant::person).flatMap(Optional::stream).toList()));
        return Answers.answer(call, "directoryObjects" + objects.context(), page, objects::write);
    }

    private static void unfiltered(Call call) {
        if (!new Selection(call).isAll()) {
            throw Refusal.unsupported("Filtered searches against this resource are not supported.");
        }
    }

    private Role role(String id) {
        return tenant.roles().stream().filter(role -> role.id().equals(id)).findFirst()
                .orElseThrow(() -> Refusal.notFound(id));
    }
}
