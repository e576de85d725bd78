package app.seatkeeper.advice.rules;

import app.seatkeeper.advice.Fact;
import app.seatkeeper.advice.Finding;
import app.seatkeeper.advice.Reason;
import app.seatkeeper.advice.Rule;
import app.seatkeeper.advice.Situation;
import app.seatkeeper.advice.Subject;
import app.seatkeeper.advice.WasteRule;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.money.Cost;
import app.seatkeeper.domain.usage.LastActivity;
import app.seatkeeper.domain.usage.ReportTable;
import app.seatkeeper.domain.usage.Service;
import app.seatkeeper.domain.usage.UsageReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Blocked accounts with a license whose mailbox is in use: perhaps shared or room mailboxes, which need no license up
/// to 50 GB. What kind a mailbox is of Microsoft tells applications only, so this is a hint. Mailboxes that are larger
/// or have an archive need their license.
///
/// Source: `getMailboxUsageDetail`, columns `Last Activity Date`, `Storage Used (Byte)` and `Has Archive`.
final class SharedMailboxes implements WasteRule {

    private static final long LARGE = 50L * 1024 * 1024 * 1024;

    @Override
    public List<Finding> findings(Situation situation) {
        Optional<ReportTable> report = situation.evidence().usage().widest(UsageReport.MAILBOX_USAGE);
        return situation.snapshot().users().stream()
                .filter(user -> !user.account().enabled() && !situation.paidSeats(user).isEmpty())
                .filter(user -> situation.evidence().licensed(user.id()).contains(Service.EXCHANGE))
                .flatMap(user -> finding(user, report, situation)).toList();
    }

    private static Stream<Finding> finding(User user, Optional<ReportTable> report, Situation situation) {
        Optional<Integer> row = report.flatMap(
                table -> situation.evidence().rows(user.id(), table.key()).stream().findFirst());
        boolean archive = row.isPresent() && report.orElseThrow().yes(row.orElseThrow(), "Has Archive");
        OptionalLong bytes = row.map(place -> report.orElseThrow().number(place, "Storage Used (Byte)"))
                .orElse(OptionalLong.empty());
        boolean isUsed = isActive(user, situation) || (row.isPresent()
                && isRecent(report.orElseThrow().day(row.orElseThrow(), "Last Activity Date"), situation));
        if (!isUsed || archive || bytes.orElse(0) > LARGE) {
            return Stream.empty();
        }
        List<Finding.Seat> seats = situation.paidSeats(user).stream()
                .map(seat -> new Finding.Seat(seat.product(), Cost.ZERO)).toList();
        Long size = bytes.isPresent() ? Long.valueOf(bytes.getAsLong()) : null;
        return Stream.of(new Finding(Rule.SHARED_MAILBOX, new Subject.Person(user.id()), seats,
                Reason.MAILBOX_KIND_UNKNOWN, List.of(new Fact.Mailbox(size, archive),
                        new Fact.Active(situation.evidence().of(user.id(), Service.EXCHANGE),
                                situation.evidence().asOf()))));
    }

    private static boolean isActive(User user, Situation situation) {
        return situation.evidence().of(user.id(), Service.EXCHANGE) instanceof LastActivity.On(var day)
                && isRecent(day, situation);
    }

    private static boolean isRecent(@Nullable LocalDate day, Situation situation) {
        return day != null && situation.days(day) <= situation.policy().inactiveDays();
    }
}
