package newsanalyzer.write.html;

import java.util.List;

/**
 * A round pin of a map, which stands where its place is or, if others would cover it there, beside
 * it. For one thread.
 */
final class Pin {

  /** Enough for 60 pins in one spot to come to rest; a map has no more. */
  private static final int MOST_ROUNDS = 400;

  /** Room between pins, as a share of their radii. */
  private static final double GAP = 1.08;

  final double placeX;
  final double placeY;
  final double radius;
  double x;
  double y;

  Pin(double placeX, double placeY, double radius) {
    this.placeX = placeX;
    this.placeY = placeY;
    this.radius = radius;
    this.x = placeX;
    this.y = placeY;
  }

  /** Whether it stands so far from its place that a line has to show where that is. */
  boolean isMoved() {
    return Math.hypot(x - placeX, y - placeY) > radius / 2;
  }

  /**
   * Moves pins that cover each other apart, as little as it takes, and all of them into the map. It
   * is a sequence of small moves of every two that touch, so the order of {@code pins} decides who
   * goes where, and the same pins give the same map.
   */
  static void moveApart(List<Pin> pins, double left, double top, double right, double bottom) {
    boolean moved = true;
    for (int round = 0; moved && round < MOST_ROUNDS; round++) {
      moved = false;
      for (int i = 0; i < pins.size(); i++) {
        for (int j = i + 1; j < pins.size(); j++) {
          moved |= part(pins.get(i), pins.get(j), i + j);
        }
      }
      for (Pin pin : pins) {
        pin.x = Math.max(left + pin.radius, Math.min(pin.x, right - pin.radius));
        pin.y = Math.max(top + pin.radius, Math.min(pin.y, bottom - pin.radius));
      }
    }
  }

  private static boolean part(Pin one, Pin other, int turn) {
    double least = (one.radius + other.radius) * GAP;
    double dx = other.x - one.x;
    double dy = other.y - one.y;
    double distance = Math.sqrt(dx * dx + dy * dy);
    if (distance >= least * 0.999) {
      return false;
    }
    boolean isOneSpot = distance < least / 100; // any direction will do, another for each pair
    double towardsX = isOneSpot ? StrictMath.cos(turn) : dx / distance;
    double towardsY = isOneSpot ? StrictMath.sin(turn) : dy / distance;
    double move = (least - distance) / 2;
    one.x -= towardsX * move;
    one.y -= towardsY * move;
    other.x += towardsX * move;
    other.y += towardsY * move;
    return true;
  }
}
