package app.seatkeeper.demo.rooms;

import app.seatkeeper.demo.tenant.Person;
import app.seatkeeper.demo.tenant.Table;
import app.seatkeeper.demo.tenant.Text;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Who pays for whom: `employeeOrgData`. Most people of a department have a cost center, some have none.
final class CostCenters {

    /// One in so many has none.
    private static final int NONE = 17;

    private final Map<String, List<String>> rows = new HashMap<>();

    CostCenters() {
        Table.rows("cost-centers.csv", ';').forEach(row -> rows.put(row.getFirst(), row));
    }

    void write(Person person, JsonGenerator out) throws IOException {
        var row = rows.get(person.texts().getOrDefault(Text.DEPARTMENT, ""));
        int number = Math.floorMod(person.id().hashCode(), NONE * 60);
        if (row == null || number % NONE == 0 || !"Member".equals(person.text(Text.USER_TYPE))) {
            out.writeNull();
            return;
        }
        var centers = List.of(row.get(1).split(",", -1));
        out.writeStartObject();
        out.writeStringField("costCenter", centers.get(number / NONE % centers.size()));
        out.writeStringField("division", row.get(2));
        out.writeEndObject();
    }
}
