package newsanalyzer.cli;

import static java.util.stream.Collectors.joining;

import java.nio.charset.Charset;
import java.nio.file.PathMatcher;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.PatternSyntaxException;
import newsanalyzer.model.Layer;
import newsanalyzer.pipeline.Engine;
import newsanalyzer.read.InputFormat;
import newsanalyzer.read.NameFilter;
import newsanalyzer.write.OffsetUnit;
import newsanalyzer.write.csv.Table;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What was typed, turned into what it means, or into a message that says what may be typed. */
final class Converters {

  private Converters() {}

  private static <E extends Enum<E>> E constant(Class<E> type, String typed) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> word(constant).equals(typed.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'%s' is none of %s"
                        .formatted(
                            typed,
                            Arrays.stream(type.getEnumConstants())
                                .map(Converters::word)
                                .collect(joining(", ")))));
  }

  /** A constant as it is typed, in lower case: {@code CODE_POINT} is {@code codepoint}. */
  static String word(Enum<?> constant) {
    return constant.name().replace("_", "").toLowerCase(Locale.ROOT);
  }

  static final class ToLayer implements ITypeConverter<Layer> {
    @Override
    public Layer convert(String typed) {
      return constant(Layer.class, typed);
    }
  }

  static final class ToEngine implements ITypeConverter<Engine> {
    @Override
    public Engine convert(String typed) {
      return constant(Engine.class, typed);
    }
  }

  static final class ToOffsetUnit implements ITypeConverter<OffsetUnit> {
    @Override
    public OffsetUnit convert(String typed) {
      return constant(OffsetUnit.class, typed);
    }
  }

  static final class ToInputFormat implements ITypeConverter<InputFormat> {
    @Override
    public InputFormat convert(String typed) {
      return constant(InputFormat.class, typed);
    }
  }

  static final class ToOutputFormat implements ITypeConverter<OutputFormat> {
    @Override
    public OutputFormat convert(String typed) {
      return constant(OutputFormat.class, typed);
    }
  }

  static final class ToTable implements ITypeConverter<Table> {
    @Override
    public Table convert(String typed) {
      return constant(Table.class, typed);
    }
  }

  static final class ToGlob implements ITypeConverter<PathMatcher> {
    @Override
    public PathMatcher convert(String typed) {
      try {
        return NameFilter.glob(typed);
      } catch (PatternSyntaxException e) {
        throw new TypeConversionException(
            "'" + typed + "' is not a pattern for names: " + e.getDescription());
      }
    }
  }

  static final class ToDate implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String typed) {
      try {
        LocalDate date = LocalDate.parse(typed);
        if (date.getYear() < 1000 || date.getYear() > 9999) {
          throw new DateTimeException("no year of four digits");
        }
        return date;
      } catch (DateTimeException e) {
        throw new TypeConversionException(
            "'" + typed + "' is not a date: write it as year-month-day, such as 2026-11-22");
      }
    }
  }

  static final class ToCharset implements ITypeConverter<Charset> {
    @Override
    public Charset convert(String typed) {
      try {
        return Charset.forName(typed);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(
            "'" + typed + "' is not a known encoding: try UTF-8, windows-1252 or UTF-16");
      }
    }
  }
}
