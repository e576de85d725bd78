package app.seatkeeper.bench;

import com.microsoft.graph.core.requests.BaseGraphRequestAdapter;
import com.microsoft.graph.core.requests.GraphClientFactory;
import com.microsoft.graph.core.tasks.PageIterator;
import com.microsoft.graph.models.User;
import com.microsoft.graph.models.UserCollectionResponse;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.kiota.authentication.AccessTokenProvider;
import com.microsoft.kiota.authentication.AllowedHostsValidator;
import com.microsoft.kiota.authentication.BaseBearerTokenAuthenticationProvider;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads the roster as the SDK's documentation shows it, with `PageIterator`, and tells how long it took.
final class SdkRoster {

    private static final String[] SELECT = {"id", "displayName", "givenName", "surname", "userPrincipalName", "mail",
        "proxyAddresses", "accountEnabled", "userType", "usageLocation", "createdDateTime", "onPremisesSyncEnabled",
        "jobTitle", "department", "officeLocation", "companyName", "city", "country", "employeeId", "mobilePhone",
        "businessPhones", "licenseAssignmentStates"};

    private SdkRoster() {
    }

    /// @param arguments the root of Graph, and a token
    public static void main(String[] arguments) throws ReflectiveOperationException {
        var watch = new Stopwatch();
        var client = client(arguments[0], arguments[1]);
        UserCollectionResponse first = Objects.requireNonNull(client.users().get(request -> {
            request.queryParameters.select = SELECT;
            request.queryParameters.top = 999;
        }));
        List<User> users = new ArrayList<>();
        all(client, first, users);
        watch.stop(users);
    }

    private static void all(GraphServiceClient client, UserCollectionResponse first, List<User> users)
            throws ReflectiveOperationException {
        try {
            new PageIterator.Builder<User, UserCollectionResponse>()
                    .client(client)
                    .collectionPage(first)
                    .collectionPageFactory(UserCollectionResponse::createFromDiscriminatorValue)
                    .processPageItemCallback(users::add)
                    .build().iterate();
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("The SDK could not read the users", e);
        }
    }

    static GraphServiceClient client(String root, String token) {
        var http = GraphClientFactory.create(GraphServiceClient.getGraphClientOptions()).build();
        var provider = new BaseBearerTokenAuthenticationProvider(new Token(token));
        return new GraphServiceClient(new BaseGraphRequestAdapter(provider, root + "/v1.0", http));
    }

    /// The same token for everybody; the server is on this computer.
    private record Token(String token) implements AccessTokenProvider {

        @Override
        public String getAuthorizationToken(URI uri, @Nullable Map<String, Object> context) {
            return token;
        }

        @Override
        public AllowedHostsValidator getAllowedHostsValidator() {
            return new AllowedHostsValidator("127.0.0.1");
        }
    }
}
