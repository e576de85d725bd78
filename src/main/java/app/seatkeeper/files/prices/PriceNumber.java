package app.seatkeeper.files.prices;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number as people of different countries write it: `1,234.50`, `1.234,50`, `1 234,50`, `1'234.50`.
///
/// A single sign followed by three digits may part decimals or thousands, and nobody can tell; such numbers are
/// refused. Where this program writes one it adds a zero: `1.2340`.
sealed interface PriceNumber {

    record Amount(BigDecimal value) implements PriceNumber { }

    record Negative() implements PriceNumber { }

    record Ambiguous() implements PriceNumber { }

    record NoNumber() implements PriceNumber { }

    Pattern WHOLE = Pattern.compile("\\d+|[1-9]\\d{0,2}(?<sign>[.,' \u00A0\u202F\u2019])\\d{3}(?:\\k<sign>\\d{3})*");
    Pattern DECIMAL = Pattern.compile("(?<whole>.*)[.,](?<part>\\d+)", Pattern.DOTALL);
    Pattern EITHER = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");
    Pattern MINUS = Pattern.compile("[-\u2212]\\s*\\d.*", Pattern.DOTALL);
    int MOST_DIGITS = 30;
    int CERTAIN = 4;

    static PriceNumber of(String text) {
        if (MINUS.matcher(text).matches()) {
            return new Negative();
        }
        if (text.length() > MOST_DIGITS) {
            return new NoNumber();
        }
        if (EITHER.matcher(text).matches()) {
            return new Ambiguous();
        }
        if (WHOLE.matcher(text).matches()) {
            return new Amount(new BigDecimal(digits(text)));
        }
        Matcher decimal = DECIMAL.matcher(text);
        return decimal.matches() ? decimal(decimal.group("whole"), decimal.group("part"), text) : new NoNumber();
    }

    private static PriceNumber decimal(String whole, String part, String text) {
        Matcher thousands = WHOLE.matcher(whole);
        char sign = text.charAt(whole.length());
        boolean sound = thousands.matches()
                && (thousands.group("sign") == null || thousands.group("sign").charAt(0) != sign);
        return sound ? new Amount(trimmed(new BigDecimal(digits(whole) + "." + part))) : new NoNumber();
    }

    /// Takes off the zero that only makes a number certain.
    private static BigDecimal trimmed(BigDecimal value) {
        BigDecimal shorter = value;
        while (shorter.scale() >= CERTAIN && shorter.unscaledValue().mod(BigInteger.TEN).signum() == 0) {
            shorter = shorter.setScale(shorter.scale() - 1);
        }
        return shorter;
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    /// A number as it is written to a file, so that it is read as the same everywhere.
    static String written(BigDecimal value) {
        String plain = value.toPlainString();
        return EITHER.matcher(plain).matches() ? plain + "0" : plain;
    }
}
