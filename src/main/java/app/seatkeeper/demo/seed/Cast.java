package app.seatkeeper.demo.seed;

import app.seatkeeper.demo.tenant.Catalogue;
import app.seatkeeper.demo.tenant.Grant;
import app.seatkeeper.demo.tenant.Product;
import app.seatkeeper.demo.tenant.Table;
import app.seatkeeper.demo.tenant.Tenant;
import app.seatkeeper.demo.tenant.Text;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The people with a part to play: named in the user's guide, or an example of a rule. The same under every seed.
final class Cast {

    private final Catalogue catalogue;
    private final Names names;
    private final Instant updated;

    Cast(Catalogue catalogue, Names names, Instant updated) {
        this.catalogue = catalogue;
        this.names = names;
        this.updated = updated;
    }

    List<Draft> read() {
        return Table.rows("cast.csv", ';').stream().map(this::draft).toList();
    }

    private Draft draft(List<String> row) {
        var draft = new Draft();
        var traits = List.of(row.get(2).split(", *", -1));
        draft.set(Text.DEPARTMENT, row.get(3)).set(Text.JOB_TITLE, row.get(4)).set(Text.CITY, row.get(5))
                .set(Text.COUNTRY, row.get(6)).set(Text.USAGE_LOCATION, row.get(7));
        names.call(draft, row.get(0), row.get(1));
        draft.lastDays = Integer.parseInt(row.get(8));
        draft.ageDays = traits.contains("newcomer") ? 6 : 900;
        draft.synced = traits.contains("synced");
        draft.enabled = !traits.contains("blocked");
        traits.forEach(trait -> apply(trait, draft, row.get(1)));
        Stream.of(row.get(9).split(" \\| ", -1)).filter(text -> !text.isEmpty()).forEach(text -> license(draft, text));
        return draft;
    }

    private static void apply(String trait, Draft draft, String user) {
        if (trait.startsWith("role ")) {
            draft.roles.add(trait.substring(5));
        } else if (trait.startsWith("shared address ")) {
            draft.set(Text.MAIL, trait.substring(15) + "@" + Tenant.DOMAIN);
        } else if ("no mail".equals(trait)) {
            draft.texts.remove(Text.MAIL);
        } else if ("guest".equals(trait)) {
            invite(draft, user);
        }
    }

    /// Makes somebody a guest whose own address is in the user name.
    static void invite(Draft draft, String user) {
        int at = user.lastIndexOf('_');
        draft.set(Text.USER_TYPE, "Guest").set(Text.EXTERNAL_USER_STATE, "Accepted")
                .set(Text.COMPANY_NAME, user.substring(at + 1))
                .set(Text.MAIL, user.substring(0, at) + "@" + user.substring(at + 1))
                .set(Text.MAIL_NICKNAME, user + "#EXT#")
                .set(Text.USER_PRINCIPAL_NAME, user + "#EXT#@" + Tenant.DOMAIN);
        draft.texts.remove(Text.EMPLOYEE_ID);
    }

    /// Reads `E3 SWAY=direct & E3 SWAY=Sales` and `PROJECT=Planners!DependencyViolation` (`?`: it works all the same).
    private void license(Draft draft, String text) {
        for (String way : text.split(" & ", -1)) {
            int equals = way.indexOf('=');
            var words = List.of(way.substring(0, equals).split(" ", -1));
            var product = catalogue.keyed(words.getFirst());
            var ending = way.substring(equals + 1).split("[!?]", -1);
            String group = Lane.DIRECT.equals(ending[0]) ? null : ending[0];
            var off = disabled(product, words.subList(1, words.size()));
            String state = way.contains("!") ? "Error" : way.contains("?") ? "ActiveWithError" : "Active";
            grant(draft, new Grant(product, group, off, state, ending.length > 1 ? ending[1] : "None", updated));
        }
    }

    private static Set<String> disabled(Product product, List<String> plans) {
        var ids = new HashSet<String>();
        plans.forEach(plan -> ids.add(product.planNamed(plan).id()));
        return ids;
    }

    private static void grant(Draft draft, Grant grant) {
        @Nullable String group = grant.group();
        if (group != null) {
            draft.groups.add(group);
        }
        draft.grants.add(grant);
    }
}
