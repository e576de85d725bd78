package app.seatkeeper.demo.reports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicBoolean;

/// Whether reports conceal names, and what they carry instead: 32 hexadecimal digits in upper case, the same for the
/// same name as long as the tenant lives, from which nobody can tell the name.
public final class Setting {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final AtomicBoolean concealed;
    private final String salt;

    /// @param salt without which the codes cannot be joined to names
    public Setting(boolean concealed, String salt) {
        this.concealed = new AtomicBoolean(concealed);
        this.salt = salt;
    }

    /// Whether names are concealed.
    public boolean isConcealed() {
        return concealed.get();
    }

    /// Conceals names, or shows them.
    public void conceal(boolean names) {
        concealed.set(names);
    }

    /// A name as reports carry it now; an empty one stays empty.
    String name(String name) {
        return concealed.get() && !name.isEmpty() ? code(name) : name;
    }

    private String code(String name) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest((salt + "/" + name).getBytes(StandardCharsets.UTF_8));
            return HEX.formatHex(Arrays.copyOf(digest, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
