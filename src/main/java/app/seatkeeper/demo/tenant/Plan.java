package app.seatkeeper.demo.tenant;

/// A service plan of a product, as `servicePlanInfo` names it.
///
/// @param id        the `servicePlanId`, lower case
/// @param name      the `servicePlanName`
/// @param appliesTo `User` or `Company`
public record Plan(String id, String name, String appliesTo) {

    /// Answers whether people can switch this plan on and off.
    public boolean isPersonal() {
        return "User".equals(appliesTo);
    }
}
