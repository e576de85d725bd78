package app.seatkeeper.ui.reports;

import app.seatkeeper.advice.Finding;
import app.seatkeeper.advice.Level;
import app.seatkeeper.advice.Rule;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.license.Subscription;
import app.seatkeeper.domain.money.Cost;
import app.seatkeeper.domain.usage.LastActivity;
import app.seatkeeper.domain.usage.Service;
import app.seatkeeper.files.Cell;
import app.seatkeeper.files.ExportColumn;
import app.seatkeeper.files.ExportColumn.Kind;
import app.seatkeeper.files.ExportTable;
import app.seatkeeper.files.html.Review.Bar;
import app.seatkeeper.files.html.Review.Bars;
import app.seatkeeper.files.html.Review.Block;
import app.seatkeeper.files.html.Review.Notice;
import app.seatkeeper.files.html.Review.Rows;
import app.seatkeeper.ui.kit.MoneyTexts;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.workspace.Insight;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/// The tables and the bars of use in the review for the management.
record ReviewTables(Insight insight, Texts texts) {

    private static final int MONTHS = 12;
    private static final int RECENT = 30;
    private static final int SOON = 90;

    /// What the rules find that saves money, most first.
    List<Block> findings() {
        var money = new MoneyTexts(texts);
        List<List<Cell>> rows = Stream.of(Rule.values()).map(rule -> insight.advice().findings().stream()
                        .filter(finding -> finding.rule() == rule).toList())
                .filter(found -> !found.isEmpty() && found.stream().anyMatch(ReviewTables::saves))
                .map(found -> row(found, money)).toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        var columns = List.of(ExportColumn.text(texts.of("reports.review.findings.rule")),
                new ExportColumn(texts.of("reports.review.findings.count"), Kind.NUMBER),
                ExportColumn.text(texts.of("reports.review.findings.sure")),
                new ExportColumn(texts.of("reports.review.findings.month"), Kind.MONEY),
                new ExportColumn(texts.of("reports.review.findings.year"), Kind.MONEY));
        return List.of(new Rows(new ExportTable(texts.of("reports.review.findings"), List.of(), columns, rows)),
                new Notice(texts.of("reports.review.findings.once")));
    }

    private static boolean saves(Finding finding) {
        return finding.level() != Level.CANNOT_VERIFY
                && finding.saving().amounts().values().stream().anyMatch(amount -> amount.signum() > 0);
    }

    private List<Cell> row(List<Finding> found, MoneyTexts money) {
        Cost saving = found.stream().filter(one -> one.level() != Level.CANNOT_VERIFY).map(Finding::saving)
                .reduce(Cost.ZERO, Cost::plus);
        String sure = String.join(", ", Stream.of(Level.values())
                .filter(level -> found.stream().anyMatch(one -> one.level() == level))
                .map(level -> texts.of("reports.review.level." + level.name(),
                        found.stream().filter(one -> one.level() == level).count())).toList());
        return List.of(Cell.of(texts.of("report.rule." + found.getFirst().rule().name())), Cell.of(found.size()),
                Cell.of(sure), Cell.of(money.line(saving)), Cell.of(money.line(saving.times(MONTHS))));
    }

    /// Per service: how many of those who are licensed for it were active lately, were not, and of how many nobody
    /// knows.
    List<Block> usage() {
        LocalDate asOf = insight.evidence().asOf();
        if (asOf == null) {
            return List.of(new Notice(texts.of("reports.review.usage.unread")));
        }
        List<Bar> bars = EnumSet.complementOf(EnumSet.of(Service.SKYPE)).stream().map(service -> bar(service, asOf))
                .filter(bar -> bar.parts().stream().anyMatch(part -> part > 0)).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Bars(texts.of("reports.review.usage.by", RECENT), texts.of("reports.review.usage.unit"),
                Stream.of("reports.review.usage.active", "reports.review.usage.idle", "reports.review.usage.unknown")
                        .map(key -> texts.of(key)).toList(), bars, texts.of("reports.review.usage.none")));
        if (insight.evidence().isConcealed()) {
            blocks.add(new Notice(texts.of("reports.review.usage.concealed")));
        }
        return blocks;
    }

    private Bar bar(Service service, LocalDate asOf) {
        int[] counts = new int[3];
        for (User user : insight.snapshot().users()) {
            switch (insight.evidence().of(user.id(), service)) {
                case LastActivity.On(var day) -> counts[day.isAfter(asOf.minusDays(RECENT)) ? 0 : 1]++;
                case LastActivity.NoneIn _ -> counts[1]++;
                case LastActivity.Unknown _ -> counts[2]++;
                case LastActivity.NotLicensed _ -> { }
            }
        }
        int all = counts[0] + counts[1] + counts[2];
        return new Bar(texts.of("reports.review.service." + service.name()),
                List.of((double) counts[0], (double) counts[1], (double) counts[2]),
                counts[2] == all ? texts.of("reports.review.usage.text.unknown", all)
                        : texts.of("reports.review.usage.text", counts[0], all));
    }

    /// The subscriptions that end or renew soon, or have ended, soonest first.
    List<Block> renewals() {
        LocalDate last = insight.today().plusDays(SOON);
        List<Ending> soon = insight.snapshot().subscriptions().stream()
                .<Ending>mapMulti((one, next) -> {
                    if (one.nextLifecycle() != null) {
                        next.accept(new Ending(one, one.nextLifecycle().atZone(ZoneOffset.UTC).toLocalDate()));
                    }
                })
                .filter(one -> !one.day().isAfter(last)).sorted(Comparator.comparing(Ending::day)).toList();
        if (soon.isEmpty()) {
            return List.of(new Notice(texts.of("reports.review.renewals.none", SOON)));
        }
        var columns = List.of(ExportColumn.text(texts.of("reports.review.renewals.product")),
                new ExportColumn(texts.of("reports.review.renewals.seats"), Kind.NUMBER),
                ExportColumn.text(texts.of("reports.review.renewals.status")),
                new ExportColumn(texts.of("reports.review.renewals.day"), Kind.DAY));
        return List.of(new Rows(new ExportTable(texts.of("reports.review.renewals.by", SOON), List.of(), columns,
                soon.stream().map(this::row).toList())));
    }

    /// A subscription to which something happens on a day.
    private record Ending(Subscription subscription, LocalDate day) { }

    private List<Cell> row(Ending one) {
        Subscription subscription = one.subscription();
        return List.of(Cell.of(insight.snapshot().product(subscription.product()).map(Product::name)
                        .orElse(subscription.partNumber())), Cell.of(subscription.seats()),
                Cell.of(texts.of("licenses.status." + subscription.status().name())), Cell.of(one.day()));
    }
}
