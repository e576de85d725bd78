package app.seatkeeper.reports;

import app.seatkeeper.domain.snapshot.Gap;
import app.seatkeeper.domain.usage.Concealment;
import app.seatkeeper.domain.usage.Missing;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds out what the sources of a report lack.
final class Gaps {

    private Gaps() { }

    static List<Incomplete> of(Collection<Source> sources, ReportInput input) {
        return sources.stream().flatMap(source -> of(source, input)).toList();
    }

    private static Stream<Incomplete> of(Source source, ReportInput input) {
        return switch (source) {
            case Source.Use use -> use(use, input);
            case Source.Part part -> switch (part) {
                case USERS, PRODUCTS, SESSION -> Stream.empty();
                case SUBSCRIPTIONS -> snapshot(part, Gap.Part.SUBSCRIPTIONS, input);
                case GROUPS -> snapshot(part, Gap.Part.GROUPS, input);
                case ROLE_HOLDERS -> snapshot(part, Gap.Part.ROLE_HOLDERS, input);
                case SIGN_INS -> unread(part, input.evidence().usage().signIns().missing());
                case PHONE_CALLS -> input.phoneCalls() == null ? unread(part, Missing.NOT_READ) : Stream.empty();
                case PRICES -> Stream.of(input.unpriced()).filter(products -> !products.isEmpty())
                        .map(Incomplete.Unpriced::new);
            };
        };
    }

    private static Stream<Incomplete> snapshot(Source source, Gap.Part part, ReportInput input) {
        return input.snapshot().gaps().stream().filter(gap -> gap.part() == part)
                .map(gap -> new Incomplete.Unread(source, switch (gap.why()) {
                    case NOT_ASKED -> Missing.Why.NOT_ASKED;
                    case NOT_ALLOWED -> Missing.Why.NOT_ALLOWED;
                    case FAILED -> Missing.Why.FAILED;
                }, gap.said()));
    }

    private static Stream<Incomplete> unread(Source source, @Nullable Missing missing) {
        return missing == null ? Stream.empty()
                : Stream.of(new Incomplete.Unread(source, missing.why(), missing.said()));
    }

    private static Stream<Incomplete> use(Source.Use use, ReportInput input) {
        if (use.table(input).isEmpty()) {
            return unread(use, input.evidence().usage().whyMissing(use.key(input)));
        }
        return input.evidence().usage().concealment() == Concealment.CONCEALED
                ? Stream.of(new Incomplete.Concealed(use)) : Stream.empty();
    }
}
