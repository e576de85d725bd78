package app.seatkeeper.ui.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.session.SignInStage;
import app.seatkeeper.tenant.Feature;
import app.seatkeeper.ui.kit.FxBackground;
import app.seatkeeper.ui.kit.Texts;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StageViewModelTest {

    private static final URI PAGE = URI.create("https://login.microsoftonline.com/authorize");
    private static final URI ADMIN = URI.create("https://login.microsoftonline.com/larkfield.example/v2.0/adminconsent");

    private final SampleStage around = new SampleStage();
    private final Texts texts = Texts.load(Locale.UK);
    private final StageViewModel model = around.model(FxBackground.atOnce(), texts);

    @Test
    void thePageIsOpenedAndItsLinkCanBeCopied() {
        model.show(new SignInStage.InBrowser(PAGE, SampleStage.NOW.plusSeconds(299)), around.answer);
        model.perform(StageDeed.OPEN_AGAIN);
        model.perform(StageDeed.COPY_LINK);

        assertEquals(List.of(PAGE, PAGE), around.opened);
        assertEquals(List.of(PAGE.toString()), around.copied);
        assertEquals(Optional.of(StageDeed.COPY_LINK), model.copied().getValue());
        assertEquals("4:59 left", model.timeLeftProperty().get());
    }

    @Test
    void aCodeCountsDownAndIsNeverOpenedByItself() {
        model.show(new SignInStage.WithCode("K7QX2MBD", PAGE, SampleStage.NOW.minusSeconds(1)), around.answer);
        model.perform(StageDeed.COPY_CODE);

        assertEquals(List.of(), around.opened);
        assertEquals(List.of("K7QX2MBD"), around.copied);
        assertEquals("0:00 left", model.timeLeftProperty().get());
    }

    @Test
    void anAnswerIsGivenOnceAndThenThePersonWaits() {
        model.show(new SignInStage.AskingConsent(Feature.USAGE_REPORTS, Feature.USAGE_REPORTS.permissions(), ADMIN),
                around.answer);
        List<StageDeed> offered = model.faceProperty().get().deeds();
        model.perform(StageDeed.COPY_ADMIN_LINK);
        model.perform(StageDeed.CONTINUE);

        assertEquals(List.of(StageDeed.CONTINUE, StageDeed.DEVICE_CODE, StageDeed.COPY_ADMIN_LINK, StageDeed.NOT_NOW),
                offered);
        assertEquals(List.of(ADMIN.toString()), around.copied);
        assertEquals(List.of("browser"), around.answers);
        assertEquals(new StageFace(texts.of("stage.consent"), texts.of("stage.why.USAGE_REPORTS"),
                List.of("Reports.Read.All"), "", "", true, List.of(StageDeed.CANCEL)), model.faceProperty().get());
    }

    @Test
    void leavingCancelsOnceAndHidesAtOnce() {
        model.show(new SignInStage.AskingAgain("ada@larkfield.example"), around.answer);
        boolean shown = model.waiting().get();
        model.leave();
        model.leave();

        assertTrue(shown);
        assertFalse(model.waiting().get());
        assertEquals(List.of("cancel"), around.answers);
    }

    @Test
    void whenItIsOverNothingIsShown() {
        model.show(new SignInStage.Finishing(), around.answer);
        model.show(new SignInStage.Over(), around.answer);

        assertEquals(StageFace.NONE, model.faceProperty().get());
        assertFalse(model.waiting().get());
    }
}
