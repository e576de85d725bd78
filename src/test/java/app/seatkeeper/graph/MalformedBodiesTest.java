package app.seatkeeper.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.domain.change.Step;
import app.seatkeeper.domain.change.Write;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.Grant;
import app.seatkeeper.graph.ScriptedGraph.Said;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.StepResult.WriteResult;
import app.seatkeeper.tenant.StepSource;
import app.seatkeeper.tenant.TenantAccess;
import app.seatkeeper.tenant.TenantException;
import app.seatkeeper.ui.kit.FaultTexts;
import app.seatkeeper.ui.kit.TenantNames;
import app.seatkeeper.ui.kit.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every answer in `malformed-answers.txt` ends in the sentence below it, in the words a person reads, or is read
/// because it is in order all the same. What cannot be read hands nothing on.
///
/// Each begins with what is asked for, the status and type of the answer where they matter, and a name. In the body
/// `\x` writes a byte, `<<3*ab>>` repeats, and SELF is the server.
class MalformedBodiesTest {

    private static final Pattern TITLE = Pattern.compile("(\\w+)(?: (\\d{3}))?(?: (\\S+))?: .+");
    private static final Pattern BYTE = Pattern.compile("\\\\x([0-9A-F]{2})");
    private static final Pattern REPEATED = Pattern.compile("<<(\\d+)\\*(.+?)>>");
    private static final String NOTHING = "(nothing)";
    private static final SkuId E5 = SkuId.of("06ebc4ee-1bb5-47dd-8120-11324bc54e06");

    private final ScriptedGraph graph = new ScriptedGraph();
    private final FaultTexts words = new FaultTexts(Texts.load(Locale.US), TenantNames.of(null));
    private final TenantAccess tenant;

    MalformedBodiesTest() throws IOException {
        tenant = GraphTenant.open(graph.session(), ProductNames.shipped(), new HurriedTiming());
    }

    @AfterEach
    void stop() {
        graph.close();
    }

    static Stream<List<String>> answers() throws IOException {
        try (InputStream in = MalformedBodiesTest.class.getResourceAsStream("malformed-answers.txt")) {
            String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.strip().split("\n\n")).map(block -> block.lines().toList());
        }
    }

    @ParameterizedTest
    @MethodSource("answers")
    @Timeout(10)
    void anAnswerEndsInASentenceOrIsRead(List<String> one) throws Exception {
        assertEquals(one.get(2), said(one.get(0), one.get(1)));
    }

    String said(String title, String written) throws InterruptedException {
        Matcher head = TITLE.matcher(title);
        if (!head.matches()) {
            throw new IllegalArgumentException(title);
        }
        int status = head.group(2) == null ? 200 : Integer.parseInt(head.group(2));
        String type = head.group(3) == null ? "application/json" : head.group(3);
        byte[] body = bytes(written.equals(NOTHING) ? "" : written);
        if (head.group(1).equals("error")) {
            return words.sentence(Translation.of(status, new String(body, StandardCharsets.UTF_8)));
        }
        ByteString sent = ByteString.of(body);
        var answer = new Said(status, Map.of("Content-Type", type), sent, sent.size());
        return head.group(1).equals("write") ? written(answer) : read(head.group(1), answer);
    }

    private String read(String what, Said answer) throws InterruptedException {
        graph.answers(answer);
        List<User> arrived = new ArrayList<>();
        try {
            Object read = reading(what, arrived);
            return read instanceof List<?> list ? list.size() + " read" : "read as " + read;
        } catch (TenantException failure) {
            assertEquals(List.of(), what.equals("users") ? arrived : List.of());
            return words.sentence(failure.fault());
        }
    }

    private Object reading(String what, List<User> arrived) throws TenantException, InterruptedException {
        JobContext job = JobContext.UNWATCHED;
        return switch (what) {
            case "users" -> tenant.users().all(arrived::addAll, job);
            case "these" -> tenant.users().these(List.of(ScriptedGraph.id(1)), job);
            case "count" -> tenant.users().count(job);
            case "products" -> tenant.seats().products(job);
            case "subscriptions" -> tenant.seats().subscriptions(job);
            case "groups" -> tenant.groups().licensed(job);
            case "me" -> List.of(tenant.organization().me(job));
            case "organization" -> tenant.organization().tenant(job);
            default -> throw new IllegalArgumentException(what);
        };
    }

    /// Writes a license while every look at the user shows that it has not arrived.
    private String written(Said answer) throws InterruptedException {
        var looks = new BatchScript(item -> item.user(""));
        graph.answers(asked -> asked.body().contains("\"GET\"") ? looks.apply(asked) : answer);
        Heard heard = new Heard();
        Write write = new Write.AssignLicense(List.of(new Grant(E5, Set.of())), Set.of());
        try {
            var step = new Step(ScriptedGraph.id(1), List.of(write));
            tenant.licensing().apply(StepSource.of(List.of(step)), heard, heard);
        } catch (TenantException failure) {
            return words.sentence(failure.fault());
        }
        return switch (Objects.requireNonNull(heard.results().get(ScriptedGraph.id(1))).writes().getLast()) {
            case WriteResult.Done _ -> "done";
            case WriteResult.Failed(Fault why, _) -> "failed: " + words.sentence(why);
            case WriteResult.Unknown(Fault why, _) -> "unknown: " + words.sentence(why);
        };
    }

    private byte[] bytes(String written) {
        String whole = REPEATED.matcher(written.replace("SELF", graph.url(""))).replaceAll(found ->
                Matcher.quoteReplacement(found.group(2).repeat(Integer.parseInt(found.group(1)))));
        var out = new ByteArrayOutputStream();
        Matcher next = BYTE.matcher(whole);
        int from = 0;
        while (next.find()) {
            out.writeBytes(whole.substring(from, next.start()).getBytes(StandardCharsets.UTF_8));
            out.write(Integer.parseInt(next.group(1), 16));
            from = next.end();
        }
        out.writeBytes(whole.substring(from).getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }
}
