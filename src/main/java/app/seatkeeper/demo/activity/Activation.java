package app.seatkeeper.demo.activity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How often somebody activated a product that is installed.
///
/// @param product as the reports spell it
/// @param last    when last; null for never
/// @param shared  whether on a computer that several people use
public record Activation(
        String product, @Nullable LocalDate last, int windows, int mac, int ios, int android, boolean shared) {
}
