package app.seatkeeper.reports.catalogue;

import static app.seatkeeper.reports.catalogue.Truth.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.reports.ReportName;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/// Reports on what mailboxes and OneDrives hold, held against Microsoft's reports as they come.
@ExtendWith(SharedStage.class)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class StorageReportsTest {

    private static final BigDecimal GIGABYTE = BigDecimal.valueOf(1024L * 1024 * 1024);

    private final Stage stage;

    StorageReportsTest(Stage stage) {
        this.stage = stage;
    }

    private Map<String, String> person(String upn) {
        return stage.people().of(Objects.requireNonNull(stage.truth().users().get(upn)));
    }

    private static String cell(Map<String, String> row, String title) {
        return Objects.requireNonNull(row.get(title), title);
    }

    /// A cell that says *Yes*, *No*, *True* or *False*.
    private static String flag(Map<String, String> row, String title) {
        return yes(Set.of("yes", "true").contains(cell(row, title).toLowerCase(Locale.ROOT)));
    }

    @Test
    void eachMailboxAndOneDriveIsMicrosofts() {
        Map<String, Map<String, String>> expected = Truth.table();
        stores("getMailboxUsageDetail", expected);
        stores("getOneDriveUsageAccountDetail", expected);

        assertEquals(List.of(), Comparison.differences(
                ReportName.STORAGE, stage.input(), List.of("upn", "store"), expected));
    }

    private void stores(String function, Map<String, Map<String, String>> expected) {
        stage.use().report(function, 30).forEach(row -> {
            String upn = stage.use().person(row);
            if (!upn.isEmpty()) {
                Map<String, String> cells = person(upn);
                store(row, function.contains("Mailbox"), cells);
                expected.put(Comparison.key(List.of("upn", "store"), cells), cells);
            }
        });
    }

    private static void store(Map<String, String> row, boolean mailbox, Map<String, String> cells) {
        BigDecimal bytes = new BigDecimal(cell(row, "Storage Used (Byte)"));
        BigDecimal quota = new BigDecimal(cell(row,
                mailbox ? "Prohibit Send/Receive Quota (Byte)" : "Storage Allocated (Byte)"));
        cells.put("column.store", mailbox ? "Mailbox" : "OneDrive");
        cells.put("column.sizeBytes", cell(row, "Storage Used (Byte)"));
        cells.put("column.sizeGb", bytes.divide(GIGABYTE, 2, RoundingMode.HALF_UP).toPlainString());
        cells.put("column.quotaGb", quota.divide(GIGABYTE, 2, RoundingMode.HALF_UP).toPlainString());
        cells.put("column.shareUsed", Comparison.share(bytes.doubleValue() / quota.doubleValue()));
        cells.put("column.items", cell(row, mailbox ? "Item Count" : "File Count"));
        cells.put("column.lastActivity", cell(row, "Last Activity Date"));
        Map.of("mailboxCreated", "Created Date", "warningQuota", "Issue Warning Quota (Byte)",
                "sendQuota", "Prohibit Send Quota (Byte)", "deletedItems", "Deleted Item Count",
                "deletedBytes", "Deleted Item Size (Byte)", "deletedQuota", "Deleted Item Quota (Byte)")
                .forEach((column, title) -> cells.put("column." + column, mailbox ? cell(row, title) : ""));
        cells.put("column.hasArchive", mailbox ? flag(row, "Has Archive") : "");
        cells.put("column.activeFiles", mailbox ? "" : cell(row, "Active File Count"));
        cells.put("column.siteUrl", mailbox ? "" : cell(row, "Site URL"));
    }

    @Test
    void mailboxesOfBlockedAccountsAreToldWithWhetherTheyNeedALicense() {
        Map<String, Map<String, String>> expected = Truth.table();
        stage.use().report("getMailboxUsageDetail", 30).forEach(row -> {
            JsonNode user = stage.truth().users().get(stage.use().person(row));
            if (user != null && !user.path("accountEnabled").asBoolean()) {
                boolean large = Long.parseLong(cell(row, "Storage Used (Byte)")) > 50L * 1024 * 1024 * 1024;
                boolean needed = large || flag(row, "Has Archive").equals("Yes");
                Map<String, String> cells = stage.people().of(user);
                store(row, true, cells);
                cells.put("column.needsLicense", needed ? "Yes" : "Not if it is a shared or room mailbox");
                cells.put("column.oversize", yes(large));
                cells.put("column.exchangePlan1", yes(hasPlan(user, "EXCHANGE_S_STANDARD")));
                cells.put("column.exchangePlan2", yes(hasPlan(user, "EXCHANGE_S_ENTERPRISE")));
                cells.put("column.archiveAddOn", yes(hasPlan(user, "EXCHANGE_S_ARCHIVE_ADDON")));
                cells.put("column.archiveSize", flag(row, "Has Archive").equals("Yes") ? "unknown" : "");
                cells.put("column.litigationHold", "unknown");
                if (needed || !Truth.paths(user).isEmpty()) {
                    expected.put(Truth.upn(user), cells);
                }
            }
        });

        assertEquals(List.of(),
                Comparison.differences(ReportName.LICENSED_MAILBOXES, stage.input(), List.of("upn"), expected));
    }

    private boolean hasPlan(JsonNode user, String code) {
        return Truth.paths(user).stream().filter(Truth::works).anyMatch(path -> {
            Set<String> off = new HashSet<>();
            path.path("disabledPlans").forEach(plan -> off.add(plan.asText()));
            JsonNode product = stage.truth().products().get(Truth.sku(path));
            Set<String> on = new HashSet<>();
            if (product != null) {
                product.path("servicePlans").forEach(plan -> on.add(off.contains(plan.path("servicePlanId").asText())
                        ? "" : plan.path("servicePlanName").asText()));
            }
            return on.contains(code);
        });
    }
}
