package app.seatkeeper.ui.users;

import app.seatkeeper.domain.directory.SignIns;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.usage.Concealment;
import app.seatkeeper.domain.usage.Evidence;
import app.seatkeeper.domain.usage.LastActivity;
import app.seatkeeper.domain.usage.Missing;
import app.seatkeeper.domain.usage.Service;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.users.PersonCard.Detail;
import app.seatkeeper.workspace.Insight;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// When somebody used each service and signed in last, as the drawer shows it.
///
/// @param services     those that concern the person; empty where nothing can be said
/// @param servicesNote of which day the reports are, or why there is nothing
/// @param signIns      the three kinds; empty where nothing can be said
/// @param signInsNote  why there is nothing; empty otherwise
record PersonUse(List<Detail> services, String servicesNote, List<Detail> signIns, String signInsNote) {

    /// Before anything was put together.
    static final PersonUse NOTHING = new PersonUse(List.of(), "", List.of(), "");

    PersonUse {
        services = List.copyOf(services);
        signIns = List.copyOf(signIns);
    }

    static PersonUse of(User user, @Nullable Insight insight, RowTexts words) {
        return insight == null ? NOTHING : new Writing(user, insight, words).all();
    }

    private record Writing(User user, Insight insight, RowTexts words) {

        PersonUse all() {
            Evidence evidence = insight.evidence();
            boolean told = !evidence.usage().tables().isEmpty() && !isConcealed();
            List<Detail> services = !told ? List.of() : Stream.of(Service.values())
                    .filter(one -> !(evidence.of(user.id(), one) instanceof LastActivity.NotLicensed))
                    .map(one -> new Detail(texts().of("usage.service." + one.name()),
                            last(evidence.of(user.id(), one)), false)).toList();
            SignIns times = evidence.signIns(user.id());
            return new PersonUse(services, told ? dated(services) : whyNot(),
                    times == null ? List.of() : signIns(times), times == null ? whyNoSignIns() : "");
        }

        private boolean isConcealed() {
            return insight.evidence().usage().concealment() == Concealment.CONCEALED;
        }

        private Texts texts() {
            return words.texts();
        }

        private String last(LastActivity activity) {
            return switch (activity) {
                case LastActivity.On(var day) -> texts().of("users.use.ago",
                        Math.max(0, ChronoUnit.DAYS.between(day, insight.today())), date(day));
                case LastActivity.NoneIn(int days) -> texts().of("users.use.none", days);
                case LastActivity.Unknown _, LastActivity.NotLicensed _ -> texts().of("users.unknown");
            };
        }

        private String date(LocalDate day) {
            return DateTimeFormatter.ofPattern("d MMM yyyy", texts().locale()).format(day);
        }

        private String dated(List<Detail> services) {
            LocalDate asOf = insight.evidence().asOf();
            return services.isEmpty() ? texts().of("users.use.noPlan")
                    : asOf == null ? "" : texts().of("users.use.asOf", date(asOf));
        }

        private String whyNot() {
            return texts().of(isConcealed() ? "users.use.concealed" : "users.use.notRead");
        }

        private List<Detail> signIns(SignIns times) {
            return List.of(signIn("users.signIn.interactive", times.interactive()),
                    signIn("users.signIn.nonInteractive", times.nonInteractive()),
                    signIn("users.signIn.successful", times.successful()));
        }

        private Detail signIn(String key, @Nullable Instant when) {
            return new Detail(texts().of(key),
                    when == null ? texts().of("users.signIn.never") : words.date(when), false);
        }

        private String whyNoSignIns() {
            Missing missing = insight.evidence().usage().signIns().missing();
            return texts().of(missing != null && missing.why() == Missing.Why.PREMIUM_NEEDED
                    ? "users.signIn.premium" : "users.signIn.notRead");
        }
    }
}
