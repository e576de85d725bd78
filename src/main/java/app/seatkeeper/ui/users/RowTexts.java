package app.seatkeeper.ui.users;

import app.seatkeeper.domain.directory.Account;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.directory.UserType;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.files.Cell;
import app.seatkeeper.ui.kit.ProductNames;
import app.seatkeeper.ui.kit.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What stands in the cells of the users table, and in a file made from them.
///
/// @param domain the tenant's own domain, which sign-in names leave out on screen
record RowTexts(Texts texts, ProductNames names, String domain) {

    /// What stands in the cell; *not set* where the directory says nothing.
    String cell(UserColumn column, User user) {
        return switch (column) {
            case UPN -> shortened(user.account().userPrincipalName());
            case LICENSES -> String.join(", ", products(user).stream().map(names::tag).toList());
            case ACCOUNT, TYPE, SYNCED -> state(column, user);
            case CREATED -> date(user.account().created());
            case NAME, LOCATION, MAIL, DEPARTMENT, JOB, CITY, COUNTRY, OFFICE, COMPANY, EMPLOYEE_ID ->
                    orNotSet(column.said(user));
        };
    }

    private String state(UserColumn column, User user) {
        Account account = user.account();
        return switch (column) {
            case ACCOUNT -> texts.of(account.enabled() ? "users.enabled" : "users.blocked");
            case TYPE -> texts.of(account.type() == UserType.GUEST ? "users.guest" : "users.member");
            case SYNCED -> texts.of(account.synced() ? "users.synced" : "users.cloudOnly");
            case NAME, UPN, LICENSES, CREATED, LOCATION, MAIL, DEPARTMENT, JOB, CITY, COUNTRY, OFFICE, COMPANY,
                    EMPLOYEE_ID -> "";
        };
    }

    /// What stands in a file: nothing shortened, nothing where the directory says nothing, days in UTC.
    Cell exported(UserColumn column, User user) {
        return switch (column) {
            case LICENSES -> Cell.of(products(user).stream().map(names::full).toList());
            case ACCOUNT, TYPE, SYNCED -> Cell.of(state(column, user));
            case CREATED -> day(user.account().created());
            case NAME, UPN, LOCATION, MAIL, DEPARTMENT, JOB, CITY, COUNTRY, OFFICE, COMPANY, EMPLOYEE_ID ->
                    Cell.of(column.said(user));
        };
    }

    private static Cell day(@Nullable Instant when) {
        return when == null ? Cell.UNKNOWN : Cell.of(when.atZone(ZoneOffset.UTC).toLocalDate());
    }

    /// Whether the cell stands back, because it matters less or there is nothing in it.
    boolean isFaint(UserColumn column, User user) {
        return switch (column) {
            case UPN, TYPE, SYNCED, CREATED -> true;
            case LOCATION, MAIL, DEPARTMENT, JOB, CITY, COUNTRY, OFFICE, COMPANY, EMPLOYEE_ID ->
                    column.said(user).isEmpty();
            case NAME, LICENSES, ACCOUNT -> false;
        };
    }

    /// The products somebody holds, in the tenant's order.
    List<SkuId> products(User user) {
        return user.products().stream().sorted(names.order()).toList();
    }

    private String shortened(String signInName) {
        int at = signInName.lastIndexOf('@');
        return at > 0 && signInName.substring(at + 1).equalsIgnoreCase(domain) ? signInName.substring(0, at)
                : signInName;
    }

    String orNotSet(String value) {
        return value.isEmpty() ? texts.of("users.notSet") : value;
    }

    String date(@Nullable Instant when) {
        return when == null ? texts.of("users.unknown")
                : DateTimeFormatter.ofPattern("d MMM yyyy", texts.locale()).format(when.atZone(ZoneId.systemDefault()));
    }

    /// A country in the reader's words, for example *United Kingdom*; *not set* for none.
    String country(String code) {
        return code.isEmpty() ? texts.of("users.notSet") : Locale.of("", code).getDisplayCountry(texts.locale());
    }
}
