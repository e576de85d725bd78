package app.seatkeeper.tour;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.E;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;

/// What people use, and the reports: look at them, save one as a workbook, and save the review.
final class UsageStory {

    private static final int LICENSED = 2_000;

    private final Visitor visitor;
    private final Path exports;

    UsageStory(Visitor visitor, Path exports) {
        this.visitor = visitor;
        this.exports = exports;
    }

    List<Stop> stops() {
        return List.of(
                new Stop("usage", this::lookAtUse),
                new Stop("usage of Copilot", () -> open("usage-tab-copilot")),
                new Stop("Teams calls", () -> open("usage-tab-calls")),
                new Stop("unmatched activity", () -> open("usage-tab-unmatched")),
                new Stop("reports", this::lookAtTheReports),
                new Stop("savings", this::saveTheSavings),
                new Stop("saved review", this::saveTheReview));
    }

    private void lookAtUse() throws InterruptedException {
        visitor.click("nav-usage");
        visitor.seeRows("usage-table", LICENSED);
    }

    private void open(String tab) throws InterruptedException {
        visitor.click(tab);
        visitor.seeRows("usage-table", 10);
    }

    private void lookAtTheReports() throws InterruptedException {
        visitor.click("nav-reports");
        visitor.seeRows("report-table", LICENSED);
    }

    private void saveTheSavings() throws InterruptedException, IOException {
        visitor.click("reports-find");
        visitor.type("savings");
        visitor.clickText("Savings");
        visitor.await("the savings to be worked out", () -> Visitor.find("report-title")
                .filter(title -> title instanceof Labeled label && "Savings".equals(label.getText())).isPresent());
        visitor.seeRows("report-table", 10);
        visitor.keys(CONTROL, E);
        await("savings.xlsx");
    }

    private void saveTheReview() throws InterruptedException, IOException {
        visitor.click("reports-review");
        await("license-review.html");
    }

    private void await(String name) throws InterruptedException, IOException {
        Path file = exports.resolve(name);
        visitor.await(name + " to be saved", () -> Files.exists(file));
        if (Files.size(file) == 0) {
            throw new TourException(name + " is empty");
        }
    }
}
