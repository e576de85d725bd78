package app.seatkeeper.demo.seed;

import app.seatkeeper.demo.tenant.Text;
import java.util.List;
import java.util.Map;

/// Those who hold no license: guests, rooms, shared mailboxes, accounts of machines, and people who have left or have
/// just come.
final class Unlicensed {

    private static final List<String> FIRMS = List.of("northwind.example", "tailwind.example", "harborlight.example");
    private static final List<String> PLACES = List.of("London", "Leeds", "Cardiff", "Glasgow", "Hamburg", "Lyon");
    private static final List<String> ROOMS = List.of("Meeting Room", "Project Room", "Training Room", "Studio");
    private static final List<String> BOXES = List.of("Orders", "Claims", "Jobs", "Press", "Facilities", "Suppliers");
    private static final Map<String, Integer> KINDS = Map.of("guest", 46);

    private final Census census;
    private final Names names;
    private final Fill fill;
    private final Dice dice;

    Unlicensed(Census census, Names names, Fill fill, Dice dice) {
        this.census = census;
        this.names = names;
        this.fill = fill;
        this.dice = dice;
    }

    /// Drafts as many as the tenant still lacks.
    void fill() {
        int guests = census.scaled(KINDS.getOrDefault("guest", 0));
        int left = census.size() - census.drafts().size();
        for (int i = 0; i < left; i++) {
            census.add(i < Math.min(guests, left / 2) ? guest() : other(i));
        }
    }

    private Draft guest() {
        var draft = fill.employee("");
        draft.texts.remove(Text.DEPARTMENT);
        draft.texts.remove(Text.USAGE_LOCATION);
        draft.texts.remove(Text.OFFICE_LOCATION);
        draft.set(Text.JOB_TITLE, "Partner");
        draft.synced = false;
        draft.lastDays = dice.percent(30) ? Draft.NEVER : dice.between(0, 200);
        Cast.invite(draft, draft.text(Text.MAIL_NICKNAME) + "_" + dice.one(FIRMS));
        return draft;
    }

    private Draft other(int i) {
        return switch (i % 6) {
            case 0 -> box(dice.one(ROOMS) + " " + dice.one(PLACES), i);
            case 1 -> box(dice.one(BOXES) + " " + dice.one(PLACES), i);
            case 2 -> box("Machine Account", i);
            default -> leaver();
        };
    }

    /// An account that no person signs in to.
    private Draft box(String name, int i) {
        var draft = new Draft();
        draft.set(Text.CITY, "Leeds").set(Text.COUNTRY, "GB").set(Text.USAGE_LOCATION, "GB").set(Text.DEPARTMENT, "IT");
        names.call(draft, name + " " + (i + 1), name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + (i + 1));
        draft.texts.remove(Text.GIVEN_NAME);
        draft.texts.remove(Text.SURNAME);
        draft.texts.remove(Text.EMPLOYEE_ID);
        draft.enabled = name.startsWith("Machine");
        draft.lastDays = Draft.NEVER;
        return draft;
    }

    /// Somebody who left and keeps nothing, or has come and still waits for a license.
    private Draft leaver() {
        var draft = fill.employee("Manufacturing");
        boolean left = dice.percent(60);
        draft.enabled = !left;
        draft.lastDays = left ? dice.between(40, 400) : Draft.NEVER;
        draft.ageDays = left ? 900 : dice.between(1, 25);
        return draft;
    }
}
