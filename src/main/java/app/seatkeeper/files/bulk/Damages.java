package app.seatkeeper.files.bulk;

import app.seatkeeper.files.bulk.Cause.Damage;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Recognizes values that programs have damaged on the way, so that they are not written into the tenant.
final class Damages {

    private static final char REPLACEMENT = '\uFFFD';
    private static final Set<ImportColumn> NUMBERS =
            Set.of(ImportColumn.MOBILE_PHONE, ImportColumn.BUSINESS_PHONES);
    private static final Pattern ERROR = Pattern.compile(
            "#(REF!|N/A|VALUE!|NAME\\?|DIV/0!|NUM!|NULL!|SPILL!|CALC!)|#{3,}");
    private static final Pattern ROUNDED = Pattern.compile("\\d+([.,]\\d+)?E\\+?\\d+");

    /// What UTF-8 looks like when it was read as Windows-1252 and saved again.
    private static final Pattern TWICE_ENCODED = Pattern.compile("[\u00C2\u00C3][\u00A0-\u00BF]|\u00E2\u20AC");

    private Damages() { }

    static Optional<Damage> in(ImportColumn column, String value) {
        if (value.indexOf(REPLACEMENT) >= 0 || TWICE_ENCODED.matcher(value).find()) {
            return Optional.of(Damage.LETTERS);
        }
        boolean rounded = NUMBERS.contains(column) && ROUNDED.matcher(value).matches();
        if (rounded || ERROR.matcher(value).matches()) {
            return Optional.of(Damage.SPREADSHEET);
        }
        boolean broken = value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0;
        return broken ? Optional.of(Damage.LINE_BREAK) : Optional.empty();
    }
}
