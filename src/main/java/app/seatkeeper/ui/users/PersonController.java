package app.seatkeeper.ui.users;

import app.seatkeeper.ui.kit.Clipboards;
import app.seatkeeper.ui.kit.Controls;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// Binds `person.fxml` to [PersonViewModel]. Nothing is decided here.
final class PersonController {

    @FXML private Label initials;
    @FXML private Label name;
    @FXML private Label line;
    @FXML private Label signInName;
    @FXML private Button copySignInName;
    @FXML private Button previous;
    @FXML private Button next;
    @FXML private Button close;
    @FXML private FlowPane badges;
    @FXML private ScrollPane scroll;
    @FXML private Label licenseCount;
    @FXML private Hyperlink assign;
    @FXML private Pane licenses;
    @FXML private Hyperlink edit;
    @FXML private Hyperlink showGroups;
    @FXML private Pane planSection;
    @FXML private Label planCount;
    @FXML private Hyperlink showAllPlans;
    @FXML private TextField planSearch;
    @FXML private Pane plans;
    @FXML private Label activityNote;
    @FXML private Hyperlink showUsage;
    @FXML private Pane activity;
    @FXML private Label signInNote;
    @FXML private Hyperlink showSignIns;
    @FXML private Pane signIns;
    @FXML private Pane details;

    private final PersonViewModel model;
    private final PersonParts parts;
    private final DeedDesk desk;

    PersonController(PersonViewModel model, PersonParts parts, DeedDesk desk) {
        this.model = model;
        this.parts = parts;
        this.desk = desk;
    }

    @FXML
    private void initialize() {
        previous.setOnAction(_ -> model.step(-1));
        next.setOnAction(_ -> model.step(1));
        close.setOnAction(_ -> model.close());
        Controls.showWhen(new SimpleBooleanProperty(!model.isReadOnly()), assign);
        Controls.showWhen(new SimpleBooleanProperty(!model.isReadOnly()), edit);
        edit.setOnAction(_ -> desk.open(Deed.EDIT, model.people(), edit));
        showGroups.setOnAction(_ -> model.showGroups());
        assign.setOnAction(_ -> desk.open(Deed.ASSIGN, model.people(), assign));
        planSearch.textProperty().bindBidirectional(model.plans().searchProperty());
        BooleanProperty all = model.plans().allProperty();
        showAllPlans.setOnAction(_ -> all.set(!all.get()));
        showAllPlans.textProperty().bind(all
                .map(on -> model.texts().of(on ? "users.plans.showFew" : "users.plans.showAll")));
        copySignInName.setOnAction(_ -> Clipboards.copy(signInName.getText()));
        showUsage.setOnAction(_ -> model.showUsage());
        showSignIns.setOnAction(_ -> model.showSignIns());
        model.useProperty().subscribe(this::showUse);
        model.cardProperty().subscribe(this::show);
        model.plans().shownProperty().subscribe(shown -> plans.getChildren().setAll(parts.plans(shown)));
    }

    private void show(@Nullable PersonCard card) {
        if (card == null) {
            return;
        }
        initials.setText(card.initials());
        name.setText(card.name());
        line.setText(card.line());
        Controls.showWhen(line.textProperty().isNotEmpty(), line);
        signInName.setText(card.signInName());
        badges.getChildren().setAll(parts.badges(card));
        licenseCount.setText((model.texts().number(card.licenses().size()) + "  " + card.cost()).strip());
        licenses.getChildren().setAll(parts.licenses(card));
        showGroups.setVisible(model.hasNamelessGroups());
        showGroups.setManaged(showGroups.isVisible());
        planCount.setText(parts.planCount(card));
        planSearch.setPromptText(parts.planPrompt(card));
        planSection.setVisible(!card.plans().isEmpty());
        planSection.setManaged(!card.plans().isEmpty());
        showAllPlans.setVisible(model.plans().hasMore());
        details.getChildren().setAll(parts.details(card.details()));
        scroll.setVvalue(0);
    }

    private void showUse(PersonUse use) {
        activity.getChildren().setAll(parts.details(use.services()));
        activityNote.setText(use.servicesNote());
        Controls.showWhen(new SimpleBooleanProperty(use.services().isEmpty() && model.mayAskForUsage()), showUsage);
        signIns.getChildren().setAll(parts.details(use.signIns()));
        signInNote.setText(use.signInsNote());
        Controls.showWhen(signInNote.textProperty().isNotEmpty(), signInNote);
        Controls.showWhen(new SimpleBooleanProperty(use.signIns().isEmpty() && model.mayAskForSignIns()), showSignIns);
    }

    /// Where the keyboard goes when the drawer is opened with it.
    void focus() {
        close.requestFocus();
    }
}
