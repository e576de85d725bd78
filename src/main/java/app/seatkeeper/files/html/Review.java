package app.seatkeeper.files.html;

import app.seatkeeper.files.ExportTable;
import app.seatkeeper.files.ExportTable.Fact;
import java.util.List;
import java.util.Locale;

/// A document for people who decide: sections of sentences, numbers, bars and short tables, to be read on paper.
///
/// @param subtitle what it is about and when, for example *Larkfield Group, 19 Nov 2026*
/// @param about    tenant, time, data dates, sources and what is missing; stands at the end
public record Review(String title, String subtitle, List<Section> sections, List<Fact> about) {

    public Review {
        sections = List.copyOf(sections);
        about = List.copyOf(about);
    }

    /// A part of the document.
    public record Section(String title, List<Block> blocks) {
        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /// What a section is made of.
    public sealed interface Block { }

    /// One paragraph.
    public record Text(String sentences) implements Block { }

    /// What limits the numbers, set apart from the text: an estimate, a missing price, a date.
    public record Notice(String sentences) implements Block { }

    /// A row of numbers, each large with what it counts.
    public record Figures(List<Figure> figures) implements Block {
        public Figures {
            figures = List.copyOf(figures);
        }
    }

    /// One number.
    ///
    /// @param value as it is read, for example `≥ £84,774`
    /// @param note  what it is part of or where it comes from; may be empty
    public record Figure(String label, String value, String note) { }

    /// Bars below one another, all on one scale.
    ///
    /// @param unit   what the bars count, for example *seats*
    /// @param legend what the parts of a bar are, in their order
    /// @param empty  what is said where there are no bars
    public record Bars(String title, String unit, List<Key> legend, List<Bar> bars, String empty)
            implements Block {
        public Bars {
            legend = List.copyOf(legend);
            bars = List.copyOf(bars);
        }
    }

    /// What one part of the bars is.
    public record Key(String text, Look look) { }

    /// How a part of a bar is drawn. No two parts differ by color alone: each has its text in the legend.
    public enum Look {
        /// What counts.
        USED,
        /// What is left of the whole.
        OTHER,
        /// What should not be.
        OVER,
        /// What nobody knows; hatched.
        UNKNOWN;

        String style() {
            return "look-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /// One bar.
    ///
    /// @param parts the sizes of its parts in the order of the legend, zero or more
    /// @param text  what stands behind the bar, for example *588 of 620*
    public record Bar(String label, List<Double> parts, String text) {
        public Bar {
            parts = List.copyOf(parts);
        }

        double whole() {
            return parts.stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    /// A short table; its facts stand below it.
    public record Rows(ExportTable table) implements Block { }
}
