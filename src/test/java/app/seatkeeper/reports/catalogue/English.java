package app.seatkeeper.reports.catalogue;

import app.seatkeeper.reports.Words;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.ui.kit.FaultTexts;
import app.seatkeeper.ui.kit.TenantNames;
import app.seatkeeper.ui.kit.Texts;
import java.util.Locale;

/// The application's own words.
final class English implements Words {

    private final Texts texts = Texts.load(Locale.ENGLISH);

    @Override
    public String of(String key, Object... values) {
        return texts.of(key, values);
    }

    @Override
    public String sentence(Fault fault) {
        return new FaultTexts(texts, TenantNames.NONE).sentence(fault);
    }
}
