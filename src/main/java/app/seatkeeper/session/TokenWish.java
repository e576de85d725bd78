package app.seatkeeper.session;

/// Which token is wanted.
public sealed interface TokenWish {

    /// One that is good as far as anybody knows, as a rule the one that was given last.
    TokenWish GOOD = new Good();

    /// See [#GOOD].
    record Good() implements TokenWish { }

    /// One fetched anew, because Graph refused another without saying why.
    ///
    /// @param refused the token that was refused; whoever has a newer one gives that
    record Instead(String refused) implements TokenWish {
        @Override
        public String toString() {
            return "Instead";
        }
    }

    /// One that meets a claims challenge.
    ///
    /// @param refused the token that was refused; whoever has a newer one gives that
    /// @param claims  the decoded challenge, JSON
    record Meeting(String refused, String claims) implements TokenWish {
        @Override
        public String toString() {
            return "Meeting " + claims;
        }
    }
}
