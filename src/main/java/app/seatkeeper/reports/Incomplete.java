package app.seatkeeper.reports;

import app.seatkeeper.advice.Reason;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.usage.Missing;
import app.seatkeeper.tenant.Feature;
import java.util.Optional;
import java.util.Set;

/// Something that a report lacks, and why.
public sealed interface Incomplete {

    /// A source that was not read.
    ///
    /// @param said what Microsoft said to the letter; empty where it was not asked
    record Unread(Source source, Missing.Why why, String said) implements Incomplete { }

    /// A source that names nobody, because the tenant conceals names in reports.
    record Concealed(Source source) implements Incomplete { }

    /// Products for which nobody has entered a price, so that amounts are lower bounds.
    record Unpriced(Set<SkuId> products) implements Incomplete {
        public Unpriced {
            products = Set.copyOf(products);
        }
    }

    /// People of whom a rule can say nothing.
    record Unjudged(int people, Reason reason) implements Incomplete { }

    /// Columns of which Microsoft Graph says nothing to anybody.
    ///
    /// @param key of the sentence that says what they are and where else to look
    record NotTold(String key) implements Incomplete { }

    /// What has to be allowed for it to come; empty where allowing something does not help.
    default Optional<Feature> feature() {
        return switch (this) {
            case Unread(var source, _, _) -> feature(source);
            case Concealed _ -> Optional.of(Feature.REPORT_SETTINGS);
            case Unpriced _, Unjudged _, NotTold _ -> Optional.empty();
        };
    }

    private static Optional<Feature> feature(Source source) {
        return switch (source) {
            case Source.Use _ -> Optional.of(Feature.USAGE_REPORTS);
            case Source.Part part -> switch (part) {
                case USERS, PRODUCTS, SUBSCRIPTIONS -> Optional.of(Feature.ROSTER);
                case SIGN_INS -> Optional.of(Feature.SIGN_IN_DATA);
                case GROUPS -> Optional.of(Feature.GROUPS);
                case ROLE_HOLDERS -> Optional.of(Feature.ROLE_HOLDERS);
                case PHONE_CALLS -> Optional.of(Feature.CALL_RECORDS);
                case PRICES, SESSION -> Optional.empty();
            };
        };
    }

    /// What is missing and why, in a sentence.
    default String sentence(Words words) {
        return switch (this) {
            case Unread(var source, var why, _) ->
                    words.of("report.unread." + why.name(), words.of(source.title()));
            case Concealed(var source) -> words.of("report.concealed", words.of(source.title()));
            case Unpriced(var products) -> words.of("report.unpriced", products.size());
            case Unjudged(var people, var reason) ->
                    words.of("report.unjudged", people, words.of("report.reason." + reason.name()));
            case NotTold(var key) -> words.of(key);
        };
    }
}
