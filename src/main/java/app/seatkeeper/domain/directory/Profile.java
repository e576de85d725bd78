package app.seatkeeper.domain.directory;

import java.util.List;

/// What the directory says of a person. Texts that Graph leaves out are empty.
///
/// Source: Graph `user` with the fields of the same names; `office` is `officeLocation`, `company` is `companyName`,
/// `costCenter` is `employeeOrgData.costCenter`.
public record Profile(
        String displayName,
        String givenName,
        String surname,
        String jobTitle,
        String department,
        String office,
        String company,
        String city,
        String country,
        String employeeId,
        String costCenter,
        String mobilePhone,
        List<String> businessPhones) {

    public Profile {
        businessPhones = List.copyOf(businessPhones);
    }

    /// A profile that says nothing but the name.
    public static Profile named(String displayName) {
        return new Profile(displayName, "", "", "", "", "", "", "", "", "", "", "", List.of());
    }
}
