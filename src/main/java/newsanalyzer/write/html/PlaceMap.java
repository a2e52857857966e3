package newsanalyzer.write.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A map of the world's outlines with numbered pins, and beside it the list that names them. The map
 * shows the part of the world that the places are in, in the equirectangular projection. Holds no
 * state.
 */
final class PlaceMap {

  /** In tenths of degrees: the least that is shown. Natural Earth 1:110m is too coarse for less. */
  private static final double LEAST_WIDTH = 300;

  private static final double WIDTH = 3600;
  private static final double HEIGHT = 1800;

  /** Between the places and the map's edge, as a share of what they take. */
  private static final double MARGIN = 0.15;

  /** Of the map's width to its height. */
  private static final double SHAPE = 1.6;

  private PlaceMap() {}

  /**
   * A place.
   *
   * @param note what the list says after its name
   * @param href where its card is; empty for none
   * @param weight how often it is named
   */
  record Place(
      String name, String note, String href, double latitude, double longitude, int weight) {}

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
    double height = Math.min(width / SHAPE, HEIGHT);
    double left = within((west + east - width) / 2, WIDTH - width);
    double top = within((north + south - height) / 2, HEIGHT - height);

    String[] outlines =
        PageFrame.resource("outlines.txt").replaceAll("(?m)^#.*\n", "").split("\n", -1);
    html.open("div", "class", "mapped").raw("\n");
    html.open(
        "svg",
        "class",
        "map",
        "viewBox",
        "%s %s %s %s".formatted(number(left), number(top), number(width), number(height)),
        "role",
        "img",
        "aria-label",
        places.size() == 1
            ? "Map of the place that the list after it names"
            : "Map of the " + places.size() + " places that the list after it names");
    html.open("path", "class", "land", "d", outlines[0]).close("path");
    html.open("path", "class", "borders", "d", outlines[1]).close("path");
    List<Pin> pins = new ArrayList<>();
    for (Place place : places) {
      pins.add(new Pin(x(place), y(place), radius(place, places.size(), width)));
    }
    Pin.moveApart(pins, left, top, left + width, top + height);
    for (int i = places.size() - 1; i >= 0; i--) { // the most named on top
      writeLead(html, pins.get(i));
    }
    for (int i = places.size() - 1; i >= 0; i--) {
      writePin(html, places.get(i), i + 1, pins.get(i));
    }
    html.close("svg").raw("\n").open("ol", "class", "legend");
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      html.open("li").element("b", Integer.toString(i + 1)).text(" ").open("span");
      html.element(place.href.isEmpty() ? "span" : "a", place.name, "href", place.href);
      html.text(place.note.isEmpty() ? "" : " ").element("span", place.note, "class", "small");
      html.close("span").close("li");
    }
    html.raw("</ol>\n</div>\n");
  }

  /**
   * Of a pin: large enough for its number to be read on a map of 400 pixels, as a column or a phone
   * has it, and smaller where there are many, so that they don't hide the map.
   */
  private static double radius(Place place, int places, double width) {
    double share = Math.max(1 / 60.0, 1 / (36 + 0.6 * places));
    return width * share * (1 + 0.3 * Math.min(1, Math.log10(place.weight) / 2));
  }

  /** From where the place is to its pin, if that was moved. */
  private static void writeLead(Html html, Pin pin) {
    if (pin.isMoved()) {
      String line =
          "M%s %sL%s %s"
              .formatted(number(pin.placeX), number(pin.placeY), number(pin.x), number(pin.y));
      html.open("path", "class", "lead", "d", line).close("path");
      html.open(
              "circle",
              "class",
              "spot",
              "cx",
              number(pin.placeX),
              "cy",
              number(pin.placeY),
              "r",
              number(pin.radius / 4))
          .close("circle");
    }
  }

  private static void writePin(Html html, Place place, int number, Pin pin) {
    html.open("g", "class", "pin");
    if (!place.href.isEmpty()) {
      html.open("a", "href", place.href, "tabindex", "-1");
    }
    html.element("title", place.name);
    html.open("circle", "cx", number(pin.x), "cy", number(pin.y), "r", number(pin.radius))
        .close("circle");
    html.element(
        "text",
        Integer.toString(number),
        "x",
        number(pin.x),
        "y",
        number(pin.y),
        "font-size",
        number(pin.radius * 1.15));
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
