package app.seatkeeper.advice;

import app.seatkeeper.domain.directory.SignIns;
import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.Assignment;
import app.seatkeeper.domain.license.CapabilityStatus;
import app.seatkeeper.domain.usage.LastActivity;
import app.seatkeeper.domain.usage.Service;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One thing that speaks for a finding, or that somebody who judges it wants to know.
public sealed interface Fact {

    /// The newest trace of a person, a sign-in or activity, and how many whole days ago that is.
    record LastSeen(LocalDate day, long days) implements Fact { }

    /// When a person signed in.
    record SignedIn(SignIns times) implements Fact { }

    /// The newest activity of a person in any service, as the reports tell it.
    ///
    /// @param asOf the day up to which the reports count; null where they do not say
    record Active(LastActivity newest, @Nullable LocalDate asOf) implements Fact { }

    /// When the account was made.
    record Created(LocalDate day) implements Fact { }

    /// Services that nothing is known of for this person.
    record UnknownUse(Set<Service> services) implements Fact {
        public UnknownUse {
            services = Set.copyOf(services);
        }
    }

    /// Services in which the person was active of late.
    record Uses(Set<Service> services) implements Fact {
        public Uses {
            services = Set.copyOf(services);
        }
    }

    /// By which ways a product comes.
    record Paths(SkuId product, boolean direct, Set<GroupId> groups) implements Fact {
        public Paths {
            groups = Set.copyOf(groups);
        }
    }

    /// The product that has everything the found one has.
    record ContainedIn(SkuId product) implements Fact { }

    /// The smaller product that would do.
    record WouldDo(SkuId product) implements Fact { }

    /// Plans that would be lost and of which the reports say that they are not used.
    record UnusedPlans(List<PlanId> plans) implements Fact {
        public UnusedPlans {
            plans = List.copyOf(plans);
        }
    }

    /// Plans that would be lost and that no report measures.
    record UnmeasuredPlans(List<PlanId> plans) implements Fact {
        public UnmeasuredPlans {
            plans = List.copyOf(plans);
        }
    }

    /// Plans of a product that are switched off.
    record PlansOff(SkuId product, List<PlanId> plans) implements Fact {
        public PlansOff {
            plans = List.copyOf(plans);
        }
    }

    /// Seats that nobody has, of those bought.
    record FreeSeats(int free, int bought, Weight weight) implements Fact { }

    /// How much free seats matter.
    enum Weight {
        /// One or two.
        NOTE,
        /// Up to a tenth of those bought.
        LOW,
        /// More than a tenth.
        MEDIUM,
        /// More than a quarter.
        HIGH
    }

    /// Seats in use beyond those bought.
    record OverUsed(int over, int bought) implements Fact { }

    /// The state of a subscription and its next date.
    ///
    /// @param days whole days until then, below zero when it is past; null where Microsoft names no date
    record Lifecycle(CapabilityStatus status, int seats, @Nullable Instant next, @Nullable Long days)
            implements Fact { }

    /// The assignment that Microsoft could not carry out.
    record Failed(Assignment assignment) implements Fact { }

    /// People to whom a group gives a product or should, beside the seats there are.
    record Members(int members, int seats) implements Fact { }

    /// A mailbox as the report tells it.
    ///
    /// @param bytes null where it is not told
    record Mailbox(@Nullable Long bytes, boolean archive) implements Fact { }

    /// How many people a rule could not judge.
    record People(int count) implements Fact { }
}
