package app.seatkeeper.demo.reports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;

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

    /// What stands in the reports of now for a name; an empty one stays empty.
    UnaryOperator<String> shown() {
        return concealed.get() ? name -> name.isEmpty() ? name : code(name) : UnaryOperator.identity();
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
