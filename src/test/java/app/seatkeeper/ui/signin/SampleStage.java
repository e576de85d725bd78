package app.seatkeeper.ui.signin;

import app.seatkeeper.session.Answer;
import app.seatkeeper.ui.kit.Background;
import app.seatkeeper.ui.kit.Texts;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// A stage whose browser, clipboard and answers are lists.
final class SampleStage {

    static final Instant NOW = Instant.parse("2026-11-19T12:03:00Z");

    final List<URI> opened = new ArrayList<>();
    final List<String> copied = new ArrayList<>();
    final List<String> answers = new ArrayList<>();
    final Answer answer = new Answer() {
        @Override
        public void browser() {
            answers.add("browser");
        }

        @Override
        public void deviceCode() {
            answers.add("device code");
        }

        @Override
        public void cancel() {
            answers.add("cancel");
        }
    };
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    StageViewModel model(Background background, Texts texts) {
        return new StageViewModel(background, texts, new StageViewModel.Means(opened::add, copied::add, clock));
    }
}
