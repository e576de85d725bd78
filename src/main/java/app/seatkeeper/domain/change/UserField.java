package app.seatkeeper.domain.change;

/// A property of a user that Seatkeeper can edit.
///
/// Source: Graph `PATCH /v1.0/users/{id}`. Values travel as text: `ACCOUNT_ENABLED` as `true` or `false`,
/// `BUSINESS_PHONES` as one number.
public enum UserField {
    DISPLAY_NAME,
    GIVEN_NAME,
    SURNAME,
    JOB_TITLE,
    DEPARTMENT,
    OFFICE,
    COMPANY,
    CITY,
    COUNTRY,
    USAGE_LOCATION,
    MOBILE_PHONE,
    BUSINESS_PHONES,
    ACCOUNT_ENABLED
}
