package app.seatkeeper.files.bulk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What a row asks for.
public enum ImportAction {
    ASSIGN("assign", "add"),
    REMOVE("remove", "delete"),
    REPLACE("replace", "swap"),
    /// Sets which service plans are off.
    SET_PLANS("set-plans"),
    /// Takes all direct licenses, or those the row names.
    RECLAIM("reclaim"),
    /// Assigns, and lets the user sign in.
    PROVISION("provision"),
    /// Reclaims, blocks sign-in and ends every session.
    OFFBOARD("offboard"),
    /// Sets properties of the user.
    EDIT("edit"),
    REPROCESS("reprocess");

    private final String word;
    private final String synonym;

    ImportAction(String word, String synonym) {
        this.word = word;
        this.synonym = synonym;
    }

    ImportAction(String word) {
        this(word, ImportColumn.plain(word));
    }

    /// The word a file uses for it.
    public String word() {
        return word;
    }

    /// Whether a row without a product says too little.
    public boolean needsLicense() {
        return this == ASSIGN || this == REMOVE || this == REPLACE || this == SET_PLANS || this == PROVISION;
    }

    /// Whether the products named are given or kept, so that the tenant must own them.
    boolean keepsLicense() {
        return this == ASSIGN || this == SET_PLANS || this == PROVISION;
    }

    /// The action a word names; case, spaces and hyphens do not count.
    public static Optional<ImportAction> named(String word) {
        return Optional.ofNullable(Words.ACTIONS.get(ImportColumn.plain(word)));
    }

    /// Every word for an action, made plain once.
    private static final class Words {

        private static final Map<String, ImportAction> ACTIONS = new HashMap<>();

        static {
            for (ImportAction action : values()) {
                ACTIONS.put(ImportColumn.plain(action.word), action);
                ACTIONS.put(action.synonym, action);
            }
        }
    }
}
