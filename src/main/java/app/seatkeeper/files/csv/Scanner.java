package app.seatkeeper.files.csv;

import app.seatkeeper.files.csv.Fields.Quoting;

/// Finds the fields of a row in UTF-8 bytes. Every sign that matters is a single byte, so nothing is decoded here.
///
/// Values may be quoted, also behind spaces; a quote inside a value without quotes is an ordinary letter. A line
/// ends with CR LF, LF or CR.
final class Scanner {

    private final byte[] text;
    private final Separator separator;

    /// @param text shared, not to be changed
    Scanner(byte[] text, Separator separator) {
        this.text = text;
        this.separator = separator;
    }

    byte[] text() {
        return text;
    }

    Separator separator() {
        return separator;
    }

    /// Scans one row.
    ///
    /// @param from where the row begins
    /// @return where the next row begins
    int row(int from, Fields fields) {
        int at = field(from, fields);
        while (at < text.length && text[at] == separator.sign()) {
            at = field(at + 1, fields);
        }
        return afterLineEnd(at);
    }

    /// The place behind the line end that stands here, if one does.
    int afterLineEnd(int at) {
        if (at + 1 < text.length && text[at] == '\r' && text[at + 1] == '\n') {
            return at + 2;
        }
        return Math.min(at + 1, text.length);
    }

    /// The number of line ends between two places; CR LF counts once.
    int lineEnds(int from, int to) {
        int ends = 0;
        for (int i = from; i < to; i++) {
            boolean alone = i + 1 == text.length || text[i + 1] != '\n';
            if (text[i] == '\n' || (text[i] == '\r' && alone)) {
                ends++;
            }
        }
        return ends;
    }

    /// @return the place of the separator or line end behind the field, or the end of the text
    private int field(int from, Fields fields) {
        int at = afterSpaces(from);
        if (at < text.length && text[at] == '"') {
            return quoted(at, fields);
        }
        int end = endOfField(at);
        fields.field(from, end, Quoting.PLAIN);
        return end;
    }

    private int quoted(int open, Fields fields) {
        boolean doubled = false;
        int at = open + 1;
        while (at < text.length) {
            if (text[at] != '"') {
                at++;
            } else if (at + 1 < text.length && text[at + 1] == '"') {
                doubled = true;
                at += 2;
            } else {
                return closed(open, at, doubled, fields);
            }
        }
        fields.field(open, text.length, Quoting.OPEN);
        return text.length;
    }

    private int closed(int open, int close, boolean doubled, Fields fields) {
        int end = endOfField(close + 1);
        if (afterSpaces(close + 1) < end) {
            fields.field(open, end, Quoting.BROKEN);
        } else {
            fields.field(open + 1, close, doubled ? Quoting.DOUBLED : Quoting.QUOTED);
        }
        return end;
    }

    private int afterSpaces(int from) {
        int at = from;
        while (at < text.length && text[at] == ' ') {
            at++;
        }
        return at;
    }

    private int endOfField(int from) {
        int at = from;
        byte sign = (byte) separator.sign();
        while (at < text.length && text[at] != sign && text[at] != '\n' && text[at] != '\r') {
            at++;
        }
        return at;
    }
}
