package newsanalyzer.write.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PinTest {

  @Test
  void pinThatNothingCoversStaysAtItsPlace() {
    List<Pin> pins = moved(new Pin(10, 10, 3), new Pin(80, 40, 3));

    assertThat(pins).noneMatch(Pin::isMoved);
    assertThat(pins.get(1).x).isEqualTo(80);
    assertThat(pins.get(1).y).isEqualTo(40);
  }

  @Test
  void pinsThatWouldCoverEachOtherStandBesideTheirPlaces() {
    List<Pin> pins = moved(new Pin(50, 25, 3), new Pin(51, 25, 3));

    assertThat(pins).allMatch(Pin::isMoved);
    assertThat(pins.get(0).x).isLessThan(50);
    assertThat(pins.get(1).x).isGreaterThan(51);
    assertNoneCovered(pins);
  }

  @Test
  void sixtyPinsInOneSpotAtTheEdgeAreAllSeen() {
    List<Pin> pins = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      pins.add(new Pin(1, 1, 1 + i % 3 * 0.3));
    }

    moved(pins.toArray(Pin[]::new));

    assertNoneCovered(pins);
    assertThat(pins).allMatch(pin -> pin.x >= pin.radius && pin.y >= pin.radius);
  }

  private static List<Pin> moved(Pin... pins) {
    Pin.moveApart(List.of(pins), 0, 0, 100, 50);
    return List.of(pins);
  }

  private static void assertNoneCovered(List<Pin> pins) {
    for (Pin one : pins) {
      for (Pin other : pins) {
        if (one != other) {
          double distance = Math.hypot(one.x - other.x, one.y - other.y);
          assertThat(distance).isGreaterThan(0.9 * (one.radius + other.radius));
        }
      }
    }
  }
}
