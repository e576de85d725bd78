package app.seatkeeper.domain.id;

import java.util.UUID;

/// Identifies a product, for example Microsoft 365 E3, the same way in every tenant.
///
/// Source: Graph `subscribedSku.skuId`.
public record SkuId(UUID value) implements Comparable<SkuId> {

    /// @throws IllegalArgumentException if the text is not a GUID
    public static SkuId of(String text) {
        return new SkuId(UUID.fromString(text));
    }

    @Override
    public int compareTo(SkuId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
