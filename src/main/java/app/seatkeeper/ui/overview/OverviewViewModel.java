package app.seatkeeper.ui.overview;

import app.seatkeeper.tenant.Fault;
import app.seatkeeper.ui.kit.Background;
import app.seatkeeper.ui.kit.FaultTexts;
import app.seatkeeper.ui.kit.Insights;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.TenantNames;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.nav.Navigator;
import app.seatkeeper.workspace.Insight;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// What the overview shows and where its numbers lead. Used on the FX thread only.
final class OverviewViewModel {

    private final Tenancy tenancy;
    private final Insights insights;
    private final Background background;
    private final Navigator navigator;
    private final Texts texts;
    private final Clock clock;
    private final BooleanProperty wide = new SimpleBooleanProperty();
    private final BooleanProperty all = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable Facts> facts = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Page> page = new ReadOnlyObjectWrapper<>();

    /// @param clock from which dates are near or far
    OverviewViewModel(Tenancy tenancy, Background background, Navigator navigator, Texts texts, Clock clock) {
        this.tenancy = tenancy;
        this.insights = tenancy.insights();
        this.background = background;
        this.navigator = navigator;
        this.texts = texts;
        this.clock = clock;
        insights.insightProperty().subscribe(this::count);
        insights.readingProperty().subscribe(this::write);
        insights.problem().faultProperty().subscribe(this::write);
        List.of(wide, all).forEach(one -> one.subscribe(this::write));
        facts.subscribe(this::write);
    }

    private void count(@Nullable Insight insight) {
        if (insight != null) {
            background.read(texts.of("overview.counting"), _ -> Facts.of(insight), this::take, _ -> { });
        }
    }

    /// Facts that are outdated when they come are left out.
    private void take(Facts fresh) {
        if (fresh.insight().equals(insights.insightProperty().get())) {
            facts.set(fresh);
        }
    }

    private void write() {
        Facts now = facts.get();
        if (now != null) {
            var usage = tenancy.workspace().usage();
            var moment = new Moment(usage.mayRead(), usage.mayReadSignIns(), insights.readingProperty().get() > 0,
                    wide.get(), all.get());
            page.set(withProblem(new PageWriter(now, moment, clock.instant(), texts).page()));
        }
    }

    private Page withProblem(Page written) {
        Fault fault = insights.problem().faultProperty().get();
        if (fault == null) {
            return written;
        }
        var words = new FaultTexts(texts, TenantNames.of(tenancy.snapshotProperty().get()));
        var banner = new Banner(Banner.Tone.BAD, texts.of("overview.banner.failed"), words.sentence(fault),
                texts.of("overview.banner.tryAgain"), Way.Deed.SHOW_USE);
        return written.withBanners(Stream.concat(Stream.of(banner), written.banners().stream()).toList());
    }

    /// Goes where a number leads.
    void follow(Way way) {
        switch (way) {
            case Way.Users(var query) -> navigator.showUsers(query);
            case Way.Licenses(var query) -> navigator.showLicenses(query);
            case Way.Use(var query) -> navigator.showUsage(query);
            case Way.Deed deed -> carryOut(deed);
        }
    }

    private void carryOut(Way.Deed deed) {
        switch (deed) {
            case SHOW_USE -> insights.showUsage();
            case SHOW_SIGN_INS -> insights.showSignIns();
            case MORE_OR_FEWER -> all.set(!all.get());
        }
    }

    Texts texts() {
        return texts;
    }

    /// What is shown; null before the first load has ended.
    ReadOnlyObjectProperty<@Nullable Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// Whether there is room for every department and subscription; told by the window.
    BooleanProperty wideProperty() {
        return wide;
    }
}
