package app.seatkeeper.files.csv;

import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// What stands between two values of a line.
public enum Separator {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t');

    private final char sign;

    Separator(char sign) {
        this.sign = sign;
    }

    /// What the spreadsheets of a country expect: a semicolon where the comma separates decimals.
    public static Separator usual(Locale country) {
        return DecimalFormatSymbols.getInstance(country).getDecimalSeparator() == ',' ? SEMICOLON : COMMA;
    }

    public char sign() {
        return sign;
    }
}
