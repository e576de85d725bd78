package app.seatkeeper.graph;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;

/// Opens the body of an answer, once it is known to be of the kind that was asked for.
final class Body {

    private static final JsonFactory JSON = new JsonFactory();

    private Body() {
    }

    /// A parser that stands on the opening brace of the one object an answer consists of.
    static JsonParser json(Response answer) throws IOException, Malformed {
        ResponseBody body = of(answer);
        String type = Optional.ofNullable(body.contentType()).map(MediaType::toString).orElse("of no known type");
        if (!type.toLowerCase(Locale.ROOT).contains("json")) {
            throw new Malformed("The answer is " + type + ", not JSON");
        }
        JsonParser parser = JSON.createParser(body.byteStream());
        JsonToken first = parser.nextToken();
        if (first != JsonToken.START_OBJECT) {
            throw new Malformed(first == null ? "The answer is empty" : "The answer is not a JSON object");
        }
        return parser;
    }

    /// The whole body of a small answer as one object.
    static Json object(Response answer, String what) throws IOException, Malformed {
        try (JsonParser parser = json(answer)) {
            return Json.at(parser, what);
        }
    }

    /// The number an answer consists of.
    static long number(Response answer, String what) throws IOException, Malformed {
        String text = of(answer).string().strip().replace("\uFEFF", "");
        if (!text.matches("\\d{1,18}")) {
            throw new Malformed(what + " is not a number");
        }
        return Long.parseLong(text);
    }

    static ResponseBody of(Response answer) throws Malformed {
        ResponseBody body = answer.body();
        if (body == null) {
            throw new Malformed("The answer has no body");
        }
        return body;
    }
}
