package newsanalyzer.write.html;

import java.util.List;
import java.util.Locale;

/**
 * A map of the world's outlines with numbered places, and the list that names them. The map shows
 * the part of the world that the places are in, in the equirectangular projection. Holds no state.
 */
final class PlaceMap {

  /** In tenths of degrees: the least that is shown. Natural Earth 1:110m is too coarse for less. */
  private static final double LEAST_WIDTH = 300;

  private static final double WIDTH = 3600;
  private static final double HEIGHT = 1800;

  /** Between the places and the map's edge, as a share of what they take. */
  private static final double MARGIN = 0.15;

  /** Of the map's width to its height. */
  private static final double SHAPE = 1.8;

  private PlaceMap() {}

  /**
   * A place.
   *
   * @param href where its card is; empty for none
   * @param weight how often it is named
   */
  record Place(String name, String href, double latitude, double longitude, int weight) {}

  /** Writes the map, if there are any places. */
  static void write(Html html, List<Place> places) {
    if (places.isEmpty()) {
      return;
    }
    double west = places.stream().mapToDouble(PlaceMap::x).min().orElse(0);
    double east = places.stream().mapToDouble(PlaceMap::x).max().orElse(WIDTH);
    double north = places.stream().mapToDouble(PlaceMap::y).min().orElse(0);
    double south = places.stream().mapToDouble(PlaceMap::y).max().orElse(HEIGHT);
    double width = Math.max(LEAST_WIDTH, (east - west) * (1 + 2 * MARGIN));
    width = Math.max(width, (south - north) * (1 + 2 * MARGIN) * SHAPE);
    width = Math.min(width, WIDTH);
    double height = width / SHAPE;
    double left = within((west + east - width) / 2, WIDTH - width);
    double top = within((north + south - height) / 2, HEIGHT - height);

    String[] outlines =
        PageFrame.resource("outlines.txt").replaceAll("(?m)^#.*\n", "").split("\n", -1);
    html.open(
        "svg",
        "class",
        "map",
        "viewBox",
        "%s %s %s %s".formatted(number(left), number(top), number(width), number(height)),
        "role",
        "img",
        "aria-label",
        "Map of " + places.size() + " places, which are listed below it");
    html.open("path", "class", "land", "d", outlines[0]).close("path");
    html.open("path", "class", "borders", "d", outlines[1]).close("path");
    for (int i = places.size() - 1; i >= 0; i--) { // the most named on top
      writeMarker(html, places.get(i), i + 1, width);
    }
    html.close("svg").raw("\n").open("ol", "class", "legend");
    for (int i = 0; i < places.size(); i++) {
      html.open("li").text(i + 1 + " ");
      Place place = places.get(i);
      if (place.href.isEmpty()) {
        html.text(place.name);
      } else {
        html.element("a", place.name, "href", place.href);
      }
      html.close("li");
    }
    html.close("ol").raw("\n");
  }

  private static void writeMarker(Html html, Place place, int number, double width) {
    double radius = width / 70 * (1 + Math.min(1, Math.log10(place.weight) / 2));
    html.open("g", "class", "marker");
    if (!place.href.isEmpty()) {
      html.open("a", "href", place.href, "tabindex", "-1");
    }
    html.open("title").text(place.name).close("title");
    html.open("circle", "cx", number(x(place)), "cy", number(y(place)), "r", number(radius))
        .close("circle");
    html.open(
            "text", "x", number(x(place)), "y", number(y(place)), "font-size", number(radius * 1.1))
        .text(Integer.toString(number))
        .close("text");
    html.raw(place.href.isEmpty() ? "" : "</a>").close("g");
  }

  private static double x(Place place) {
    return (place.longitude + 180) * 10;
  }

  private static double y(Place place) {
    return (90 - place.latitude) * 10;
  }

  private static double within(double value, double most) {
    return Math.max(0, Math.min(value, most));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
