package app.seatkeeper.files.csv;

/// Why a file cannot be read as a table at all. Nothing of such a file is used.
public sealed interface FileProblem {

    /// The file is gone.
    record Missing() implements FileProblem { }

    /// The file may not be read.
    record NotAllowed() implements FileProblem { }

    /// The system could not read the file; its words are in the exception's cause.
    record Unreadable() implements FileProblem { }

    /// A folder was chosen.
    record Folder() implements FileProblem { }

    /// The file has no bytes, or only spaces and empty lines.
    record Empty() implements FileProblem { }

    /// The file is larger than can be read.
    record TooLarge(int megabytes) implements FileProblem { }

    /// The file has more rows than can be read.
    record TooManyRows(int most) implements FileProblem { }

    /// The bytes are not text.
    record NotText(Foreign kind) implements FileProblem { }

    /// There are column names, but no row below them.
    record OnlyHeader() implements FileProblem { }

    /// The first line holds values where names of columns are expected.
    record NoHeader(int line) implements FileProblem { }

    /// The names of columns stand further down, below a title.
    ///
    /// @param line where they stand
    record HeaderBelow(int line) implements FileProblem { }

    /// Something stands between the values that is not read as a separator.
    ///
    /// @param sign what it is; empty where it is spaces
    record OtherSeparator(String sign) implements FileProblem { }

    /// Every line stands in quotes, as one value.
    record QuotedLines() implements FileProblem { }

    /// There is one line, and it names no column that is known.
    record NoTable() implements FileProblem { }

    /// A quote is opened and never closed.
    ///
    /// @param line where the row begins in which the quote is opened
    record OpenQuote(int line) implements FileProblem { }

    /// What a file is that is not a table of text.
    enum Foreign {
        EXCEL,
        OLD_EXCEL,
        ARCHIVE,
        PDF,
        PICTURE,
        WEB_PAGE,
        RICH_TEXT,
        JSON,
        BINARY
    }
}
