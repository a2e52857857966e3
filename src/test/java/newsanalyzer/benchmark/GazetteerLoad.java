package newsanalyzer.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import newsanalyzer.annotate.place.Gazetteer;

/**
 * Prints what the gazetteer costs a program that has just started, in milliseconds of CPU time: run
 * it a few times from the jar, as in a running program everything is faster.
 *
 * <pre>
 * java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp target/analyze.jar:target/test-classes \\
 *     newsanalyzer.benchmark.GazetteerLoad
 * </pre>
 */
public final class GazetteerLoad {

  private GazetteerLoad() {}

  /**
   * Prints one line.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    Gazetteer gazetteer = Gazetteer.all();
    long loaded = threads.getCurrentThreadCpuTime();
    List<String> names = List.of("Springfield", "Cairo", "Gaza", "Qatar", "London", "Bombay");
    long found = names.stream().mapToLong(name -> gazetteer.find(name).size()).sum();
    long asked = threads.getCurrentThreadCpuTime();
    System.out.printf(
        "load %.0f ms, first %d names %.1f ms (%d places)%n",
        (loaded - start) / 1e6, names.size(), (asked - loaded) / 1e6, found);
  }
}
