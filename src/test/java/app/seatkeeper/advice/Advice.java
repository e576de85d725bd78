package app.seatkeeper.advice;

import static app.seatkeeper.planning.Stock.COPILOT;
import static app.seatkeeper.planning.Stock.E3;
import static app.seatkeeper.planning.Stock.E5;
import static app.seatkeeper.planning.Stock.EXCHANGE_ONLINE;
import static app.seatkeeper.planning.Stock.F3;
import static app.seatkeeper.planning.Stock.VISIO;

import app.seatkeeper.advice.cost.Costs;
import app.seatkeeper.advice.rules.Advisor;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.money.PriceList;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.domain.usage.Evidence;
import app.seatkeeper.domain.usage.MeasuredPlans;
import app.seatkeeper.domain.usage.Service;
import app.seatkeeper.planning.ATenant;
import app.seatkeeper.planning.Rules;
import app.seatkeeper.planning.Stock;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Asks for advice in a test, with prices that are easy to add.
public record Advice(ATenant tenant, AUsage usage, PriceList prices, Policy policy, Set<UserId> roleHolders) {

    public static final PriceList PRICES = Prices.of(Prices.monthly(E5, "50"), Prices.monthly(E3, "30"),
            Prices.monthly(F3, "7"), Prices.monthly(EXCHANGE_ONLINE, "3"), Prices.monthly(VISIO, "12"),
            Prices.monthly(COPILOT, "25"));

    private static final MeasuredPlans MEASURED = new MeasuredPlans(Map.<PlanId, Set<Service>>ofEntries(
            Map.entry(Stock.MAIL, Set.of(Service.EXCHANGE)),
            Map.entry(Stock.MAIL_KIOSK, Set.of(Service.EXCHANGE)),
            Map.entry(Stock.MAIL_PLAN_1, Set.of(Service.EXCHANGE)),
            Map.entry(Stock.SHAREPOINT, Set.of(Service.SHAREPOINT)),
            Map.entry(Stock.SHAREPOINT_KIOSK, Set.of(Service.SHAREPOINT)),
            Map.entry(Stock.YAMMER, Set.of(Service.VIVA_ENGAGE)),
            Map.entry(Stock.COPILOT_APPS, Set.of(Service.COPILOT))));

    public static Advice in(ATenant tenant) {
        return new Advice(tenant, AUsage.nothing(), PRICES, Policy.USUAL, Set.of());
    }

    public Advice with(AUsage read) {
        return new Advice(tenant, read, prices, policy, roleHolders);
    }

    public Advice with(PriceList entered) {
        return new Advice(tenant, usage, entered, policy, roleHolders);
    }

    public Advice with(Policy chosen) {
        return new Advice(tenant, usage, prices, chosen, roleHolders);
    }

    public Advice withRoleHolders(UserId... holders) {
        return new Advice(tenant, usage, prices, policy, Set.of(holders));
    }

    public Situation situation() {
        TenantSnapshot snapshot = tenant.read();
        return new Situation(snapshot, Evidence.of(snapshot.users(), snapshot.products(), MEASURED, usage.read()),
                Costs.monthly(snapshot, prices, AUsage.TODAY), policy, Rules.SOME.families(), MEASURED, roleHolders,
                AUsage.TODAY);
    }

    public List<Finding> all() {
        return Advisor.findings(situation());
    }

    public List<Finding> of(Rule rule) {
        return Advisor.findings(rule, situation());
    }

    /// About whom a rule finds something, and how sure it is.
    public List<String> told(Rule rule) {
        return of(rule).stream().map(one -> switch (one.subject()) {
            case Subject.Person(var id) -> id + " " + one.reason();
            case Subject.Everybody _ -> "everybody " + one.reason() + one.facts();
            case Subject.OfGroup(var id) -> id + " " + one.reason();
            case Subject.OfProduct(var id) -> id + " " + one.reason();
            case Subject.OfSubscription(var id) -> id + " " + one.reason();
        }).toList();
    }
}
