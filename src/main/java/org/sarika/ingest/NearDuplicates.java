package org.sarika.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.sarika.knowledge.Names;

/**
 * Finds paragraphs of different articles that share four fifths of their runs of five words
 * (Jaccard's index). Two sets that alike share one of the few smallest members of each, so only
 * those are looked up: exact, and far from comparing all with all.
 */
final class NearDuplicates {
  private static final int RUN = 5;
  private static final double ALIKE = 0.8;

  private final Map<Integer, List<Place>> byRun = new HashMap<>();

  /** A paragraph, its order among all, and the hashes of its runs of words, sorted, each once. */
  private record Place(int order, ArticleFile file, int paragraph, List<Integer> runs) {
    List<Integer> smallest() {
      return runs.subList(0, runs.size() - (int) Math.ceil(ALIKE * runs.size()) + 1);
    }
  }

  private NearDuplicates() {}

  static List<Finding> among(List<ArticleFile> files) {
    NearDuplicates seen = new NearDuplicates();
    List<Finding> findings = new ArrayList<>();
    int order = 0;
    for (ArticleFile file : files) {
      for (int number = 1; number <= file.article().paragraphs().size(); number++) {
        List<Integer> runs = runs(file.article().paragraph(number));
        if (!runs.isEmpty()) {
          seen.look(new Place(order++, file, number, runs)).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private Optional<Finding> look(Place place) {
    Map<Integer, Place> candidates = new TreeMap<>();
    for (Integer run : place.smallest()) {
      List<Place> with = byRun.computeIfAbsent(run, key -> new ArrayList<>());
      for (Place other : with) {
        if (!other.file().file().equals(place.file().file())) {
          candidates.put(other.order(), other);
        }
      }
      with.add(place);
    }
    return candidates.values().stream()
        .filter(other -> jaccard(place.runs(), other.runs()) >= ALIKE)
        .findFirst()
        .map(other ->
            Finding.at(
                place.file(),
                place.paragraph(),
                "is nearly the same as paragraph %d of '%s'"
                    .formatted(other.paragraph(), other.file().article().id())));
  }

  private static List<Integer> runs(String text) {
    List<String> words = List.of(Names.fold(text).split(" ", -1));
    return IntStream.rangeClosed(0, words.size() - RUN)
        .mapToObj(from -> String.join(" ", words.subList(from, from + RUN)).hashCode())
        .distinct()
        .sorted()
        .toList();
  }

  private static double jaccard(List<Integer> a, List<Integer> b) {
    int i = 0;
    int j = 0;
    int both = 0;
    while (i < a.size() && j < b.size()) {
      int order = a.get(i).compareTo(b.get(j));
      both += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return (double) both / (a.size() + b.size() - both);
  }
}
