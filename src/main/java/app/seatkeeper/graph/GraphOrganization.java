package app.seatkeeper.graph;

import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.snapshot.Tenant;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.tenant.DirectoryRole;
import app.seatkeeper.tenant.Organization;
import app.seatkeeper.tenant.SignedIn;
import app.seatkeeper.tenant.TenantException;
import com.fasterxml.jackson.core.JsonParser;
import com.microsoft.kiota.RequestInformation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads the tenant and the signed-in person from Graph.
final class GraphOrganization implements Organization {

    private static final String[] TENANT = {
        "id", "displayName", "verifiedDomains", "countryLetterCode", "defaultUsageLocation"};
    private static final String[] PERSON = {"id", "displayName", "userPrincipalName"};
    private static final String[] ROLE = {"id", "displayName", "roleTemplateId"};

    private final Connection connection;
    private final Pages pages;

    GraphOrganization(Connection connection) {
        this.connection = connection;
        this.pages = new Pages(connection);
    }

    @Override
    public Tenant tenant(JobContext job) throws TenantException, InterruptedException {
        RequestInformation first = connection.requests().organization().toGetRequestInformation(
                request -> request.queryParameters.select = TENANT);
        List<Tenant> tenants = pages.all(first, GraphOrganization::tenant, Tenant::id, _ -> { }, job);
        if (tenants.isEmpty()) {
            throw new TenantException(Faults.unreadable("The answer names no organization"));
        }
        return tenants.getFirst();
    }

    @Override
    public SignedIn me(JobContext job) throws TenantException, InterruptedException {
        RequestInformation me = connection.requests().me().toGetRequestInformation(
                request -> request.queryParameters.select = PERSON);
        SignedIn person = connection.ask(me, answer -> person(Body.object(answer, "me")), job);
        return new SignedIn(person.user(), person.name(), person.userPrincipalName(), roles(job));
    }

    private List<DirectoryRole> roles(JobContext job) throws TenantException, InterruptedException {
        RequestInformation first = connection.requests().me().transitiveMemberOf().graphDirectoryRole()
                .toGetRequestInformation(request -> {
                    Advanced.add(request.headers);
                    request.queryParameters.count = true;
                    request.queryParameters.select = ROLE;
                });
        return pages.all(first, GraphOrganization::role, DirectoryRole::templateId, _ -> { }, job);
    }

    @Override
    public Map<UserId, List<DirectoryRole>> roleHolders(JobContext job)
            throws TenantException, InterruptedException {
        RequestInformation first = connection.requests().directoryRoles().toGetRequestInformation(
                request -> request.queryParameters.select = ROLE);
        Map<UserId, List<DirectoryRole>> holders = new HashMap<>();
        for (Named role : pages.all(first, Named::of, Named::id, _ -> { }, job)) {
            RequestInformation members = connection.requests().directoryRoles().byDirectoryRoleId(role.id()).members()
                    .toGetRequestInformation();
            for (UserId user : pages.all(members, GraphOrganization::member, id -> id, _ -> { }, job)) {
                holders.computeIfAbsent(user, _ -> new ArrayList<>()).add(role.role());
            }
        }
        return holders;
    }

    /// A role with the id it has in this tenant.
    private record Named(String id, DirectoryRole role) {

        static Named of(JsonParser parser) throws IOException, Malformed {
            Json sent = Json.at(parser, "directoryRole");
            return new Named(sent.required("id"), GraphOrganization.role(sent));
        }
    }

    private static UserId member(JsonParser parser) throws IOException, Malformed {
        return new UserId(Json.at(parser, "member").required("id"));
    }

    private static SignedIn person(Json sent) throws Malformed {
        return new SignedIn(new UserId(sent.required("id")), sent.text("displayName"),
                sent.required("userPrincipalName"), List.of());
    }

    private static DirectoryRole role(JsonParser parser) throws IOException, Malformed {
        return role(Json.at(parser, "directoryRole"));
    }

    private static DirectoryRole role(Json sent) throws Malformed {
        String name = sent.text("displayName");
        String template = sent.required("roleTemplateId");
        return new DirectoryRole(template, name.isEmpty() ? template : name);
    }

    private static Tenant tenant(JsonParser parser) throws IOException, Malformed {
        Json sent = Json.at(parser, "organization");
        String usage = sent.text("defaultUsageLocation");
        return new Tenant(sent.required("id"), sent.text("displayName"), domain(sent),
                usage.isEmpty() ? sent.text("countryLetterCode") : usage);
    }

    private static String domain(Json sent) throws Malformed {
        String domain = "";
        for (Json one : sent.objects("verifiedDomains")) {
            if (domain.isEmpty() || one.flag("isDefault")) {
                domain = one.text("name");
            }
        }
        return domain;
    }
}
