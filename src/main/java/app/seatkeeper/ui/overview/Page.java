package app.seatkeeper.ui.overview;

import java.util.List;

/// Everything that the overview shows at one moment.
///
/// @param source when the data is from and what the amounts rest on
record Page(
        String source, List<Banner> banners, List<Tile> tiles, Bars seats, Bars services, Bars departments,
        Terms terms) {

    Page {
        banners = List.copyOf(banners);
        tiles = List.copyOf(tiles);
    }

    Page withBanners(List<Banner> others) {
        return new Page(source, others, tiles, seats, services, departments, terms);
    }
}
