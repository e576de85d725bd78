package app.seatkeeper.ui.users;

import app.seatkeeper.domain.directory.Account;
import app.seatkeeper.domain.directory.UserType;
import app.seatkeeper.ui.kit.Badges;
import app.seatkeeper.ui.kit.Clipboards;
import app.seatkeeper.ui.kit.Texts;
import atlantafx.base.controls.ToggleSwitch;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Draws the parts of a person's card that there are several of: badges, licenses, plans, details.
final class PersonParts {

    private static final double WRAP = 300;

    private final PersonViewModel model;
    private final DeedDesk desk;

    PersonParts(PersonViewModel model, DeedDesk desk) {
        this.model = model;
        this.desk = desk;
    }

    private Texts texts() {
        return model.texts();
    }

    List<Node> badges(PersonCard card) {
        Account account = card.user().account();
        List<Node> badges = new ArrayList<>();
        badges.add(account.enabled()
                ? Badges.badge(texts().of("users.enabled"), Badges.Tone.SUCCESS, Feather.CHECK)
                : Badges.badge(texts().of("users.blocked"), Badges.Tone.DANGER, Feather.SLASH));
        badges.add(Badges.badge(texts().of(account.type() == UserType.GUEST ? "users.guest" : "users.member"),
                account.type() == UserType.GUEST ? Badges.Tone.ACCENT : Badges.Tone.NEUTRAL));
        badges.add(Badges.badge(texts().of(account.synced() ? "users.synced" : "users.cloudOnly"),
                Badges.Tone.NEUTRAL));
        badges.add(account.usageLocation().isEmpty()
                ? Badges.badge(texts().of("users.trait.NO_USAGE_LOCATION"), Badges.Tone.WARNING, Feather.ALERT_TRIANGLE)
                : located(account.usageLocation()));
        return badges;
    }

    private Label located(String country) {
        Label badge = Badges.badge(texts().of("users.location", country), Badges.Tone.NEUTRAL);
        badge.setTooltip(new Tooltip(model.words().country(country)));
        badge.setAccessibleText(texts().of("users.location", model.words().country(country)));
        return badge;
    }

    List<Node> licenses(PersonCard card) {
        if (card.user().isLicensed() && card.licenses().isEmpty()) {
            return List.of(caption(texts().of("users.licenses.arriving")));
        }
        if (card.licenses().isEmpty()) {
            return List.of(caption(texts().of("users.licenses.none")));
        }
        List<Node> lines = IntStream.range(0, card.licenses().size())
                .mapToObj(i -> license(card.licenses().get(i), "license-actions-" + i)).toList();
        lines.getLast().getStyleClass().add("last");
        return lines;
    }

    private Node license(PersonCard.License license, String id) {
        FlowPane origins = new FlowPane(6, 4, new Label(license.name()));
        origins.setPrefWrapLength(WRAP);
        HBox.setHgrow(origins, Priority.ALWAYS);
        Node actions = new LicenseMenu(model, desk, license).button();
        actions.setId(id);
        HBox first = new HBox(4, origins, actions);
        first.setAlignment(Pos.TOP_LEFT);
        origins.getStyleClass().add("license-origins");
        license.origins().forEach(origin -> origins.getChildren().add(Badges.badge(origin.name(),
                origin.isDirect() ? Badges.Tone.ACCENT : Badges.Tone.NEUTRAL,
                origin.isDirect() ? Feather.USER : Feather.USERS)));
        VBox box = new VBox(2, first);
        license.problems().forEach(problem -> box.getChildren().add(sign(problem, Feather.ALERT_CIRCLE, "fg-danger")));
        license.notes().forEach(note -> box.getChildren().add(caption(note)));
        box.getStyleClass().add("license-line");
        return box;
    }

    String planCount(PersonCard card) {
        return texts().of("users.plans.count", card.on(), card.plans().size() - card.on());
    }

    String planPrompt(PersonCard card) {
        return texts().of("users.plans.find", card.licenses().size());
    }

    List<Node> plans(List<PersonCard.Plan> plans) {
        boolean several = plans.stream().map(PersonCard.Plan::product).distinct().count() > 1;
        return plans.isEmpty() ? List.of(caption(texts().of("users.plans.noneMatches")))
                : IntStream.range(0, plans.size())
                        .mapToObj(i -> plan(plans.get(i), several, "plan-switch-" + i)).toList();
    }

    private Node plan(PersonCard.Plan plan, boolean several, String id) {
        Label name = new Label(plan.name());
        name.setTooltip(new Tooltip(plan.name()));
        Label word = new Label(texts().of(plan.on() ? "users.on" : "users.off"));
        word.getStyleClass().add("caption");
        word.setMinWidth(Region.USE_PREF_SIZE);
        ToggleSwitch toggle = toggle(plan, id);
        toggle.setAccessibleText(plan.name() + ", " + word.getText());
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox line = new HBox(8, name);
        if (several) {
            line.getChildren().add(Badges.tag(plan.tag(), plan.tag()));
        }
        line.getChildren().addAll(spring, word, toggle);
        line.getStyleClass().add("plan-line");
        if (!plan.hint().isEmpty()) {
            Tooltip.install(line, new Tooltip(plan.hint()));
        }
        return line;
    }

    /// Shows how it is; switching leads to the preview and leaves it as it is.
    private ToggleSwitch toggle(PersonCard.Plan plan, String id) {
        ToggleSwitch toggle = new ToggleSwitch();
        toggle.setId(id);
        toggle.setSelected(plan.on());
        toggle.setDisable(!plan.switchable() || model.isReadOnly());
        toggle.setAccessibleHelp(plan.hint());
        toggle.selectedProperty().subscribe((_, wanted) -> {
            if (wanted != plan.on()) {
                toggle.setSelected(plan.on());
                model.previewSwitch(plan, wanted);
            }
        });
        return toggle;
    }

    List<Node> details(List<PersonCard.Detail> details) {
        return details.stream().map(this::detail).toList();
    }

    private Node detail(PersonCard.Detail detail) {
        Label label = new Label(detail.label());
        label.getStyleClass().addAll("caption", "detail-label");
        Label value = new Label(detail.value());
        value.setWrapText(true);
        HBox.setHgrow(value, Priority.ALWAYS);
        value.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(8, label, value);
        if (detail.copies()) {
            line.getChildren().add(
                    Clipboards.button(detail.value(), texts().of("users.copy", detail.label())));
        }
        line.getStyleClass().add("drawer-row");
        return line;
    }

    private static Label caption(String text) {
        Label caption = new Label(text);
        caption.getStyleClass().add("caption");
        caption.setWrapText(true);
        return caption;
    }

    private static Node sign(String text, Feather icon, String tone) {
        FontIcon sign = new FontIcon(icon);
        sign.getStyleClass().add(tone);
        Label words = new Label(text);
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(8, sign, words);
        line.getStyleClass().add("license-problem");
        return line;
    }
}
