package app.seatkeeper.ui.users;

import static app.seatkeeper.ui.SampleTenant.ADA;
import static app.seatkeeper.ui.SampleTenant.ALAN;
import static app.seatkeeper.ui.SampleTenant.E3;
import static app.seatkeeper.ui.SampleTenant.GRACE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.files.Cell;
import app.seatkeeper.files.ExportColumn;
import app.seatkeeper.files.ExportTable.Fact;
import app.seatkeeper.ui.SampleTenant;
import app.seatkeeper.ui.SampleWorkspace;
import app.seatkeeper.ui.kit.FxBackground;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.nav.UserQuery;
import app.seatkeeper.ui.nav.UserQuery.Trait;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UsersViewModelTest {

    private final SampleWorkspace workspace = new SampleWorkspace(SampleTenant.snapshot());
    private final Tenancy tenancy = new Tenancy(workspace, FxBackground.atOnce());
    private final UsersViewModel model =
            new UsersViewModel(tenancy, FxBackground.atOnce(), Texts.load(Locale.UK));

    @Test
    void peopleAppearAsTheyArriveAndStandInOrderOfTheirNamesWhenAllAreThere() {
        List<String> counts = new ArrayList<>();
        model.countProperty().subscribe(now -> {
            counts.add(now);
        });

        tenancy.load();

        assertEquals(List.of("", "20 of about 40", "40 of about 40", "40"), counts.stream().distinct().toList());
        assertEquals(List.of("Ada Lovelace", "Agnieszka Wrona", "Alan Turing"),
                model.shown().stream().limit(3).map(UserRow::name).toList());
    }

    @Test
    void everyWordOfTheSearchMustBeInNameSignInNameMailOrDepartmentInAnyCaseAndWithoutAccents() {
        tenancy.load();

        model.searchProperty().set("ENGINEERING tanabe");
        assertEquals(List.of("Yuki Tanabe"), names());

        model.searchProperty().set("yildiz");
        assertEquals(List.of("Elif Yıldız"), names());
        assertEquals("1 of 40", model.countProperty().get());
    }

    @Test
    void filtersAreJoinedWithAnd() {
        tenancy.load();

        model.show(new UserQuery("", Set.of(E3), Set.of("Sales", "HR"), Set.of("GB"), Set.of(Trait.BY_GROUP)));

        assertEquals(List.of("Hannah Merriweather", "Oluwaseun Adeyemi"), names());
    }

    @Test
    void eachTraitFindsThePeopleItIsAbout() {
        tenancy.load();

        assertEquals(List.of("Ada Lovelace", "Hannah Merriweather"), found(Trait.HELD_TWICE));
        assertEquals(List.of("Marcus Eldridge", "Reception Leeds", "Support Mailbox", "Tim O'Leary"),
                found(Trait.BLOCKED));
        assertEquals(List.of("Chen Wei", "Maria Oliveira", "Olga Petrenko"), found(Trait.GUEST));
        assertEquals(List.of("Ewa Nowak", "Luca Ferraro", "Mohammed Al-Farsi", "Zoë Ångström"),
                found(Trait.ASSIGNMENT_ERROR));
        assertEquals(List.of("Kwame Mensah", "Olga Petrenko", "Priya Raman", "Sam Carter"),
                found(Trait.NO_USAGE_LOCATION));
        assertEquals(List.of("Kwame Mensah", "Olga Petrenko", "Priya Raman", "Reception Leeds"),
                found(Trait.UNLICENSED));
    }

    private List<String> found(Trait trait) {
        model.show(UserFilter.with(UserQuery.ALL, trait, true));
        return names();
    }

    @Test
    void peopleCountedByAnotherScreenAreOneFilterAmongOthers() {
        tenancy.load();

        model.show(UserQuery.found("Inactive for 90 days", List.of(ADA, ALAN)));
        assertEquals(List.of("Ada Lovelace", "Alan Turing"), names());

        model.show(model.queryProperty().get().withText("turing"));
        var chip = FilterChip.of(model.queryProperty().get(), model.wordsProperty().get()).getFirst();
        assertEquals(List.of("Alan Turing"), names());
        assertEquals("Inactive for 90 days", chip.value());
        assertEquals(UserQuery.ALL.withText("turing"), chip.without());
    }

    @Test
    void aTraitDrivesOutItsOpposite() {
        var blocked = UserFilter.with(UserQuery.ALL, Trait.BLOCKED, true);

        assertEquals(Set.of(Trait.ENABLED), UserFilter.with(blocked, Trait.ENABLED, true).traits());
    }

    @Test
    void sortingKeepsWhoHasNothingThereAtTheEndAndFilteringKeepsTheOrder() {
        tenancy.load();

        model.sort(new Roster.Order(UserColumn.DEPARTMENT, false));
        model.show(new UserQuery("", Set.of(), Set.of(), Set.of(), Set.of(Trait.GUEST)));
        assertEquals(List.of("Chen Wei", "Maria Oliveira", "Olga Petrenko"), names());

        model.show(new UserQuery("", Set.of(), Set.of("Legal", "", "HR"), Set.of("GB", ""), Set.of()));
        assertEquals(List.of("Amara Okonkwo", "Bartholomew Featherstonehaugh", "Dominic Farleigh", "Olga Petrenko",
                "Sam Carter"), names());
    }

    @Test
    void tickedPeopleStayTickedWhileTheFilterHidesThemAndADeedIsForAllOfThem() {
        tenancy.load();
        model.ticks().set(List.of(GRACE, ADA), true);

        model.show(new UserQuery("alan.turing", Set.of(), Set.of(), Set.of(), Set.of()));
        model.tickAllShown();

        assertEquals(List.of(ADA, ALAN, GRACE), model.chosen(null).stream().map(User::id).toList());
    }

    @Test
    void aDeedIsForThePersonInTheDrawerWhenNobodyIsTicked() {
        tenancy.load();
        model.open(ALAN);

        assertEquals(List.of(ALAN), model.chosen(null).stream().map(User::id).toList());
    }

    @Test
    void openingSomebodyWhomTheFilterHidesTakesTheFilterOff() {
        tenancy.load();
        model.show(UserFilter.with(UserQuery.ALL, Trait.GUEST, true));

        model.open(ALAN);

        assertEquals(UserQuery.ALL, model.queryProperty().get());
    }

    @Test
    void whoIsGoneAfterRefreshingIsNeitherTickedNorOpen() {
        tenancy.load();
        model.ticks().set(List.of(ADA, ALAN), true);
        model.open(ADA);

        workspace.hold(SampleTenant.of(SampleTenant.snapshot().users().stream()
                .filter(user -> !user.id().equals(ADA)).toList()));
        tenancy.load();

        assertEquals(List.of(ALAN), model.ticks().all());
        assertNull(model.currentProperty().get());
    }

    @Test
    void whatIsExportedIsWhatIsShownWithNamesInFull() {
        tenancy.load();
        model.columns().choose(UserColumn.TYPE, false);
        model.columns().choose(UserColumn.CREATED, true);
        model.show(new UserQuery("lovelace", Set.of(), Set.of(), Set.of(), Set.of()));

        var table = model.exported();

        assertEquals(List.of(new Fact("Tenant", "Larkfield Group (larkfield.example)"),
                new Fact("Read", "2026-11-19T12:03:00Z"), new Fact("Rows", "1 of 40"),
                new Fact("Filters", "lovelace")), table.about());
        assertEquals(List.of("Name", "UPN", "Department", "Licenses", "Location", "Account", "Created"),
                table.columns().stream().map(ExportColumn::title).toList());
        assertEquals(List.of(List.of(Cell.of("Ada Lovelace"), Cell.of("ada.lovelace@larkfield.example"),
                Cell.of("Engineering"), Cell.of(List.of("Microsoft 365 E3", "Visio Plan 2", "Power BI Pro")),
                Cell.of("GB"), Cell.of("Enabled"), Cell.of(LocalDate.of(2023, 4, 3)))), table.stream().toList());
    }

    private List<String> names() {
        return model.shown().stream().map(UserRow::name).toList();
    }
}
