package app.seatkeeper.entra;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Codes that wait to be redeemed.
final class Grants {

    private final Map<String, Grant> codes = new ConcurrentHashMap<>();
    private final Map<String, DeviceGrant> devices = new ConcurrentHashMap<>();

    /// What a code stands for.
    ///
    /// @param asked the query of the authorize address
    record Grant(EntraAccount account, List<String> permissions, Map<String, String> asked) { }

    /// What a device code stands for.
    ///
    /// @param asked   the fields of the request
    /// @param account who has entered it; empty while nobody has
    record DeviceGrant(String userCode, Map<String, String> asked, Optional<EntraAccount> account, boolean declined) {
        DeviceGrant enteredBy(EntraAccount person) {
            return new DeviceGrant(userCode, asked, Optional.of(person), false);
        }

        DeviceGrant refused() {
            return new DeviceGrant(userCode, asked, account, true);
        }
    }

    void add(String code, Grant grant) {
        codes.put(code, grant);
    }

    /// Each code is good once.
    Optional<Grant> redeemed(String code) {
        return Optional.ofNullable(codes.remove(code));
    }

    void add(String deviceCode, DeviceGrant grant) {
        devices.put(deviceCode, grant);
    }

    Optional<DeviceGrant> device(String deviceCode) {
        return Optional.ofNullable(devices.get(deviceCode));
    }

    String deviceCodeOf(String userCode) {
        return devices.entrySet().stream().filter(entry -> entry.getValue().userCode().equals(userCode))
                .map(Map.Entry::getKey).findFirst()
                .orElseThrow(() -> new EntraError("invalid_grant", 70018, "Invalid verification code."));
    }
}
