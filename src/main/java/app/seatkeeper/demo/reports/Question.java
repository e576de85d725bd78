package app.seatkeeper.demo.reports;

import app.seatkeeper.demo.activity.Span;
import app.seatkeeper.demo.http.Call;
import app.seatkeeper.demo.reports.Form.Asked;
import app.seatkeeper.demo.tenant.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which report a call asks for, and of which days.
record Question(Form form, Span span) {

    private static final Pattern FUNCTION = Pattern.compile("(\\w+)(?:\\((.*)\\))?");
    private static final Pattern ARGUMENT = Pattern.compile("(period|date)=('?)([^']*)\\2");
    private static final Map<String, Integer> PERIODS = Map.of("D7", 7, "D30", 30, "D90", 90, "D180", 180);
    /// How many days a report on one day looks back.
    private static final int DAYS = 30;

    /// Reads the function in a path.
    ///
    /// @param refreshed the newest day of which the reports know
    /// @throws Refusal 400 if there is no such report, or it cannot be asked like that
    static Question of(Call call, Library library, LocalDate refreshed) {
        var function = FUNCTION.matcher(call.segment(1));
        if (!function.matches()) {
            throw invalid("The function is not valid: " + call.segment(1));
        }
        var form = library.form(function.group(1));
        String arguments = Optional.ofNullable(function.group(2)).orElse("");
        if (form.asked() == Asked.NOTHING) {
            if (!arguments.isEmpty()) {
                throw invalid("The report takes no parameters.");
            }
            return new Question(form, Span.of(Span.LONGEST, refreshed));
        }
        var argument = ARGUMENT.matcher(arguments);
        if (!argument.matches()) {
            throw invalid("Exactly one of the parameters 'period' and 'date' is required.");
        }
        return new Question(form, "period".equals(argument.group(1)) ? period(argument.group(3), refreshed)
                : day(form, argument.group(3), refreshed));
    }

    private static Span period(String text, LocalDate refreshed) {
        return Optional.ofNullable(PERIODS.get(text)).map(days -> Span.of(days, refreshed)).orElseThrow(() ->
                invalid("Invalid value specified for parameter 'period': " + text + ". Use D7, D30, D90 or D180."));
    }

    private static Span day(Form form, String text, LocalDate refreshed) {
        if (form.asked() != Asked.PERIOD_OR_DATE) {
            throw invalid("The report does not support the parameter 'date'.");
        }
        try {
            var day = LocalDate.parse(text);
            if (day.isAfter(refreshed) || !day.isAfter(refreshed.minusDays(DAYS))) {
                throw invalid("The value of parameter 'date' is not within the last " + DAYS + " days: " + text);
            }
            return Span.on(day, refreshed);
        } catch (DateTimeException _) {
            throw invalid("Invalid value specified for parameter 'date': " + text);
        }
    }

    private static Refusal invalid(String why) {
        return wrapped(400, "InvalidArgument", why);
    }

    /// A refusal as the report service words it: its own answer inside the message of another.
    static Refusal wrapped(int status, String code, String message) {
        return new Refusal(status, "UnknownError", "{\"error\":{\"code\":\"" + code + "\",\"message\":\""
                + message.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}}");
    }
}
