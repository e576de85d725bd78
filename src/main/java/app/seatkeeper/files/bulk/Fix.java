package app.seatkeeper.files.bulk;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.license.ServicePlan;

/// What can be taken instead of a value that is wrong.
public sealed interface Fix {

    record UseUser(UserId user, String name, String userPrincipalName) implements Fix { }

    record UseProduct(SkuId product, String name, String partNumber) implements Fix { }

    record UsePlan(PlanId plan, String name, String code) implements Fix { }

    /// Goes on as if the plan were not listed.
    record IgnorePlan() implements Fix { }

    record UseAction(ImportAction action) implements Fix { }

    /// @param code ISO 3166-1 alpha-2
    record UseCountry(String code, String name) implements Fix { }

    /// Keeps one of several rows that contradict each other; the others are left out.
    record KeepLine(int line) implements Fix { }

    static Fix user(User user) {
        return new UseUser(user.id(), user.name(), user.account().userPrincipalName());
    }

    static Fix product(Product product) {
        return new UseProduct(product.id(), product.name(), product.partNumber());
    }

    static Fix plan(ServicePlan plan) {
        return new UsePlan(plan.id(), plan.name(), plan.code());
    }
}
