package app.seatkeeper.entra;

import java.net.URI;
import java.util.List;
import java.util.Set;

/// The tenant that signs people in, and the registration of the application in it.
///
/// @param tenant      its id
/// @param clientId    of the registration
/// @param graph       root of the Graph that its tokens are for
/// @param accounts    who can sign in, the first of whom the browser offers
/// @param application what the application itself may do: the roles of its tokens
public record EntraHouse(
        String tenant, String clientId, URI graph, List<EntraAccount> accounts, Set<String> application) {

    public EntraHouse {
        accounts = List.copyOf(accounts);
        application = Set.copyOf(application);
    }

    EntraAccount account(String upn) {
        return accounts.stream().filter(one -> one.upn().equalsIgnoreCase(upn)).findFirst()
                .orElseThrow(() -> new EntraError("invalid_grant", 50034,
                        "The user account " + upn + " does not exist in the " + tenant + " directory."));
    }

    /// Microsoft's names of the scopes of a text that are for this Graph; `openid` and the like are left out.
    List<String> permissions(String scopes) {
        return List.of(scopes.split(" ", -1)).stream().filter(one -> one.startsWith(graph + "/"))
                .map(one -> one.substring(graph.toString().length() + 1)).toList();
    }
}
