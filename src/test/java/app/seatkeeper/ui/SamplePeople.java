package app.seatkeeper.ui;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableSet;

import app.seatkeeper.domain.directory.Account;
import app.seatkeeper.domain.directory.Profile;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.directory.UserType;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.license.Assignment;
import app.seatkeeper.domain.license.AssignmentError;
import app.seatkeeper.domain.license.AssignmentSource;
import app.seatkeeper.domain.license.AssignmentState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the people of [SampleTenant] from `sample-people.txt`.
final class SamplePeople {

    private static final Pattern LICENSE = Pattern.compile("(\\w+)(?:@(\\w+))?((?:-\\w+)*)(?:!(\\w+))?");

    private static final Map<String, SkuId> PRODUCTS = Map.of(
            "E5", SampleTenant.E5, "E3", SampleTenant.E3, "EXO", SampleTenant.EXCHANGE_P1,
            "VISIO", SampleTenant.VISIO, "BI", SampleTenant.POWER_BI, "PHONE", SampleTenant.PHONE,
            "FREE", SampleTenant.FLOW_FREE, "OLD", SampleTenant.ENDED);
    private static final Map<String, PlanId> PLANS = Map.of(
            "TEAMS", SampleTenant.TEAMS, "YAMMER", SampleTenant.YAMMER);
    private static final Map<String, AssignmentError> ERRORS = Map.of(
            "count", AssignmentError.COUNT_VIOLATION,
            "exclusive", AssignmentError.MUTUALLY_EXCLUSIVE_VIOLATION,
            "location", AssignmentError.PROHIBITED_IN_USAGE_LOCATION_VIOLATION,
            "dependency", AssignmentError.DEPENDENCY_VIOLATION);

    private SamplePeople() { }

    static UserId id(int number) {
        return new UserId("00000000-0000-4000-8000-%012d".formatted(number + 1));
    }

    static List<User> people() {
        List<String> lines = text().lines().filter(line -> !line.startsWith("#")).toList();
        return IntStream.range(0, lines.size()).mapToObj(i -> user(i, lines.get(i).split("\\|", -1))).toList();
    }

    static User numbered(User one, int number) {
        Account account = one.account();
        Profile said = one.profile();
        String signIn = account.userPrincipalName().replaceFirst("@", number + "@");
        return new User(id(number),
                new Account(signIn, signIn, List.of(), account.enabled(), account.type(), account.usageLocation(),
                        account.created(), account.synced()),
                new Profile(said.displayName() + " " + number, said.givenName(), said.surname(), said.jobTitle(),
                        said.department(), said.office(), said.company(), said.city(), said.country(), "" + number,
                        "", "", List.of()),
                one.assignments());
    }

    private static String text() {
        try (var file = requireNonNull(SamplePeople.class.getResourceAsStream("sample-people.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static User user(int number, String[] said) {
        String flags = said[6];
        boolean guest = flags.contains("g");
        String plain = Normalizer.normalize(said[0].replace('ı', 'i'), Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z ]", "").toLowerCase(Locale.ROOT).replace(' ', '.');
        String signIn = plain + (guest ? "@partner.example" : "@larkfield.example");
        String[] names = said[0].split(" ", 2);
        return new User(id(number),
                new Account(signIn, signIn, List.of(), !flags.contains("b"),
                        guest ? UserType.GUEST : UserType.MEMBER, said[5],
                        Instant.parse("2023-04-03T08:00:00Z"), flags.contains("s")),
                new Profile(said[0], names[0], names[1], said[1], said[2], said[3], guest ? "" : "Larkfield Group",
                        said[3], said[4], "L%04d".formatted(number + 100), "", "", List.of()),
                Stream.of(said[7].split(",")).filter(word -> !word.isEmpty()).map(SamplePeople::assignment).toList());
    }

    private static Assignment assignment(String word) {
        Matcher parts = LICENSE.matcher(word);
        if (!parts.matches()) {
            throw new IllegalArgumentException(word);
        }
        AssignmentError error = parts.group(4) == null ? AssignmentError.NONE : found(ERRORS, parts.group(4));
        return new Assignment(found(PRODUCTS, parts.group(1)), source(parts.group(2)), plans(parts.group(3)),
                error == AssignmentError.NONE ? AssignmentState.ACTIVE : AssignmentState.ERROR, error,
                Instant.parse("2026-02-11T09:30:00Z"));
    }

    private static AssignmentSource source(@Nullable String group) {
        return group == null ? AssignmentSource.DIRECT : new AssignmentSource.ByGroup(
                group.equals("sales") ? SampleTenant.SALES : SampleTenant.BI_READERS);
    }

    private static Set<PlanId> plans(String off) {
        return Stream.of(off.split("-")).filter(word -> !word.isEmpty()).map(word -> found(PLANS, word))
                .collect(toUnmodifiableSet());
    }

    private static <V> V found(Map<String, V> values, String word) {
        return requireNonNull(values.get(word), word);
    }
}
