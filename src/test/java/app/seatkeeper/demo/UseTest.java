package app.seatkeeper.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.demo.activity.Activity;
import app.seatkeeper.demo.activity.Conversation;
import app.seatkeeper.demo.activity.Conversation.Way;
import app.seatkeeper.demo.activity.Footprint;
import app.seatkeeper.demo.activity.Measure;
import app.seatkeeper.demo.activity.Service;
import app.seatkeeper.demo.activity.Span;
import app.seatkeeper.demo.seed.Population;
import app.seatkeeper.demo.tenant.Person;
import app.seatkeeper.demo.tenant.Tenant;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the people of the demo tenant do agrees with who they are.
class UseTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-19T12:03:00Z"), ZoneOffset.UTC);

    private final Tenant tenant = Population.of(2_500, 1, CLOCK);
    private final Activity activity = new Activity(tenant, 1);

    private List<Person> people() {
        return tenant.people().toList();
    }

    private Optional<Footprint> of(Person person) {
        return activity.of(person.index());
    }

    @Test
    void nobodyUsesAnythingAfterTheLastSignInOrWithoutOne() {
        var contradictions = new ArrayList<String>();
        for (Person person : people()) {
            var signIns = person.signIns();
            var last = signIns == null ? LocalDate.MIN
                    : LocalDate.ofInstant(signIns.nonInteractive(), ZoneOffset.UTC);
            of(person).ifPresent(footprint -> footprint.within(180).last().forEach((service, day) -> {
                if (day.isAfter(last) || day.isAfter(LocalDate.parse("2026-11-17"))) {
                    contradictions.add(person.upn() + " " + service + " " + day);
                }
            }));
        }

        assertEquals(List.of(), contradictions);
    }

    @Test
    void countsGrowWithThePeriodAndAreZeroWhereNothingWasUsed() {
        for (Person person : people().subList(0, 300)) {
            of(person).ifPresent(footprint -> {
                var before = new TreeMap<Measure, Long>();
                footprint.periods().forEach((days, use) -> use.counts().forEach((measure, count) -> {
                    assertTrue(count >= before.getOrDefault(measure, 0L), () -> person.upn() + " " + measure + days);
                    assertTrue(count == 0 || use.last().containsKey(measure.service()), () -> person.upn() + measure);
                    before.put(measure, count);
                }));
            });
        }
    }

    @Test
    void someAreMissingFromTheReportsAndSomeReportedOnesAreUnknown() {
        long missing = people().stream().filter(person -> person.products().anyMatch(product ->
                List.of("E5", "E3", "E1", "F3", "EXCHANGE").contains(product.key())))
                .filter(person -> of(person).filter(one -> one.upn().equals(person.upn())).isEmpty()).count();

        assertTrue(missing >= 25 && missing <= 40, () -> "missing: " + missing);
        int unmatched = activity.unmatched().size();
        assertTrue(unmatched >= 19 && unmatched <= 27, () -> "unmatched: " + unmatched);
    }

    @ParameterizedTest
    @CsvSource({"EXCHANGE, 2126", "TEAMS, 1874", "ONEDRIVE, 1562", "SHAREPOINT, 1391", "APPS, 1398",
        "VIVA_ENGAGE, 402", "COPILOT, 112"})
    void asManyUseAServiceAsInThePictures(Service service, int active) {
        double found = activity.diaries(Span.of(30, activity.refreshed()))
                .filter(diary -> diary.last(service) != null).count();

        assertEquals(active, found, active * 0.05 + 8);
    }

    @Test
    void thoseWithATelephoneNumberMadeTheCallsThatTheReportsCount() {
        var since = activity.refreshed().minusDays(29).atStartOfDay().toInstant(ZoneOffset.UTC);
        var calls = activity.conversations().stream().filter(one -> !one.start().isBefore(since))
                .filter(one -> one.way() != Way.GROUP)
                .collect(Collectors.groupingBy(one -> one.owner().id(), TreeMap::new, Collectors.counting()));
        var counted = new TreeMap<String, Long>();
        activity.diaries(Span.of(30, activity.refreshed())).filter(diary -> diary.subject().phone())
                .forEach(diary -> counted.put(diary.subject().person().id(), diary.count(Measure.CALLS)));
        counted.values().removeIf(count -> count == 0);

        assertEquals(counted, calls);
        assertTrue(activity.conversations().stream().map(Conversation::way).distinct().count() == Way.values().length);
    }
}
