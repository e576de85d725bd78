package app.seatkeeper.files.html;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// A list of bars made of nothing but elements and style. Each says in words what it shows.
record BarsPart(Page page) {

    void write(Review.Bars bars) throws IOException {
        Markup out = page.out();
        out.raw("<figure>\n<figcaption><b>").text(bars.title()).raw("</b> <span class=\"unit\">")
                .text(bars.unit()).raw("</span>");
        for (Review.Key key : bars.legend()) {
            out.raw(" <span class=\"key\"><i class=\"" + key.look().style() + "\"></i>").text(key.text())
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
            parts(bar.parts(), longest, bars.legend());
            out.raw("</td><td class=\"n\">").text(bar.text()).raw("</td></tr>\n");
        }
        out.raw("</tbody></table>\n");
    }

    private void parts(List<Double> parts, double longest, List<Review.Key> legend) throws IOException {
        for (int i = 0; i < parts.size(); i++) {
            double share = longest == 0 ? 0 : 100 * parts.get(i) / longest;
            if (share > 0) {
                Review.Look look = i < legend.size() ? legend.get(i).look() : Review.Look.USED;
                page.out().raw(String.format(Locale.ROOT, "<i class=\"%s\" style=\"width:%.3f%%\"></i>",
                        look.style(), share));
            }
        }
    }
}
