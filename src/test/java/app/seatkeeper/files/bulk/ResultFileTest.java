package app.seatkeeper.files.bulk;

import static app.seatkeeper.files.bulk.Larkfield.ADA;
import static app.seatkeeper.files.bulk.Larkfield.ALAN;
import static app.seatkeeper.files.bulk.Larkfield.GRACE;
import static app.seatkeeper.files.bulk.Larkfield.HANNAH;
import static app.seatkeeper.files.bulk.Larkfield.JACOB;
import static app.seatkeeper.files.bulk.Larkfield.WORDS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.files.RowListener;
import app.seatkeeper.files.csv.CsvExport;
import app.seatkeeper.files.csv.Separator;
import app.seatkeeper.planning.Change;
import app.seatkeeper.planning.PlanChoice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFileTest {

    private static final Map<UserId, RowResult> RESULTS = Map.of(
            ADA, new RowResult(RowStatus.DONE, "", List.of(), List.of("Microsoft 365 E3", "Visio Plan 2"),
                    List.of("r-1", "r-2")),
            ALAN, new RowResult(RowStatus.FAILED, "No seat is left.", List.of("Visio Plan 2"), List.of("Visio Plan 2"),
                    List.of("r-3")),
            GRACE, new RowResult(RowStatus.SKIPPED, "Changed since the preview.", List.of(), List.of(), List.of()));

    @TempDir
    private Path folder;

    @Test
    void theFileComesBackWithWhatBecameOfEachRow() throws Exception {
        var report = Larkfield.report("Who;Note;UPN;Action;License;UsageLocation",
                "Ada;=1+1;4711;assign;SPE_E3;", "", "Alan;a|b;4712;assign;Visio Pln 2|SPE_E3;UK",
                "Grace;;4713;remove;SPE_E3;", "Nobody;;nobody;remove;SPE_E3;", "x;x;x;x;x;x;x",
                "Ada;;4711;assign;Visio Plan 2;");

        String saved = saved(report.useProposals());

        assertEquals("""
                \uFEFFWho;Note;UPN;Action;License;UsageLocation;Status;Detail;Before;After;RequestId
                Ada;'=1+1;4711;assign;SPE_E3;;Done;;;"Microsoft 365 E3; Visio Plan 2";"r-1; r-2"
                Alan;a|b;4712;assign;"Visio Plan 2; SPE_E3";GB;Failed;No seat is left.;Visio Plan 2;Visio Plan 2;r-3
                Grace;;4713;remove;SPE_E3;;Skipped;Changed since the preview.;;;
                Nobody;;nobody;remove;SPE_E3;;NotRun;UPN: No user has this name, mail or id, and none is close.;;;
                "x;x;x;x;x;x;x";;;;;;NotRun;(whole line): The file has 6 columns. \
                A semicolon inside a value needs quotes.;;;
                Ada;;4711;assign;Visio Plan 2;;Done;;;"Microsoft 365 E3; Visio Plan 2";"r-1; r-2"
                """.replace("\n", "\r\n"), saved);
    }

    @Test
    void importedAgainItRunsAllRowsButDoneAndSkipped() throws Exception {
        var table = Larkfield.table("4711", "4712", "4713", "4714", "4715");
        var mapping = ColumnMapping.guess(table).withForAll(ImportColumn.ACTION, "assign")
                .withForAll(ImportColumn.LICENSE, "SPE_E3");
        var first = CsvImport.check(table, mapping, Larkfield.tenant(), Larkfield.KNOWN);
        var ambiguous = first.findings().getFirst().problem();
        Path file = folder.resolve("result.csv");
        new ResultFile(first.use(ambiguous, ambiguous.fixes().getFirst()), WORDS).save(file, ResultFileTest::result);

        var again = CsvImport.open(file);
        var second = CsvImport.check(again, ColumnMapping.guess(again), Larkfield.tenant(), Larkfield.KNOWN);

        assertEquals(List.of(assign(ALAN), assign(HANNAH), assign(JACOB)), second.plan("", "").changes());
        assertEquals(List.of(new ImportNote.Finished(2, RowStatus.DONE), new ImportNote.Finished(4, RowStatus.SKIPPED)),
                second.notes());
        assertEquals(List.of("UserPrincipalName", "Action", "License", "Status", "Detail", "Before", "After",
                "RequestId"), again.header());
        assertEquals("4711,assign,SPE_E3,Done,,,Microsoft 365 E3; Visio Plan 2,r-1; r-2",
                saved(second).lines().skip(1).findFirst().orElseThrow());
    }

    private static Change assign(UserId user) {
        return new Change.Assign(user, Larkfield.E3, new PlanChoice.Keep());
    }

    @Test
    void aRowThatWasLeftOutForAnotherIsNotRunLater() throws Exception {
        var report = Larkfield.report("UPN,Action,License", "4711,assign,SPE_E3", "4711,reclaim,");
        var problem = report.findings().getFirst().problem();
        Path file = folder.resolve("result.csv");
        new ResultFile(report.use(problem, new Fix.KeepLine(3)), WORDS)
                .save(file, _ -> RowResult.notRun("Stopped."));

        var again = CsvImport.open(file);
        var plan = CsvImport.check(again, ColumnMapping.guess(again), Larkfield.tenant(), Map.of()).plan("", "");

        assertEquals(List.of(new Change.Reclaim(ADA, Set.of())), plan.changes());
    }

    @Test
    void someoneElsesStatusColumnMeansNothingToUs() throws Exception {
        var report = Larkfield.report("UPN,Action,Status", "4711,reclaim,Done");

        assertEquals(List.of(new Change.Reclaim(ADA, Set.of())), report.plan("", "").changes());
    }

    @Test
    void problemsAreSavedForWhoSentTheFile() throws Exception {
        var report = Larkfield.report("UPN,Action,License", "4711,asign,SPE_E3", "4712,reclaim,", "4712,assign,SPE_E3");
        Path file = folder.resolve("problems.csv");

        CsvExport.save(ProblemTable.of(report, WORDS), file, RowListener.NOBODY);

        assertEquals("""
                \uFEFF# File,changes.csv
                Line,Field,In the file,What is wrong,Suggestion,State
                2,Action,asign,"Not an action. Known are assign, remove, replace, set-plans, reclaim, provision, \
                offboard, edit and reprocess.",assign,Open
                3; 4,Action,reclaim; assign,"One user twice: line 3 reclaims everything, line 4 assigns \
                Microsoft 365 E3.",Keep line 3; Keep line 4,Open
                """.replace("\n", "\r\n"), Files.readString(file));
    }

    @Test
    void aFilledTemplateIsAccepted() throws Exception {
        for (Template template : Template.values()) {
            Path file = folder.resolve(template.fileName());
            template.save(file, Separator.SEMICOLON, WORDS);
            Files.writeString(file, "ada.lovelace@larkfield.example\r\n", StandardOpenOption.APPEND);

            var table = CsvImport.open(file);

            assertEquals(template.columns().stream().map(ImportColumn::title).toList(), table.header());
            assertEquals(List.of(), ColumnMapping.guess(table).missing());
            assertEquals(4, table.line(0));
        }
    }

    private String saved(ImportReport report) throws Exception {
        Path file = folder.resolve("saved.csv");
        new ResultFile(report, WORDS).save(file, ResultFileTest::result);
        return Files.readString(file);
    }

    private static RowResult result(UserId user) {
        return RESULTS.getOrDefault(user, RowResult.notRun("Stopped."));
    }
}
