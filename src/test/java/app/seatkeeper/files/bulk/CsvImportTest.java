package app.seatkeeper.files.bulk;

import static app.seatkeeper.files.bulk.Larkfield.ADA;
import static app.seatkeeper.files.bulk.Larkfield.ALAN;
import static app.seatkeeper.files.bulk.Larkfield.BASIC;
import static app.seatkeeper.files.bulk.Larkfield.E3;
import static app.seatkeeper.files.bulk.Larkfield.E5;
import static app.seatkeeper.files.bulk.Larkfield.F3;
import static app.seatkeeper.files.bulk.Larkfield.GRACE;
import static app.seatkeeper.files.bulk.Larkfield.HANNAH;
import static app.seatkeeper.files.bulk.Larkfield.JACOB;
import static app.seatkeeper.files.bulk.Larkfield.JOANNA;
import static app.seatkeeper.files.bulk.Larkfield.SWAY;
import static app.seatkeeper.files.bulk.Larkfield.TEAMS;
import static app.seatkeeper.files.bulk.Larkfield.VISIO;
import static app.seatkeeper.files.bulk.Larkfield.report;
import static app.seatkeeper.files.bulk.Larkfield.table;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.domain.change.UserField;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.files.csv.CsvException;
import app.seatkeeper.planning.Change;
import app.seatkeeper.planning.PlanChoice;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CsvImportTest {

    private static final PlanChoice KEEP = new PlanChoice.Keep();

    @Test
    void eachActionBecomesItsChanges() throws CsvException {
        assertEquals(List.of(
                new Change.Edit(ADA, Map.of(UserField.USAGE_LOCATION, "DE")),
                new Change.Assign(ADA, E3, off(SWAY)),
                new Change.Assign(ADA, VISIO, KEEP)),
                changes("assign", "Microsoft  365 e3|VISIOCLIENT", "", "sway", "de"));
        assertEquals(List.of(new Change.Remove(ADA, E3)), changes("Delete", E3.toString(), "", "", ""));
        assertEquals(List.of(new Change.Replace(ADA, F3, E3, off())), changes("swap", "SPE_F1", "SPE_E3", "-", ""));
        assertEquals(List.of(new Change.SetPlans(ADA, E3, off(SWAY, TEAMS))),
                changes("Set plans", "spe_e3", "", TEAMS + ";Sway", ""));
        assertEquals(List.of(new Change.Reclaim(ADA, Set.of())), changes("reclaim", "", "", "", ""));
        assertEquals(List.of(new Change.Reclaim(ADA, Set.of(E5))), changes("reclaim", "SPE_E5", "", "", ""));
        assertEquals(List.of(
                new Change.Edit(ADA, Map.of(UserField.ACCOUNT_ENABLED, "true", UserField.USAGE_LOCATION, "FR")),
                new Change.Assign(ADA, E5, KEEP)), changes("provision", "SPE_E5", "", "", "FR"));
        assertEquals(List.of(new Change.Edit(ADA, Map.of(UserField.ACCOUNT_ENABLED, "false")),
                new Change.Reclaim(ADA, Set.of()), new Change.RevokeSessions(ADA)),
                changes("offboard", "", "", "", ""));
        assertEquals(List.of(new Change.Reprocess(ADA)), changes("reprocess", "", "", "", ""));
    }

    private static List<Change> changes(String... cells) throws CsvException {
        var report = report("User\tACTION\tLicence\tNew_License\tPlans\tUsage location",
                "ada.lovelace@larkfield.example\t" + String.join("\t", cells));

        assertEquals(List.of(), report.findings());
        return report.plan("", "").changes();
    }

    private static PlanChoice off(PlanId... plans) {
        return new PlanChoice.Exactly(Set.of(plans));
    }

    @Test
    void anEditSetsWhatIsGivenAndClearsWhatIsDashed() throws CsvException {
        var report = report("UPN,Action,Department,Job Title,City,usage-location",
                "ada.lovelace@larkfield.example,edit,Analysis,-,,NL");

        assertEquals(List.of(new Change.Edit(ADA, Map.of(UserField.DEPARTMENT, "Analysis", UserField.JOB_TITLE, "",
                UserField.USAGE_LOCATION, "NL"))), report.plan("", "").changes());
    }

    @Test
    void usersAreFoundByEverythingPeopleWriteForThem() throws CsvException {
        var report = report("Employee ID,Action", "ALAN.TURING@larkfield.example,reprocess",
                HANNAH.value().toUpperCase(Locale.ROOT) + ",reprocess",
                "Ada Lovelace <ada@larkfield.example>,reprocess", "smtp:g@old.example,reprocess");

        assertEquals(List.of(new Change.Reprocess(ALAN), new Change.Reprocess(HANNAH), new Change.Reprocess(ADA),
                new Change.Reprocess(GRACE)), report.plan("", "").changes());
        assertEquals(List.of(), report.findings());
    }

    @Test
    void aBareListTakesActionAndProductForAllRows() throws CsvException {
        var table = table("4711", "4713");
        var mapping = ColumnMapping.guess(table);
        assertEquals(List.of(ImportColumn.ACTION), mapping.missing());
        mapping = mapping.withForAll(ImportColumn.ACTION, "assign");
        assertEquals(List.of(ImportColumn.LICENSE), mapping.missing());
        mapping = mapping.withForAll(ImportColumn.LICENSE, "Visio Plan 2");

        var report = CsvImport.check(table, mapping, Larkfield.tenant(), Larkfield.KNOWN);

        assertEquals(List.of(new Change.Assign(ADA, VISIO, KEEP), new Change.Assign(GRACE, VISIO, KEEP)),
                report.plan("", "").changes());
        assertEquals(Map.of(ADA, List.of(1), GRACE, List.of(2)), report.lines());
    }

    @Test
    void rowsOfOneUserThatAgreeAreFoldedInTheOrderOfTheFile() throws CsvException {
        var report = report("UPN,Action,License", "ada.lovelace@larkfield.example,assign,SPE_E3",
                "alan.turing@larkfield.example,remove,SPE_E3", "4711,remove,SPE_F1", "4711,assign,SPE_E3", "");

        assertEquals(List.of(new Change.Assign(ADA, E3, KEEP), new Change.Remove(ALAN, E3), new Change.Remove(ADA, F3)),
                report.plan("", "").changes());
        assertEquals(List.of(new ImportNote.Folded(4, 2), new ImportNote.Folded(5, 2)), report.notes());
        assertEquals(Map.of(ADA, List.of(2, 4, 5), ALAN, List.of(3)), report.lines());
        assertEquals(4, report.ready());
    }

    @Test
    void rowsThatContradictEachOtherWaitUntilOneIsKept() throws CsvException {
        var report = report("UPN,Action,License", "4711,assign,SPE_E3", "4712,reclaim,", "4711,reclaim,");
        var problem = report.findings().getFirst().problem();

        assertEquals("One user twice: line 2 assigns Microsoft 365 E3, line 4 reclaims everything.",
                Larkfield.WORDS.of(problem));
        assertEquals(List.of(new Fix.KeepLine(2), new Fix.KeepLine(4)), problem.fixes());
        assertEquals(List.of(1, 2), List.of(report.ready(), report.open()));

        var kept = report.use(problem, new Fix.KeepLine(4));

        assertEquals(List.of(new Change.Reclaim(ALAN, Set.of()), new Change.Reclaim(ADA, Set.of())),
                kept.plan("", "").changes());
        assertEquals(List.of(new ImportNote.LeftOut(2, 4)), kept.notes());
        assertEquals(List.of(new Finding(problem, new Fix.KeepLine(4))), kept.findings());
        assertEquals(report.findings(), kept.undo(problem).findings());
    }

    @Test
    void aFixIsTakenAndTakenBack() throws CsvException {
        var report = report("UPN,Action,License,UsageLocation",
                "hanah.meriweather@larkfield.example,assign,M365 E-3;Visio Pro 2,UK", "4711,asign,SPE_E3,");

        assertEquals(List.of("Hannah Merriweather", "Microsoft 365 E3", "Visio Plan 2", "GB, United Kingdom", "assign"),
                sorted(report));
        assertEquals(0, report.ready());

        var fixed = report.useProposals();

        assertEquals(List.of(new Change.Edit(HANNAH, Map.of(UserField.USAGE_LOCATION, "GB")),
                new Change.Assign(HANNAH, E3, KEEP), new Change.Assign(HANNAH, VISIO, KEEP),
                new Change.Assign(ADA, E3, KEEP)), fixed.plan("", "").changes());
        assertEquals(5, fixed.findings().stream().filter(Finding::isFixed).count());

        var back = fixed.undo(fixed.findings().getFirst().problem());

        assertEquals(List.of(1, 1), List.of(back.ready(), back.open()));
    }

    private static List<String> sorted(ImportReport report) {
        return report.findings().stream().map(one -> Larkfield.WORDS.of(one.problem().proposal().orElseThrow()))
                .toList();
    }

    @Test
    void aProductThatIsOnlyTakenAwayMayBeGone() throws CsvException {
        var report = report("UPN,Action,License,ReplaceWith", "4711,remove,Power Apps Premium,",
                "4712,replace,Power Apps Premium,SPE_E5");

        assertEquals(List.of(new Change.Remove(ADA, Larkfield.POWER_APPS),
                new Change.Replace(ALAN, Larkfield.POWER_APPS, E5, KEEP)), report.plan("", "").changes());
    }

    @Test
    void aSharedNameIsToldAndDecidedByThePerson() throws CsvException {
        var report = report("UPN,Action,License", "4711,assign,Microsoft 365 Business Basic");
        var problem = report.findings().getFirst().problem();

        assertEquals("2 products of the tenant have this name.", Larkfield.WORDS.of(problem));
        assertEquals(List.of(new Change.Assign(ADA, BASIC, KEEP)),
                report.use(problem, problem.fixes().getFirst()).plan("", "").changes());
    }

    @Test
    void twoUsersOfOneMailAreBothOffered() throws CsvException {
        var problem = report("Mail,Action", "j.smith@larkfield.example,reprocess").findings().getFirst().problem();

        assertEquals("2 users have this mail address.", Larkfield.WORDS.of(problem));
        assertEquals(List.of(new Fix.UseUser(JACOB, "Jacob Smith", "jacob.smith@larkfield.example"),
                new Fix.UseUser(JOANNA, "Joanna Smith", "joanna.smith@larkfield.example")), problem.fixes());
    }

    @Test
    void aReplacementBesideAnotherActionIsTakenOnlyWhereThePersonSaysReplace() throws CsvException {
        var report = report("UPN,Action,License,ReplaceWith",
                "ada.lovelace@larkfield.example,assign,SPE_E3,SPE_E5");
        var problem = report.findings().getFirst().problem();

        var replacing = report.use(problem, problem.fixes().getFirst()).plan("", "").changes();
        var assigning = report.use(problem, problem.fixes().getLast()).plan("", "").changes();

        var keep = new PlanChoice.Keep();
        assertEquals(List.of(), report.plan("", "").changes());
        assertEquals(List.of(new Change.Replace(ADA, E3, E5, keep)), replacing);
        assertEquals(List.of(new Change.Assign(ADA, E3, keep)), assigning);
    }

    @Test
    void aColumnNamedTwiceMustBeChosen() throws CsvException {
        var mapping = ColumnMapping.guess(table("UPN,Action,License,license,Sku", "a,b,c,d,e"));

        assertEquals("Two columns are called License: columns 3, 4. Choose which one is meant.",
                Larkfield.WORDS.of(mapping.doubled().getFirst()));
        assertEquals(List.of(false, true),
                List.of(mapping.isComplete(), mapping.with(ImportColumn.LICENSE, 3).isComplete()));
    }
}
