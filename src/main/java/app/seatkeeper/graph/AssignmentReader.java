package app.seatkeeper.graph;

import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.license.Assignment;
import app.seatkeeper.domain.license.AssignmentError;
import app.seatkeeper.domain.license.AssignmentSource;
import app.seatkeeper.domain.license.AssignmentState;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads `licenseAssignmentStates`; equal sources, sets of plans and assignments become one object. Used on one thread.
final class AssignmentReader {

    private static final String WHAT = "user.licenseAssignmentStates";
    private static final Map<String, AssignmentState> STATES = Map.of(
            "", AssignmentState.ACTIVE,
            "Active", AssignmentState.ACTIVE,
            "ActiveWithError", AssignmentState.ACTIVE_WITH_ERROR,
            "Disabled", AssignmentState.DISABLED,
            "Error", AssignmentState.ERROR);
    private static final Map<String, AssignmentError> ERRORS = Map.of(
            "", AssignmentError.NONE,
            "None", AssignmentError.NONE,
            "CountViolation", AssignmentError.COUNT_VIOLATION,
            "MutuallyExclusiveViolation", AssignmentError.MUTUALLY_EXCLUSIVE_VIOLATION,
            "DependencyViolation", AssignmentError.DEPENDENCY_VIOLATION,
            "ProhibitedInUsageLocationViolation", AssignmentError.PROHIBITED_IN_USAGE_LOCATION_VIOLATION,
            "UniquenessViolation", AssignmentError.UNIQUENESS_VIOLATION);

    private static final Set<String> TEXTS = Set.of("skuId", "assignedByGroup", "state", "error",
            "lastUpdatedDateTime");

    private final Shared shared;
    private final Map<String, String> texts = new HashMap<>();

    AssignmentReader(Shared shared) {
        this.shared = shared;
    }

    /// Reads the list the parser stands on.
    List<Assignment> all(JsonParser parser) throws IOException, Malformed {
        if (!parser.isExpectedStartArrayToken()) {
            throw new Malformed(WHAT + " is not a list");
        }
        List<Assignment> all = new ArrayList<>(4);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (!parser.isExpectedStartObjectToken()) {
                throw new Malformed(WHAT + " holds something that is not an object");
            }
            all.add(shared.one(assignment(parser)));
        }
        return List.copyOf(all);
    }

    private Assignment assignment(JsonParser parser) throws IOException, Malformed {
        texts.clear();
        Set<PlanId> disabled = Set.of();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            if (field.equals("disabledPlans")) {
                disabled = plans(parser);
            } else if (TEXTS.contains(field)) {
                texts.put(field, text(parser, field));
            } else {
                parser.skipChildren();
            }
        }
        return new Assignment(shared.product(sent("skuId"), WHAT + ".skuId"), source(sent("assignedByGroup")),
                disabled, STATES.getOrDefault(sent("state"), AssignmentState.OTHER),
                ERRORS.getOrDefault(sent("error"), AssignmentError.OTHER), time(sent("lastUpdatedDateTime")));
    }

    private String sent(String field) {
        return texts.getOrDefault(field, "");
    }

    private static String text(JsonParser parser, String field) throws IOException, Malformed {
        if (parser.hasToken(JsonToken.VALUE_NULL)) {
            return "";
        }
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw new Malformed(WHAT + "." + field + " is not a text");
        }
        return parser.getText();
    }

    private AssignmentSource source(String group) {
        return group.isEmpty() ? AssignmentSource.DIRECT
                : shared.one(new AssignmentSource.ByGroup(new GroupId(group)));
    }

    private @Nullable Instant time(String text) throws Malformed {
        return text.isEmpty() ? null : Times.instant(text, WHAT + ".lastUpdatedDateTime");
    }

    private Set<PlanId> plans(JsonParser parser) throws IOException, Malformed {
        if (parser.hasToken(JsonToken.VALUE_NULL)) {
            return Set.of();
        }
        if (!parser.isExpectedStartArrayToken()) {
            throw new Malformed(WHAT + ".disabledPlans is not a list");
        }
        Set<PlanId> plans = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            plans.add(shared.plan(text(parser, "disabledPlans"), WHAT + ".disabledPlans"));
        }
        return plans.isEmpty() ? Set.of() : shared.one(Set.copyOf(plans));
    }
}
