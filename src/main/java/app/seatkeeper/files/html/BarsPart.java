package app.seatkeeper.files.html;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// A list of bars made of nothing but elements and style. Each says in words what it shows.
record BarsPart(Page page) {

    private static final int COLORS = 5;

    void write(Review.Bars bars) throws IOException {
        Markup out = page.out();
        out.raw("<figure>\n<figcaption><b>").text(bars.title()).raw("</b> <span class=\"unit\">")
                .text(bars.unit()).raw("</span>");
        for (int i = 0; i < bars.legend().size(); i++) {
            out.raw(" <span class=\"key\"><i class=\"s" + i % COLORS + "\"></i>").text(bars.legend().get(i))
                    .raw("</span>");
        }
        out.raw("</figcaption>\n");
        if (bars.bars().isEmpty()) {
            out.element("p", "none", bars.empty());
        } else {
            list(bars);
        }
        out.raw("</figure>\n");
    }

    private void list(Review.Bars bars) throws IOException {
        double longest = bars.bars().stream().mapToDouble(Review.Bar::whole).max().orElse(0);
        Markup out = page.out().raw("<table class=\"bars\">\n").element("caption", "told", bars.title())
                .raw("<tbody>\n");
        for (Review.Bar bar : bars.bars()) {
            out.raw("<tr><th scope=\"row\">").text(bar.label()).raw("</th><td class=\"track\">");
            parts(bar.parts(), longest);
            out.raw("</td><td class=\"n\">").text(bar.text()).raw("</td></tr>\n");
        }
        out.raw("</tbody></table>\n");
    }

    private void parts(List<Double> parts, double longest) throws IOException {
        for (int i = 0; i < parts.size(); i++) {
            double share = longest == 0 ? 0 : 100 * parts.get(i) / longest;
            if (share > 0) {
                page.out().raw(String.format(Locale.ROOT, "<i class=\"s%d\" style=\"width:%.3f%%\"></i>",
                        i % COLORS, share));
            }
        }
    }
}
