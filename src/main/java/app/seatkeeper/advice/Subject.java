package app.seatkeeper.advice;

import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.id.UserId;

/// Who or what a finding is about.
public sealed interface Subject {

    Subject EVERYBODY = new Everybody();

    record Person(UserId id) implements Subject { }

    record OfGroup(GroupId id) implements Subject { }

    record OfProduct(SkuId id) implements Subject { }

    /// @param id Graph `companySubscription.id`
    record OfSubscription(String id) implements Subject { }

    /// Nobody in particular: what the rule wants to know is missing for the tenant or for a part of its people.
    record Everybody() implements Subject { }
}
