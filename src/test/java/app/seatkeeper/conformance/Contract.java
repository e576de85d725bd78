package app.seatkeeper.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;

/// Microsoft's description of Graph, when it lies beside the checkout, and what does not agree with it.
final class Contract {

    /// Paths the description lacks; what is known of them stands in Microsoft's documentation pages.
    private static final Pattern NOT_DESCRIBED = Pattern.compile(".*/(revokeSignInSessions|\\$ref|download/\\w+"
            + "|get(MailboxUsageDetail|OneDriveUsageAccountDetail|EmailAppUsageUserDetail"
            + "|Microsoft365CopilotUsageUserDetail)\\(.*)");

    private final JsonNode document;
    private final Map<String, List<Operation>> operations = new HashMap<>();
    private final Map<JsonNode, Schema> schemas = new HashMap<>();
    private final SchemaRegistry registry = SchemaRegistry.withDialect(Dialects.getOpenApi30());

    private Contract(JsonNode document) {
        this.document = document;
        document.path("paths").properties().forEach(path -> path.getValue().properties().forEach(verb ->
                operations.computeIfAbsent(verb.getKey(), _ -> new ArrayList<>())
                        .add(new Operation(path.getKey(), verb.getValue()))));
    }

    /// The description, or empty when it does not lie beside the checkout.
    static Optional<Contract> beside() throws IOException {
        Path file = Path.of("..", "shared", "graph", "openapi.yaml");
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        var options = new LoaderOptions();
        options.setCodePointLimit(10_000_000);
        var yaml = YAMLMapper.builder(YAMLFactory.builder()
                .loaderOptions(options).build()).build();
        return Optional.of(new Contract(yaml.readTree(file.toFile())));
    }

    /// What is wrong with an exchange: nothing, in most cases.
    List<String> faults(Exchange exchange) {
        if (NOT_DESCRIBED.matcher(exchange.path()).matches()) {
            return List.of();
        }
        Optional<Operation> operation = operation(exchange.method(), exchange.path());
        if (operation.isEmpty()) {
            return exchange.status() >= 400 ? List.of() : List.of(exchange + ": no such path in the description");
        }
        var faults = new ArrayList<String>();
        if (exchange.status() < 400) {
            faults.addAll(requestFaults(exchange, operation.get()));
        }
        faults.addAll(answerFaults(exchange, operation.get()));
        if (operation.get().template().equals("/$batch") && exchange.status() == 200) {
            faults.addAll(new BatchParts(exchange).all().stream().flatMap(part -> faults(part).stream()).toList());
        }
        return faults.stream().map(fault -> exchange + ": " + fault).toList();
    }

    Optional<Operation> operation(String method, String path) {
        return operations.getOrDefault(method.toLowerCase(Locale.ROOT), List.of()).stream()
                .filter(one -> one.matches(path))
                .min(Comparator.comparingLong(Operation::placeholders));
    }

    private List<String> requestFaults(Exchange exchange, Operation operation) {
        var faults = new ArrayList<String>();
        Map<String, JsonNode> known = StreamSupport.stream(operation.parameters().spliterator(), false)
                .map(this::resolved).filter(one -> one.path("in").asText().equals("query"))
                .collect(Collectors.toMap(one -> one.path("name").asText(), one -> one.path("schema")));
        exchange.query().forEach((name, value) -> {
            if (!known.containsKey(name)) {
                faults.add("unknown query option " + name);
            } else if (name.equals("$select")) {
                faults.addAll(unknownNames(value, known.get(name).path("items").path("enum")));
            }
        });
        if (!exchange.sent().isBlank() && !operation.body().isMissingNode()) {
            faults.addAll(invalid(operation.body(), exchange.sentJson(), "request"));
        }
        return faults;
    }

    private static List<String> unknownNames(String select, JsonNode names) {
        var known = StreamSupport.stream(names.spliterator(), false).map(JsonNode::asText).collect(Collectors.toSet());
        return Arrays.stream(select.split(",", -1)).filter(name -> !known.contains(name))
                .map(name -> "unknown property in $select: " + name).toList();
    }

    private List<String> answerFaults(Exchange exchange, Operation operation) {
        JsonNode response = resolved(operation.response(exchange.status()));
        if (response.isMissingNode()) {
            return List.of("status is not one of " + operation.statuses());
        }
        JsonNode schema = response.at("/content/application~1json/schema");
        if (schema.isMissingNode() || exchange.answered().isBlank()) {
            return List.of();
        }
        var faults = new ArrayList<>(invalid(schema, exchange.answeredJson(), "answer"));
        if (exchange.status() == 200 && exchange.query().containsKey("$select")) {
            faults.addAll(Selection.faults(exchange));
        }
        return faults;
    }

    private List<String> invalid(JsonNode schema, JsonNode value, String what) {
        return schemas.computeIfAbsent(schema, this::compiled).validate(value).stream()
                .map(error -> what + " " + error).limit(5).toList();
    }

    /// A schema together with the components it refers to.
    private Schema compiled(JsonNode schema) {
        ObjectNode root = schema.deepCopy();
        root.set("components", document.path("components"));
        return registry.getSchema(root);
    }

    private JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }
}
