package app.seatkeeper.demo.rooms;

import app.seatkeeper.demo.http.Answer;
import app.seatkeeper.demo.http.Call;
import app.seatkeeper.demo.query.Answers;
import app.seatkeeper.demo.query.Column;
import app.seatkeeper.demo.query.Entity;
import app.seatkeeper.demo.query.Paging.Page;
import app.seatkeeper.demo.tenant.Person;
import app.seatkeeper.demo.tenant.Product;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The licenses of one person with the state of each plan: `licenseDetails`.
final class LicenseDetails {

    private static final String[] READ = {"LicenseAssignment.Read.All", "User.Read.All", "User.ReadWrite.All",
        "Directory.Read.All", "Directory.ReadWrite.All"};
    private static final Entity<Detail> DETAILS = new Entity<>("licenseDetails", columns(), java.util.List.of());

    private final Users users;

    private record Detail(Person person, Product product) {
    }

    LicenseDetails(Users users) {
        this.users = users;
    }

    private static Map<String, Column<Detail>> columns() {
        var columns = new LinkedHashMap<String, Column<Detail>>();
        columns.put("id", Column.text(detail -> detail.person.id() + "_" + detail.product.skuId()));
        columns.put("skuId", Column.text(detail -> detail.product.skuId()));
        columns.put("skuPartNumber", Column.text(detail -> detail.product.partNumber()));
        columns.put("servicePlans", Column.of((detail, out) -> ServicePlans.write(detail.product,
                plan -> LicenseProperties.provisioning(detail.person, detail.product, plan), out)));
        return columns;
    }

    /// `GET /users/{id}/licenseDetails`
    Answer others(Call call) {
        if (!(call.caller().has("User.Read") && users.isOwn(call))) {
            call.caller().needs(READ);
        }
        return answer(call, users.other(call));
    }

    /// `GET /me/licenseDetails`
    Answer mine(Call call) {
        var person = users.self(call);
        call.caller().needs("User.Read", READ[0], READ[1], READ[2], READ[3], READ[4]);
        return answer(call, person);
    }

    private static Answer answer(Call call, Person person) {
        call.query().allows("$select");
        var shape = DETAILS.shape(call.query().list("$select"));
        var details = person.products().map(product -> new Detail(person, product)).toList();
        return Answers.answer(call, "users('" + person.id() + "')/licenseDetails" + shape.context(),
                new Page<>(details, Optional.empty(), Optional.empty()), shape::object);
    }
}
