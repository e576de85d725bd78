package app.seatkeeper.reports.catalogue;

import static app.seatkeeper.reports.Source.Part.PRODUCTS;
import static app.seatkeeper.reports.Source.Part.USERS;
import static app.seatkeeper.reports.Source.over;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.usage.UsageReport;
import app.seatkeeper.files.Cell;
import app.seatkeeper.reports.Columns;
import app.seatkeeper.reports.Kind;
import app.seatkeeper.reports.Report;
import app.seatkeeper.reports.ReportInput;
import app.seatkeeper.reports.ReportName;
import app.seatkeeper.reports.Source;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// Reports on how much mailboxes and OneDrives hold.
final class StorageReports {

    private static final Source.Use MAILBOXES = over(UsageReport.MAILBOX_USAGE);
    private static final Source.Use DRIVES = over(UsageReport.ONEDRIVE_USAGE);
    private static final BigDecimal GIGABYTE = BigDecimal.valueOf(1L << 30);
    private static final long LARGE = 50L << 30;

    private StorageReports() { }

    /// One mailbox or OneDrive of a user.
    private record Store(User user, Sheet sheet, int row) {

        boolean isMailbox() {
            return sheet.table().key().report() == UsageReport.MAILBOX_USAGE;
        }

        OptionalLong bytes() {
            return sheet.table().number(row, "Storage Used (Byte)");
        }

        /// Above which nothing more can be stored.
        OptionalLong quota() {
            return sheet.table().number(row,
                    isMailbox() ? "Prohibit Send/Receive Quota (Byte)" : "Storage Allocated (Byte)");
        }

        boolean hasArchive() {
            return sheet.table().yes(row, "Has Archive");
        }

        /// Whether it is too large to go without a license, or has an archive.
        boolean needsLicense() {
            return hasArchive() || bytes().orElse(0) > LARGE;
        }

        /// A cell of a report on mailboxes; does not apply to a OneDrive.
        Cell ofMailbox(String title, Kind kind) {
            return isMailbox() ? sheet.cell(row, title, kind) : Cell.NONE;
        }

        Cell ofDrive(String title, Kind kind) {
            return isMailbox() ? Cell.NONE : sheet.cell(row, title, kind);
        }
    }

    private static Stream<Store> stores(Source.Use source, ReportInput input) {
        return Sheet.of(source, input).stream().flatMap(sheet -> PeopleReports.those(input, _ -> true).stream()
                .flatMap(user -> input.evidence().rows(user.id(), sheet.table().key()).stream()
                        .map(row -> new Store(user, sheet, row))));
    }

    static Report<?> storage() {
        return new Report<>(ReportName.STORAGE, List.of(USERS, MAILBOXES, DRIVES),
                Columns.<Store>of().all(People.who(Store::user))
                        .words("report.column.store", (row, input) -> input.words().of(
                                row.isMailbox() ? "report.store.mailbox" : "report.store.oneDrive"))
                        .all(StorageReports::size)
                        .cell("report.column.items", Kind.COUNT, (row, _) -> row.sheet().cell(
                                row.row(), row.isMailbox() ? "Item Count" : "File Count", Kind.COUNT))
                        .cell("report.column.lastActivity", Kind.DAY, (row, _) ->
                                row.sheet().cell(row.row(), "Last Activity Date", Kind.DAY))
                        .text("report.column.department", row -> row.user().profile().department())
                        .more().all(StorageReports::mailbox).all(StorageReports::drive)
                        .all(People.status(Store::user)).all(People.details(Store::user)),
                input -> Stream.concat(stores(MAILBOXES, input), stores(DRIVES, input))
                        .sorted((a, b) -> People.BY_NAME.compare(a.user(), b.user())).toList());
    }

    private static Columns<Store> size(Columns<Store> columns) {
        return columns
                .cell("report.column.sizeGb", Kind.COUNT, (row, _) -> gigabytes(row.bytes()))
                .cell("report.column.quotaGb", Kind.COUNT, (row, _) -> gigabytes(row.quota()))
                .cell("report.column.shareUsed", Kind.SHARE, (row, _) -> {
                    long quota = row.quota().orElse(0);
                    return row.bytes().isEmpty() || quota == 0 ? Cell.UNKNOWN
                            : new Cell.Share((double) row.bytes().getAsLong() / quota);
                });
    }

    private static Cell gigabytes(OptionalLong bytes) {
        return bytes.isEmpty() ? Cell.UNKNOWN : new Cell.Amount(
                BigDecimal.valueOf(bytes.getAsLong()).divide(GIGABYTE, 2, RoundingMode.HALF_UP));
    }

    private static Columns<Store> mailbox(Columns<Store> columns) {
        return columns
                .cell("report.column.sizeBytes", Kind.COUNT, (row, _) ->
                        row.sheet().cell(row.row(), "Storage Used (Byte)", Kind.COUNT))
                .cell("report.column.hasArchive", Kind.YES_NO, (row, _) -> row.ofMailbox("Has Archive", Kind.YES_NO))
                .cell("report.column.mailboxCreated", Kind.DAY, (row, _) -> row.ofMailbox("Created Date", Kind.DAY))
                .cell("report.column.warningQuota", Kind.COUNT, (row, _) ->
                        row.ofMailbox("Issue Warning Quota (Byte)", Kind.COUNT))
                .cell("report.column.sendQuota", Kind.COUNT, (row, _) ->
                        row.ofMailbox("Prohibit Send Quota (Byte)", Kind.COUNT))
                .cell("report.column.deletedItems", Kind.COUNT, (row, _) ->
                        row.ofMailbox("Deleted Item Count", Kind.COUNT))
                .cell("report.column.deletedBytes", Kind.COUNT, (row, _) ->
                        row.ofMailbox("Deleted Item Size (Byte)", Kind.COUNT))
                .cell("report.column.deletedQuota", Kind.COUNT, (row, _) ->
                        row.ofMailbox("Deleted Item Quota (Byte)", Kind.COUNT));
    }

    private static Columns<Store> drive(Columns<Store> columns) {
        return columns
                .cell("report.column.activeFiles", Kind.COUNT, (row, _) ->
                        row.ofDrive("Active File Count", Kind.COUNT))
                .cell("report.column.siteUrl", Kind.TEXT, (row, _) -> row.ofDrive("Site URL", Kind.TEXT));
    }

    static Report<?> licensedMailboxes() {
        return new Report<>(ReportName.LICENSED_MAILBOXES, List.of(USERS, PRODUCTS, MAILBOXES),
                Columns.<Store>of().all(People.who(Store::user))
                        .list("report.column.licenses", (row, input) ->
                                input.names().products(row.user().products()))
                        .words("report.column.needsLicense", (row, input) -> input.words().of(
                                row.needsLicense() ? "report.mailbox.needs" : "report.mailbox.perhaps"))
                        .all(StorageReports::size)
                        .cell("report.column.items", Kind.COUNT, (row, _) ->
                                row.ofMailbox("Item Count", Kind.COUNT))
                        .cell("report.column.oversize", Kind.YES_NO, (row, _) -> row.bytes().isEmpty() ? Cell.UNKNOWN
                                : Cell.of(row.bytes().getAsLong() > LARGE))
                        .cell("report.column.hasArchive", Kind.YES_NO, (row, _) ->
                                row.ofMailbox("Has Archive", Kind.YES_NO))
                        .cell("report.column.lastActivity", Kind.DAY, (row, _) ->
                                row.ofMailbox("Last Activity Date", Kind.DAY))
                        .more().all(StorageReports::exchange).all(People.status(Store::user))
                        .all(People.work(Store::user)).all(People.details(Store::user)),
                input -> stores(MAILBOXES, input).filter(store -> !store.user().account().enabled()
                        && (store.user().isLicensed() || store.needsLicense())).toList())
                .without("report.notTold.mailboxKind");
    }

    /// Which Exchange plans the user has.
    private static Columns<Store> exchange(Columns<Store> columns) {
        return columns
                .cell("report.column.exchangePlan1", Kind.YES_NO, (row, input) ->
                        has(row, "EXCHANGE_S_STANDARD", input))
                .cell("report.column.exchangePlan2", Kind.YES_NO, (row, input) ->
                        has(row, "EXCHANGE_S_ENTERPRISE", input))
                .cell("report.column.archiveAddOn", Kind.YES_NO, (row, input) ->
                        has(row, "EXCHANGE_S_ARCHIVE_ADDON", input))
                .cell("report.column.archiveSize", Kind.COUNT, (row, _) ->
                        row.hasArchive() ? Cell.UNKNOWN : Cell.NONE)
                .cell("report.column.litigationHold", Kind.YES_NO, (_, _) -> Cell.UNKNOWN);
    }

    private static Cell has(Store row, String code, ReportInput input) {
        return Cell.of(row.user().assignments().stream().filter(path -> path.state().isHeld())
                .anyMatch(path -> input.snapshot().product(path.product()).stream()
                        .flatMap(product -> product.plans().stream())
                        .anyMatch(plan -> plan.code().equals(code) && !path.disabledPlans().contains(plan.id()))));
    }
}
