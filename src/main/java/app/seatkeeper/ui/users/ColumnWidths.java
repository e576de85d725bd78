package app.seatkeeper.ui.users;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How wide the chosen columns stand in a table. Where they do not fit, some give way; where there is room, those
/// with text take it.
final class ColumnWidths {

    private static final double WIDEST_NAME = 320;
    private static final List<UserColumn> GIVE_WAY =
            List.of(UserColumn.TYPE, UserColumn.LOCATION, UserColumn.DEPARTMENT, UserColumn.ACCOUNT);
    private static final Map<UserColumn, Double> SHARE = Map.of(
            UserColumn.NAME, 1.0, UserColumn.UPN, 1.2, UserColumn.DEPARTMENT, 0.8, UserColumn.LICENSES, 1.5,
            UserColumn.MAIL, 1.0, UserColumn.JOB, 1.0);

    private ColumnWidths() { }

    /// @param chosen    the columns the person wants to see
    /// @param available pixels beside the tick column and the scroll bar
    /// @param name      pixels of the longest name
    /// @return the columns that are shown, in order, with their widths
    static Map<UserColumn, Double> of(Set<UserColumn> chosen, double available, double name) {
        Map<UserColumn, Double> widths = new EnumMap<>(UserColumn.class);
        for (UserColumn column : chosen) {
            widths.put(column, column == UserColumn.NAME
                    ? Math.clamp(name, column.width(), WIDEST_NAME) : column.width());
        }
        for (UserColumn column : GIVE_WAY) {
            if (sum(widths) > available) {
                widths.remove(column);
            }
        }
        double left = available - sum(widths);
        double shares = widths.keySet().stream().mapToDouble(column -> SHARE.getOrDefault(column, 0.0)).sum();
        if (left > 0 && shares > 0) {
            widths.replaceAll((column, width) ->
                    Math.floor(width + left * SHARE.getOrDefault(column, 0.0) / shares));
        }
        return widths;
    }

    private static double sum(Map<UserColumn, Double> widths) {
        return widths.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
