package app.seatkeeper.ui.bulk;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.files.bulk.Cause;
import app.seatkeeper.files.bulk.Finding;
import app.seatkeeper.files.bulk.Fix;
import app.seatkeeper.files.bulk.ImportAction;
import app.seatkeeper.files.bulk.ImportColumn;
import app.seatkeeper.files.bulk.ImportSentences;
import app.seatkeeper.ui.kit.Picker.Choice;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What can be taken instead of a wrong value: the suggestions in words, and everything there is to choose from.
final class FixWords {

    private static final int BUTTONS = 2;

    private final ImportSentences sentences;
    private final Locale locale;
    private final TenantSnapshot snapshot;

    FixWords(ImportSentences sentences, Locale locale, TenantSnapshot snapshot) {
        this.sentences = sentences;
        this.locale = locale;
        this.snapshot = snapshot;
    }

    String of(Fix fix) {
        return sentences.of(fix);
    }

    String detail(Fix fix) {
        return sentences.detail(fix);
    }

    /// Whether one suggestion stands out, so that it is shown with one button to take it.
    static boolean hasProposal(Finding finding) {
        return finding.problem().proposal().isPresent();
    }

    /// Suggestions of equal worth, each with a button of its own.
    static List<Fix> alternatives(Finding finding) {
        return hasProposal(finding) ? List.of() : finding.problem().fixes().stream().limit(BUTTONS).toList();
    }

    /// Whether the line itself says most, because its values do not fit the columns.
    static boolean isWholeLine(Finding finding) {
        return finding.problem().cause().isWholeLine();
    }

    /// Whether there is something to choose from beyond the suggestions.
    static boolean isOpenToChoice(Finding finding) {
        ImportColumn column = finding.problem().spot().column();
        if (isWholeLine(finding) || finding.problem().cause() instanceof Cause.Contradiction || column == null) {
            return false;
        }
        return switch (column) {
            case USER, ACTION, LICENSE, REPLACE_WITH, USAGE_LOCATION -> true;
            case DISABLED_PLANS, DISPLAY_NAME, GIVEN_NAME, SURNAME, JOB_TITLE, DEPARTMENT, OFFICE, COMPANY, CITY,
                    COUNTRY, MOBILE_PHONE, BUSINESS_PHONES -> false;
        };
    }

    /// Everything that could stand in the place of the problem.
    List<Choice<Fix>> choices(Finding finding) {
        ImportColumn column = finding.problem().spot().column();
        return switch (column) {
            case null -> List.of();
            case USER -> snapshot.users().stream()
                    .sorted(Comparator.comparing(User::name, Collator.getInstance(locale)))
                    .map(Fix::user).map(this::choice).toList();
            case LICENSE, REPLACE_WITH -> snapshot.products().stream().filter(Product::isAssignable)
                    .map(Fix::product).map(this::choice).toList();
            case ACTION -> Stream.of(ImportAction.values()).map(Fix.UseAction::new).map(this::choice).toList();
            case USAGE_LOCATION -> Stream.of(Locale.getISOCountries())
                    .map(code -> new Fix.UseCountry(code, Locale.of("", code).getDisplayCountry(locale)))
                    .sorted(Comparator.comparing(Fix.UseCountry::name, Collator.getInstance(locale)))
                    .map(country -> new Choice<Fix>(country, country.name(), country.code())).toList();
            default -> List.of();
        };
    }

    private Choice<Fix> choice(Fix fix) {
        return new Choice<>(fix, sentences.of(fix), sentences.detail(fix));
    }
}
