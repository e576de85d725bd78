package app.seatkeeper.graph;

import app.seatkeeper.domain.directory.Group;
import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.Grant;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.GroupDirectory;
import app.seatkeeper.tenant.TenantException;
import com.fasterxml.jackson.core.JsonParser;
import com.microsoft.kiota.RequestInformation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads licensed groups from Graph. Where a tenant refuses to filter by licenses, all groups are read and those
/// without licenses left out.
final class GraphGroups implements GroupDirectory {

    private static final String LICENSED = "assignedLicenses/$count ne 0";
    private static final String DYNAMIC = "DynamicMembership";
    private static final int REFUSED_QUERY = 400;
    private static final int PAGE_SIZE = 999;
    private static final String[] SELECT = {
        "id", "displayName", "assignedLicenses", "groupTypes", "onPremisesSyncEnabled"};

    private final Connection connection;
    private final Pages pages;

    GraphGroups(Connection connection) {
        this.connection = connection;
        this.pages = new Pages(connection);
    }

    @Override
    public List<Group> licensed(JobContext job) throws TenantException, InterruptedException {
        try {
            return read(filtered(), job);
        } catch (TenantException e) {
            if (e.fault() instanceof Fault.Unexpected(var original) && original.status() == REFUSED_QUERY) {
                return read(everything(), job);
            }
            throw e;
        }
    }

    private List<Group> read(RequestInformation first, JobContext job) throws TenantException, InterruptedException {
        return pages.all(first, GraphGroups::group, Group::id, _ -> { }, job).stream()
                .filter(group -> !group.licenses().isEmpty()).toList();
    }

    private RequestInformation filtered() {
        return connection.requests().groups().toGetRequestInformation(request -> {
            Advanced.add(request.headers);
            request.queryParameters.count = true;
            request.queryParameters.filter = LICENSED;
            request.queryParameters.select = SELECT;
            request.queryParameters.top = PAGE_SIZE;
        });
    }

    private RequestInformation everything() {
        return connection.requests().groups().toGetRequestInformation(request -> {
            request.queryParameters.select = SELECT;
            request.queryParameters.top = PAGE_SIZE;
        });
    }

    private static Group group(JsonParser parser) throws IOException, Malformed {
        Json sent = Json.at(parser, "group");
        List<Grant> licenses = new ArrayList<>();
        for (Json license : sent.objects("assignedLicenses")) {
            licenses.add(new Grant(new SkuId(license.guid("skuId")), disabled(license)));
        }
        return new Group(new GroupId(sent.required("id")), sent.text("displayName"),
                sent.texts("groupTypes").contains(DYNAMIC), sent.flag("onPremisesSyncEnabled"), licenses);
    }

    private static Set<PlanId> disabled(Json license) throws Malformed {
        Set<PlanId> plans = new HashSet<>();
        for (String plan : license.texts("disabledPlans")) {
            plans.add(new PlanId(Json.guid(plan, "group.assignedLicenses.disabledPlans")));
        }
        return plans;
    }
}
