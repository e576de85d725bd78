package app.seatkeeper.ui.reports;

import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.reports.Words;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.ui.kit.FaultTexts;
import app.seatkeeper.ui.kit.TenantNames;
import app.seatkeeper.ui.kit.Texts;

/// The words of the interface, as reports ask for them.
record ReportWords(Texts texts, FaultTexts faults) implements Words {

    static ReportWords of(Texts texts, TenantSnapshot snapshot) {
        return new ReportWords(texts, new FaultTexts(texts, TenantNames.of(snapshot)));
    }

    @Override
    public String of(String key, Object... values) {
        return texts.of(key, values);
    }

    @Override
    public String sentence(Fault fault) {
        return faults.sentence(fault);
    }
}
