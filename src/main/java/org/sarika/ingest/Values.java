package org.sarika.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sarika.knowledge.Form;
import org.sarika.knowledge.NoteKind;
import org.sarika.knowledge.PublicationDate;
import org.sarika.knowledge.Reliability;
import org.sarika.knowledge.Viewpoint;

/** Reads single values; what is wrong is an {@code IllegalArgumentException} made to be shown. */
final class Values {
  static final Function<String, Form> FORM = oneOf(Form.values(), Form::label);
  static final Function<String, Viewpoint> VIEWPOINT = oneOf(Viewpoint.values(), Viewpoint::label);
  static final Function<String, Reliability> RELIABILITY =
      oneOf(Reliability.values(), Reliability::label);
  static final Function<String, NoteKind> NOTE_KIND = oneOf(NoteKind.values(), NoteKind::label);

  /** Stands for an address that was not given. */
  static final URI NOWHERE = URI.create("");

  private static final List<String> TWO_LETTERS = Arrays.asList(Locale.getISOLanguages());

  private Values() {}

  /** One of an enum's constants by its label. */
  private static <E extends Enum<E>> Function<String, E> oneOf(
      E[] values, Function<E, String> label) {
    return text -> {
      for (E value : values) {
        if (label.apply(value).equals(text)) {
          return value;
        }
      }
      throw new IllegalArgumentException(
          "%s is not allowed: use one of %s"
              .formatted(
                  Quoted.of(text),
                  Arrays.stream(values).map(label).collect(Collectors.joining(", "))));
    };
  }

  /** One of some words. */
  static Function<String, String> oneOf(List<String> words) {
    return text -> {
      if (words.contains(text)) {
        return text;
      }
      throw new IllegalArgumentException(
          "%s is not allowed: use one of %s".formatted(Quoted.of(text), String.join(", ", words)));
    };
  }

  static PublicationDate date(String text) {
    return PublicationDate.parse(Quoted.cut(text));
  }

  /** An address that a reader may be sent to. */
  static URI address(String text) {
    try {
      URI uri = new URI(text);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      if (!(scheme.equals("http") || scheme.equals("https")) || uri.getHost() == null) {
        throw new IllegalArgumentException(
            "%s is not an absolute http or https address".formatted(Quoted.of(text)));
      }
      if (uri.getUserInfo() != null) {
        throw new IllegalArgumentException(
            "%s hides its host behind a user name: take out what stands before '@'"
                .formatted(Quoted.of(text)));
      }
      return uri;
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(
          "%s is not an address: copy it from the browser".formatted(Quoted.of(text)), e);
    }
  }

  /** A BCP 47 tag. */
  static String language(String text) {
    String first = text.split("-", 2)[0];
    boolean known = first.length() == 3 || TWO_LETTERS.contains(first);
    if (!known || !text.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
      throw new IllegalArgumentException(
          "%s is not a language tag: write en, km, fr or zh-Hans".formatted(Quoted.of(text)));
    }
    return text;
  }

  /** A whole number from 1. */
  static int number(String text) {
    if (!text.matches("[1-9][0-9]{0,6}")) {
      throw new IllegalArgumentException(
          "%s is not a paragraph's number: count from 1".formatted(Quoted.of(text)));
    }
    return Integer.parseInt(text);
  }

  /** A time such as {@code 30m}, {@code 6h} or {@code 14d}, within bounds. */
  static Duration duration(String text, Duration least, Duration most) {
    if (text.matches("[1-9][0-9]{0,4}[mhd]")) {
      Duration duration =
          Duration.parse((text.endsWith("d") ? "P" : "PT") + text.toUpperCase(Locale.ROOT));
      if (duration.compareTo(least) >= 0 && duration.compareTo(most) <= 0) {
        return duration;
      }
    }
    throw new IllegalArgumentException(
        "%s is not a time from %d minutes to %d days: write 30m, 6h or 14d"
            .formatted(Quoted.of(text), least.toMinutes(), most.toDays()));
  }
}
