package app.seatkeeper.demo.reports;

import app.seatkeeper.demo.activity.Activity;
import app.seatkeeper.demo.activity.Diary;
import app.seatkeeper.demo.activity.Service;
import app.seatkeeper.demo.activity.Span;
import app.seatkeeper.demo.tenant.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// All reports: what each is called and what stands in it.
final class Library {

    private final Map<String, Form> forms = Form.read();
    private final Activity activity;

    Library(Activity activity) {
        this.activity = activity;
    }

    /// The report that this function gives.
    ///
    /// @throws Refusal 400 if there is none
    Form form(String function) {
        return Optional.ofNullable(forms.get(function.toLowerCase(Locale.ROOT))).orElseThrow(() -> new Refusal(400,
                "BadRequest", "Resource not found for the segment '" + function + "'."));
    }

    /// The rows of a report, made one after the other while they are taken.
    ///
    /// @param shown what stands in the report for a name
    Stream<List<String>> rows(Form form, Span span, UnaryOperator<String> shown) {
        var names = new Names(shown);
        var details = new Details(names);
        return switch (form.name()) {
            case "getOffice365ActiveUserDetail" -> anybody(span).map(details::activeUser);
            case "getOffice365ActiveUserCounts" -> new Totals(activity).days(span);
            case "getOffice365ServicesUserCounts" -> new Totals(activity).services(span);
            case "getEmailActivityUserDetail" -> of(Service.EXCHANGE, span, details::email);
            case "getEmailAppUsageUserDetail" -> of(Service.OUTLOOK, span, details::emailApps);
            case "getMailboxUsageDetail" -> Stream.concat(
                    of(Service.EXCHANGE, span, diary -> details.mailbox(diary, false)),
                    activity.boxes(span).map(diary -> details.mailbox(diary, true)));
            case "getTeamsUserActivityUserDetail" -> of(Service.TEAMS, span, diary -> TeamsRow.of(diary, names));
            case "getOneDriveActivityUserDetail" -> of(Service.ONEDRIVE, span, details::oneDrive);
            case "getOneDriveUsageAccountDetail" -> of(Service.ONEDRIVE, span, details::drive);
            case "getSharePointActivityUserDetail" -> of(Service.SHAREPOINT, span, details::sharePoint);
            case "getYammerActivityUserDetail" -> of(Service.VIVA_ENGAGE, span, details::yammer);
            case "getSkypeForBusinessActivityUserDetail" -> of(Service.SKYPE, span, details::skype);
            case "getM365AppUserDetail" -> of(Service.APPS, span, details::apps);
            case "getOffice365ActivationsUserDetail" -> activity.diaries(span).flatMap(details::activations);
            case "getMicrosoft365CopilotUsageUserDetail" -> of(Service.COPILOT, span, details::copilot);
            default -> throw new IllegalStateException("No rows for " + form.name());
        };
    }

    /// Those who may use a service; on a single day, those who did.
    private Stream<List<String>> of(Service service, Span span, Function<Diary, List<String>> row) {
        return activity.diaries(span)
                .filter(diary -> diary.subject().services().contains(service))
                .filter(diary -> span.days() > 1 || diary.last(service) != null).map(row);
    }

    private Stream<Diary> anybody(Span span) {
        return activity.diaries(span).filter(diary -> span.days() > 1
                || Service.REPORTED.stream().anyMatch(service -> diary.last(service) != null));
    }
}
