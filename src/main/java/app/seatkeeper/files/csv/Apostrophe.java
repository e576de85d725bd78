package app.seatkeeper.files.csv;

/// The apostrophe that keeps a spreadsheet from running a value as a formula. What is protected on writing comes
/// back on reading exactly as it was, even if it begins with apostrophes of its own.
final class Apostrophe {

    private static final String FORMULA = "=+-@\t\r";

    private Apostrophe() { }

    static String added(String value) {
        return isFormula(value) ? "'" + value : value;
    }

    static String removed(String value) {
        return value.startsWith("'") && isFormula(value) ? value.substring(1) : value;
    }

    private static boolean isFormula(String value) {
        int at = 0;
        while (at < value.length() && value.charAt(at) == '\'') {
            at++;
        }
        return at < value.length() && FORMULA.indexOf(value.charAt(at)) >= 0;
    }
}
