package org.sarika.platform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sarika.chat.FilterProblem;
import org.sarika.render.Cut;
import org.sarika.render.Dates;
import org.sarika.render.Periods;
import org.sarika.render.Texts;
import org.sarika.retrieval.Filters;

/** Writes filters down, and what is wrong with them. */
final class FilterWords {
  /** More of a value is not repeated, in UTF-16 units. */
  private static final int LONGEST = 80;

  private final Texts texts;
  private final Periods periods;

  FilterWords(Texts texts) {
    this.texts = texts;
    this.periods = new Periods(texts);
  }

  /** One line that names every filter; empty if there is none. */
  Optional<String> of(Filters filters) {
    List<String> words = new ArrayList<>();
    if (!filters.from().equals(LocalDate.MIN)) {
      words.add(texts.fill("filter.from", Dates.write(filters.from(), texts.language())));
    }
    if (!filters.to().equals(LocalDate.MAX)) {
      words.add(texts.fill("filter.to", Dates.write(filters.to(), texts.language())));
    }
    if (!filters.publisher().isEmpty()) {
      words.add(texts.fill("filter.publisher", harmless(filters.publisher())));
    }
    if (!filters.topic().isEmpty()) {
      words.add(texts.fill("filter.topic", harmless(filters.topic())));
    }
    if (!filters.periods().isEmpty()) {
      words.add(texts.fill("filter.telling", periods.write(filters.periods())));
    }
    if (!filters.speaker().isEmpty()) {
      words.add(texts.fill("filter.speaker", harmless(filters.speaker())));
    }
    if (!filters.viewpoint().isEmpty()) {
      words.add(texts.fill("filter.viewpoint", harmless(filters.viewpoint())));
    }
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(texts.fill("filter.only", String.join(texts.get("filter.and"), words)));
  }

  /** One sentence that names the filter and says what to do. */
  String problem(FilterProblem problem) {
    return texts.fill(
        "filter-problem." + Key.of(problem.kind()),
        harmless(problem.filter()),
        harmless(problem.value()));
  }

  /**
   * An asker's words without what a platform would make a link, a mention or an order of: a reply
   * carries nothing but what articles say.
   */
  private static String harmless(String words) {
    String plain = words.replaceAll("[^\\p{L}\\p{M}\\p{N}'’&-]+", " ").strip();
    return plain.substring(0, Cut.whole(plain, Math.min(LONGEST, plain.length())));
  }
}
