package org.sarika.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.ArticleStore;
import org.sarika.knowledge.Note;
import org.sarika.knowledge.NoteKind;

/**
 * What a curator has to say of a paragraph: the notes on it, and the corrections of any paragraph
 * that it repeats. A wire report has many copies, and an imported full text stands beside its
 * digest; a mistake noted once is noted wherever its words turn up. Safe for use by many threads.
 */
public final class Caveats {
  /** Share of a paragraph's words that stand in the noted one, from which it repeats it. */
  private static final double REPEATED = 0.7;

  /** Shorter paragraphs share most of their words with too many others. */
  private static final int LEAST_WORDS = 8;

  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
  private static final Set<String> COMMON =
      Set.of(
          "the", "and", "was", "with", "for", "that", "from", "has", "his", "her", "this", "are",
          "were", "which", "said", "say", "page", "its", "had", "have", "not", "but", "who");

  private final ArticleStore articles;
  private volatile Known known = new Known(-1, List.of(), Map.of());

  public Caveats(ArticleStore articles) {
    this.articles = articles;
  }

  /** A paragraph that a curator corrected. */
  private record Noted(ArticleId article, Set<String> words, List<Note> notes) {}

  private record Place(ArticleId article, int paragraph) {}

  /** What was worked out for one state of the store. */
  private record Known(long revision, List<Noted> corrected, Map<Place, List<Note>> notes) {}

  /** The notes that have to be shown with this paragraph, its own first. */
  List<Note> on(Article article, int paragraph) {
    Known now = known();
    return now.notes.computeIfAbsent(
        new Place(article.id(), paragraph), place -> collect(now, article, paragraph));
  }

  /** Whether the paragraph carries a note of this kind. */
  boolean has(Article article, int paragraph, NoteKind kind) {
    return on(article, paragraph).stream().anyMatch(note -> note.kind() == kind);
  }

  private static List<Note> collect(Known now, Article article, int paragraph) {
    if (now.corrected.isEmpty()) {
      return List.copyOf(article.notesOn(paragraph));
    }
    List<Note> notes = new ArrayList<>(article.notesOn(paragraph));
    Set<String> words = words(article.paragraph(paragraph));
    for (Noted noted : now.corrected) {
      if (!noted.article.equals(article.id()) && repeats(words, noted.words)) {
        notes.addAll(noted.notes);
      }
    }
    return List.copyOf(notes);
  }

  private static boolean repeats(Set<String> words, Set<String> noted) {
    long shared = words.stream().filter(noted::contains).count();
    return words.size() >= LEAST_WORDS && shared >= REPEATED * words.size();
  }

  private Known known() {
    long revision = articles.revision();
    Known now = known;
    if (now.revision != revision) {
      now = new Known(revision, corrected(), new ConcurrentHashMap<>());
      known = now;
    }
    return now;
  }

  private List<Noted> corrected() {
    List<Noted> corrected = new ArrayList<>();
    for (Article article : articles.list()) {
      Map<Integer, List<Note>> byParagraph =
          article.notes().stream()
              .filter(note -> note.kind() != NoteKind.CONTEXT)
              .collect(Collectors.groupingBy(Note::paragraph));
      byParagraph.forEach((paragraph, notes) ->
          corrected.add(new Noted(article.id(), words(article.paragraph(paragraph)), notes)));
    }
    return List.copyOf(corrected);
  }

  private static Set<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(result -> result.group())
        .filter(word -> !COMMON.contains(word))
        .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
