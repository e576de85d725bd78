package app.seatkeeper.advice.cost;

import app.seatkeeper.domain.directory.Profile;
import app.seatkeeper.domain.directory.User;

/// By what people are put together to see what they cost.
public enum Grouping {
    DEPARTMENT,
    COUNTRY,
    COMPANY,
    COST_CENTER;

    /// The name under which a user is counted, as the directory spells it; empty for none.
    public String of(User user) {
        Profile profile = user.profile();
        String name = switch (this) {
            case DEPARTMENT -> profile.department();
            case COUNTRY -> profile.country();
            case COMPANY -> profile.company();
            case COST_CENTER -> profile.costCenter();
        };
        return name.isBlank() ? "" : name;
    }
}
