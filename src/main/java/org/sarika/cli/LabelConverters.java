package org.sarika.cli;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sarika.knowledge.Reliability;
import org.sarika.knowledge.Viewpoint;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Read the words of front matter. */
final class LabelConverters {
  private LabelConverters() {}

  /** Such as {@code us-government}. */
  static final class OfViewpoint implements ITypeConverter<Viewpoint> {
    @Override
    public Viewpoint convert(String text) {
      return find(Viewpoint.values(), Viewpoint::label, text);
    }
  }

  /** Such as {@code high}. */
  static final class OfReliability implements ITypeConverter<Reliability> {
    @Override
    public Reliability convert(String text) {
      return find(Reliability.values(), Reliability::label, text);
    }
  }

  private static <T> T find(T[] values, Function<T, String> label, String text) {
    return Arrays.stream(values)
        .filter(value -> label.apply(value).equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(() ->
            new TypeConversionException(
                "'%s' is not one of %s"
                    .formatted(
                        text, Arrays.stream(values).map(label).collect(Collectors.joining(", ")))));
  }
}
