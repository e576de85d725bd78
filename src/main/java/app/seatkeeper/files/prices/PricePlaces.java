package app.seatkeeper.files.prices;

import app.seatkeeper.files.csv.CsvTable;
import app.seatkeeper.files.prices.PriceProblem.Why;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the columns of a file stand.
///
/// @param problems columns that are missing or that nobody can choose between
record PricePlaces(Map<PriceColumn, Integer> places, List<PriceProblem> problems) {

    PricePlaces {
        places = Map.copyOf(places);
        problems = List.copyOf(problems);
    }

    static PricePlaces of(CsvTable table) {
        var places = new EnumMap<PriceColumn, Integer>(PriceColumn.class);
        var problems = new ArrayList<PriceProblem>();
        List<String> header = table.header();
        int line = Math.max(1, table.line(0) - 1);
        for (int i = 0; i < header.size(); i++) {
            Optional<PriceColumn> column = PriceColumn.named(header.get(i));
            if (column.isPresent() && places.putIfAbsent(column.get(), i) != null) {
                problems.add(new PriceProblem(line, column.get(), header.get(i), Why.TWO_COLUMNS,
                        header.get(places.get(column.get()))));
            }
        }
        Stream.of(PriceColumn.PRICE, PriceColumn.CURRENCY, PriceColumn.PERIOD)
                .filter(column -> !places.containsKey(column))
                .forEach(column -> problems.add(new PriceProblem(line, column, "", Why.NO_COLUMN, "")));
        if (!places.containsKey(PriceColumn.SKU_ID) && !places.containsKey(PriceColumn.PRODUCT)) {
            problems.add(new PriceProblem(line, PriceColumn.SKU_ID, "", Why.NO_COLUMN, ""));
        }
        return new PricePlaces(places, problems);
    }

    /// What stands in a column of a row; empty where there is no such column.
    String value(PriceColumn column, List<String> row) {
        Integer place = places.get(column);
        return place == null || place >= row.size() ? "" : row.get(place);
    }
}
