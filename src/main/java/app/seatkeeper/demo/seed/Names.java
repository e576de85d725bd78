package app.seatkeeper.demo.seed;

import app.seatkeeper.demo.tenant.Table;
import app.seatkeeper.demo.tenant.Tenant;
import app.seatkeeper.demo.tenant.Text;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Names people so that each has an address of their own.
final class Names {

    private record Land(String language, List<String> cities, List<String> first, List<String> last) {
    }

    private final Map<String, Land> lands = new LinkedHashMap<>();
    private final Map<String, Integer> weights = new LinkedHashMap<>();
    private final Map<String, Integer> taken = new HashMap<>();
    private int number = 1000;

    Names() {
        for (List<String> row : Table.rows("names.csv", ';')) {
            lands.put(row.get(0), new Land(row.get(1), list(row.get(3)), list(row.get(4)), list(row.get(5))));
            weights.put(row.get(0), Integer.valueOf(row.get(2)));
        }
    }

    private static List<String> list(String cell) {
        return List.of(cell.split(",", -1));
    }

    /// Gives somebody who works here a country, a city and a name.
    void employ(Draft draft, Dice dice) {
        String country = dice.one(weights);
        var land = lands.getOrDefault(country, new Land("en-GB", List.of(), List.of(), List.of()));
        draft.set(Text.COUNTRY, country).set(Text.USAGE_LOCATION, country).set(Text.CITY, dice.one(land.cities))
                .set(Text.PREFERRED_LANGUAGE, land.language);
        String first = dice.one(land.first);
        String last = dice.one(land.last);
        String user = ascii(first) + "." + ascii(last);
        call(draft, first + " " + last, unique(user));
    }

    /// Gives somebody a name that was chosen before.
    void call(Draft draft, String name, String user) {
        taken.merge(user, 1, Integer::sum);
        draft.set(Text.DISPLAY_NAME, name).set(Text.USER_PRINCIPAL_NAME, user + "@" + Tenant.DOMAIN)
                .set(Text.MAIL, user + "@" + Tenant.DOMAIN).set(Text.MAIL_NICKNAME, user)
                .set(Text.USER_TYPE, "Member").set(Text.COMPANY_NAME, Tenant.NAME);
        int space = name.indexOf(' ');
        if (space > 0) {
            draft.set(Text.GIVEN_NAME, name.substring(0, space)).set(Text.SURNAME, name.substring(space + 1));
        }
        number++;
        draft.set(Text.EMPLOYEE_ID, "L" + number).set(Text.OFFICE_LOCATION, draft.text(Text.CITY) + " " + number % 7);
        if (number % 4 == 0) {
            draft.set(Text.MOBILE_PHONE, "+44 7700 90" + (1_000 + number % 9_000))
                    .set(Text.BUSINESS_PHONE, "+44 113 496 0" + (100 + number % 900));
        }
    }

    private String unique(String user) {
        int before = taken.getOrDefault(user, 0);
        return before == 0 ? user : unique(user, before + 1);
    }

    private String unique(String user, int next) {
        int free = next;
        while (taken.containsKey(user + free)) {
            free++;
        }
        taken.put(user, free);
        return user + free;
    }

    /// Letters and digits only, as mail addresses have them.
    private static String ascii(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace("ł", "l").replace("ø", "o").replace("ß", "ss")
                .replace("æ", "ae").replace("ı", "i").replace("đ", "d");
        return Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("[^a-z0-9]", "");
    }
}
