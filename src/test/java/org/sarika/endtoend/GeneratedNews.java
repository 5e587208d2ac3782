package org.sarika.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.sarika.fake.ArticleFiles;

/** Made-up news from a few dozen sentence patterns, the same for the same seed. */
final class GeneratedNews {
  private static final List<String> GIVEN =
      List.of("Dara", "Sok", "Chan", "Bopha", "Vanna", "Rith", "Mealea", "Pisey", "Kosal", "Thida");
  private static final List<String> FAMILY =
      List.of("Prak", "Keo", "Nhem", "Ouk", "Seng", "Tep", "Yim", "Chea", "Long", "Mao");
  private static final List<String> PLACES =
      List.of(
          "Kampot",
          "Takeo",
          "Battambang",
          "Kratie",
          "Pursat",
          "Kep",
          "Siem Pang",
          "Koh Sdach",
          "Stung Sen",
          "Banlung",
          "Svay Leu",
          "Prek Toal",
          "Oudong",
          "Sre Ambel",
          "Memot");
  private static final List<String> THINGS =
      List.of(
          "harbour",
          "bridge",
          "market",
          "school",
          "ferry",
          "dam",
          "railway",
          "library",
          "airfield",
          "lighthouse",
          "hospital",
          "canal",
          "rice mill",
          "museum",
          "power line",
          "fish farm");
  private static final List<String> MONTHS =
      Arrays.stream(Month.values())
          .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .toList();
  private static final List<String> PATTERNS =
      List.of(
          "%1$s said that the %3$s at %2$s would cost %4$d million riel.",
          "The %3$s at %2$s was opened in %5$s %6$d by %1$s.",
          "In %5$s %6$d engineers found %4$d cracks in the %3$s of %2$s.",
          "%1$s, who runs the %3$s, asked %2$s for %4$d more workers.",
          "Rain closed the %3$s near %2$s for %4$d days in %5$s.",
          "The council of %2$s voted by %4$d to %7$d against a new %3$s.",
          "About %4$d families live beside the %3$s of %2$s, %1$s wrote.",
          "A survey in %6$d counted %4$d boats at the %3$s in %2$s.",
          "%1$s denied that the %3$s at %2$s had been sold in %5$s.",
          "Painters from %2$s gave the %3$s a new coat in %5$s %6$d.",
          "The %3$s in %2$s employs %4$d people and closes in %5$s.",
          "Students of %2$s named the %3$s after %1$s in %6$d.");

  private final Random random;

  GeneratedNews(long seed) {
    random = new Random(seed);
  }

  /** Writes short articles, each of one passage of five sentences. */
  static void write(Path knowledge, int articles) {
    GeneratedNews news = new GeneratedNews(42);
    try {
      Path folder = Files.createDirectories(knowledge.resolve("articles"));
      for (int number = 0; number < articles; number++) {
        String id = "news-%05d".formatted(number);
        Files.writeString(folder.resolve(id + ".md"), news.article(id, number));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What somebody may ask; most of it has an answer. */
  String question() {
    return switch (random.nextInt(4)) {
      case 0 -> "When was the %s at %s opened?".formatted(one(THINGS), one(PLACES));
      case 1 -> "How many families live beside the %s of %s?".formatted(one(THINGS), one(PLACES));
      case 2 -> "What did %s say about the %s?".formatted(name(), one(THINGS));
      default -> "Who opened the %s at %s in %s?".formatted(one(THINGS), one(PLACES), one(MONTHS));
    };
  }

  private String article(String id, int number) {
    List<String> sentences = new ArrayList<>();
    IntStream.range(0, 5).forEach(i -> sentences.add(sentence()));
    LocalDate day = LocalDate.of(2015, 1, 1).plusDays(number % 4000);
    String title = "%s of %s: report %d".formatted(one(THINGS), one(PLACES), number);
    return ArticleFiles.digest(id, title, day.toString(), String.join(" ", sentences));
  }

  private String sentence() {
    return one(PATTERNS)
        .formatted(
            name(),
            one(PLACES),
            one(THINGS),
            2 + random.nextInt(900),
            one(MONTHS),
            1990 + random.nextInt(35),
            2 + random.nextInt(40));
  }

  private String name() {
    return one(GIVEN) + " " + one(FAMILY);
  }

  private String one(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
