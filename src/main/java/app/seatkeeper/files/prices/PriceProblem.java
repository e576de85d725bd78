package app.seatkeeper.files.prices;

import app.seatkeeper.files.Sentence;
import java.util.ResourceBundle;

/// Something in a file of prices that cannot be used.
///
/// @param line   of the file, the first being 1
/// @param column where it stands, or where something is missing
/// @param value  what stands there; may be empty
/// @param detail what the sentence names beside the value; may be empty
public record PriceProblem(int line, PriceColumn column, String value, Why why, String detail) {

    /// What is wrong.
    public enum Why {
        /// The file has no such column.
        NO_COLUMN,
        /// Two columns of the file have a name of this column.
        TWO_COLUMNS,
        /// Nothing stands where something must.
        EMPTY,
        /// More values than columns: a comma in a price, perhaps.
        TOO_MANY_VALUES,
        /// Something stands behind a closing quote.
        BROKEN_QUOTE,
        /// An id of another shape.
        NO_ID,
        /// No product has this id, part number or name.
        UNKNOWN_PRODUCT,
        /// Several products have this name.
        SHARED_NAME,
        /// Not a number.
        NO_NUMBER,
        /// A number that means one thing in London and another in Berlin.
        AMBIGUOUS_NUMBER,
        /// Below zero.
        NEGATIVE,
        /// Not a currency.
        NO_CURRENCY,
        /// Neither month nor year nor once.
        NO_PERIOD,
        /// Not a day as ISO 8601 writes it.
        NO_DAY,
        /// A price that ends before it begins.
        ENDS_BEFORE,
        /// A price that another line gives for the same time.
        TWICE
    }

    /// One sentence that says what to do.
    public String sentence(ResourceBundle texts) {
        return Sentence.filled(texts.getString("prices.problem." + why.name()), texts.getLocale(), column.title(),
                value, detail);
    }
}
