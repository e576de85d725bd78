package app.seatkeeper.domain.directory;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a user signs in and is reached.
///
/// Source: Graph `user` with the fields of the same names. Texts that Graph leaves out are empty.
///
/// @param userPrincipalName the sign-in name, in the spelling the tenant uses
/// @param proxyAddresses    further mail addresses without their `smtp:` prefix
/// @param enabled           whether the user may sign in
/// @param usageLocation     ISO 3166-1 alpha-2 country where licenses are used; empty where none is set
/// @param created           when the account was made; null where Graph does not say
/// @param synced            whether the user comes from an on-premises directory
public record Account(
        String userPrincipalName,
        String mail,
        List<String> proxyAddresses,
        boolean enabled,
        UserType type,
        String usageLocation,
        @Nullable Instant created,
        boolean synced) {

    public Account {
        proxyAddresses = List.copyOf(proxyAddresses);
    }

    public Account withUsageLocation(String country) {
        return new Account(userPrincipalName, mail, proxyAddresses, enabled, type, country, created, synced);
    }

    public Account withEnabled(boolean may) {
        return new Account(userPrincipalName, mail, proxyAddresses, may, type, usageLocation, created, synced);
    }
}
