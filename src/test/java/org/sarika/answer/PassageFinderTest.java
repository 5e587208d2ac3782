package org.sarika.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarika.fake.InMemoryArticleStore;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Excerpt;
import org.sarika.knowledge.Note;
import org.sarika.knowledge.NoteKind;
import org.sarika.knowledge.PassageCutter;
import org.sarika.knowledge.Status;
import org.sarika.retrieval.Filters;
import org.sarika.retrieval.Hit;
import org.sarika.retrieval.Query;
import org.sarika.retrieval.Ranking;
import org.sarika.retrieval.SentenceHit;

class PassageFinderTest {
  private static final Query QUERY = Query.of("Who pays for the pier?");
  private static final String PIER =
      "The board met. Dara Sok said the pier costs 40 riel. It rained.";

  private final InMemoryArticleStore articles = new InMemoryArticleStore();

  @Test
  void givesTheBestSentenceOfAPassageWithItsSourceNotesAndSpeaker() {
    articles.save(Rankings.noted("port", 1, NoteKind.CORRECTION, PIER));

    List<Citation> found =
        finder(Rankings.of(articles, (s, a) -> s.in(a).contains("pier") ? 0.9 : 0.4, "port"))
            .find(QUERY, Wanted.passages(5));

    assertThat(found)
        .singleElement()
        .satisfies(citation -> {
          assertThat(citation.number()).isEqualTo(1);
          assertThat(citation.excerpt().text()).isEqualTo(PIER);
          assertThat(citation.excerpt().key()).isEqualTo("Dara Sok said the pier costs 40 riel.");
          assertThat(citation.source().id()).hasToString("port");
          assertThat(citation.notes()).extracting(Note::text).containsExactly("Beware.");
          assertThat(citation.speaker()).isEqualTo("Dara Sok");
        });
  }

  @Test
  void givesOnlySentencesOfTheSpeakerWhoIsAskedFor() {
    articles.save(
        Rankings.stored("port", "Dara Sok said the pier was shut.", "Lea Stone said it was open."));
    Query query = new Query("pier", Filters.NONE.by("Lea Stone", ""));

    List<Citation> found = finder(Rankings.of(articles, "port")).find(query, Wanted.passages(5));

    assertThat(found)
        .extracting(citation -> citation.excerpt().key())
        .containsExactly("Lea Stone said it was open.");
  }

  @Test
  void givesNoMoreThanAreWantedBestFirst() {
    save("a", "b", "c");

    List<Citation> found =
        finder(Rankings.of(articles, "c", "a", "b")).find(QUERY, Wanted.passages(2));

    assertThat(ids(found)).containsExactly("c", "a");
    assertThat(found).extracting(Citation::number).containsExactly(1, 2);
  }

  @Test
  void leavesOutWhatItsOutletTookBack() {
    articles.save(
        Rankings.noted("withdrawn", 1, NoteKind.RETRACTED, "The pier sank.", "The pier stands."));

    List<Citation> found =
        finder(Rankings.of(articles, "withdrawn")).find(QUERY, Wanted.passages(5));

    assertThat(found).extracting(one -> one.excerpt().text()).containsExactly("The pier stands.");
  }

  @Test
  void showsAnUnreliableParagraphWithItsNoteOnly() {
    articles.save(
        Rankings.noted("doubtful", 1, NoteKind.UNRELIABLE, "The pier is free, some say."));

    List<Citation> found =
        finder(Rankings.of(articles, "doubtful")).find(QUERY, Wanted.passages(5));

    assertThat(found)
        .singleElement()
        .satisfies(one ->
            assertThat(one.notes()).extracting(Note::kind).containsExactly(NoteKind.UNRELIABLE));
  }

  @Test
  void givesOnePassageOfAnArticleWhereThatIsWanted() {
    String lengthy = "The pier is long and wide and old. ".repeat(30).strip();
    articles.save(Rankings.stored("long", lengthy, lengthy));
    save("short");
    PassageFinder finder = finder(Rankings.of(articles, "long", "short"));

    assertThat(ids(finder.find(QUERY, Wanted.articles(5)))).containsExactly("long", "short");
    assertThat(ids(finder.find(QUERY, Wanted.passages(5))))
        .containsExactly("long", "long", "short");
  }

  @Test
  void doesNotShowAgainWhatWasShown() {
    String sentence = "The pier is long and wide and old and grey. ";
    articles.save(Rankings.stored("long", sentence.repeat(20).strip()));
    PassageFinder finder = finder(Rankings.of(articles, "long"));
    Excerpt first = finder.find(QUERY, Wanted.passages(1)).getFirst().excerpt();

    List<Citation> further = finder.find(QUERY, Wanted.passages(1).without(List.of(first)));

    assertThat(further)
        .singleElement()
        .satisfies(one -> assertThat(one.excerpt().overlaps(first)).isFalse());
  }

  @Test
  void findsNothingInAPassageThatWasShownWhole() {
    save("a");
    PassageFinder finder = finder(Rankings.of(articles, "a"));
    Excerpt all = finder.find(QUERY, Wanted.passages(1)).getFirst().excerpt();

    assertThat(finder.find(QUERY, Wanted.passages(1).without(List.of(all)))).isEmpty();
  }

  @Test
  void leavesOutWhatIsNotOnTheMatter() {
    save("words", "meaning", "neither");

    List<Citation> found =
        finder(
                new Ranking(
                    List.of(),
                    List.of(
                        hit("neither", 0.64, 0.49), hit("words", 0, 0.5), hit("meaning", 0.65, 0))))
            .find(QUERY, Wanted.passages(5));

    assertThat(ids(found)).containsExactly("words", "meaning");
  }

  @Test
  void leavesOutAnArticleThatIsNotAsItWasIndexed() {
    articles.save(Rankings.stored("a", "A long paragraph that was indexed."));
    Ranking before = Rankings.of(articles, "a");
    articles.save(Rankings.stored("a", "Shorter."));

    assertThat(finder(before).find(QUERY, Wanted.passages(5))).isEmpty();
  }

  @Test
  void obeysFiltersWhateverTheIndexSays() {
    save("a");
    Filters later = new Filters(LocalDate.of(2020, 1, 1), LocalDate.MAX, "", "");

    List<Citation> found =
        finder(Rankings.of(articles, "a")).find(new Query("pier", later), Wanted.passages(5));

    assertThat(found).isEmpty();
  }

  @Test
  void showsOnlyStoredWordsAndNoneTwice() {
    long seed = System.nanoTime();
    Random random = new Random(seed);

    for (int round = 0; round < 200; round++) {
      Ranking ranking = Rankings.random(random, articles);
      List<Citation> found = finder(ranking).find(QUERY, Wanted.passages(1 + random.nextInt(9)));

      String where = "seed %d, round %d".formatted(seed, round);
      for (Citation one : found) {
        Excerpt excerpt = one.excerpt();
        Article article = articles.find(excerpt.article()).orElseThrow();
        assertThat(article.paragraph(excerpt.paragraph()).substring(excerpt.start(), excerpt.end()))
            .as(where)
            .isEqualTo(excerpt.text());
        assertThat(found.stream().filter(other -> other.excerpt().overlaps(excerpt)))
            .as(where)
            .containsExactly(one);
      }
    }
  }

  @Test
  void givesACitationTodaysNotes() {
    articles.save(Rankings.stored("a", "The pier is free."));
    PassageFinder finder = finder(Rankings.of(articles, "a"));
    Citation shown = finder.find(QUERY, Wanted.passages(1)).getFirst();

    articles.save(Rankings.noted("a", 1, NoteKind.CORRECTION, "The pier is free."));

    assertThat(finder.asOfNow(shown))
        .hasValueSatisfying(now -> {
          assertThat(now.number()).isEqualTo(1);
          assertThat(now.excerpt()).isEqualTo(shown.excerpt());
          assertThat(now.notes()).extracting(Note::text).containsExactly("Beware.");
        });
  }

  @Test
  void knowsThatWordsAreGone() {
    articles.save(Rankings.stored("a", "The pier is free."));
    PassageFinder finder = finder(Rankings.of(articles, "a"));
    Citation shown = finder.find(QUERY, Wanted.passages(1)).getFirst();

    articles.save(Rankings.stored("a", "The pier is dear now."));
    assertThat(finder.asOfNow(shown)).isEmpty();

    articles.remove(new ArticleId("a"));
    assertThat(finder.asOfNow(shown)).isEmpty();
  }

  @Test
  void showsNothingOfAnArticleThatWaitsForACurator() {
    articles.save(Rankings.stored("a", "The pier is free."));
    PassageFinder finder = finder(Rankings.of(articles, "a"));
    Citation shown = finder.find(QUERY, Wanted.passages(1)).getFirst();

    articles.setStatus(new ArticleId("a"), Status.PENDING);

    assertThat(finder.asOfNow(shown)).isEmpty();
  }

  @Test
  void citesWhatStandsAtAPlaceWithItsSourceAndNotes() {
    articles.save(Rankings.noted("port", 2, NoteKind.CORRECTION, "The board met.", PIER));

    Citation there =
        nothing().at(new ArticleId("port"), 2, PIER.indexOf("It"), PIER.length()).orElseThrow();

    assertThat(there.excerpt().text()).isEqualTo("It rained.");
    assertThat(there.excerpt().key()).isEqualTo("It rained.");
    assertThat(there.excerpt().paragraph()).isEqualTo(2);
    assertThat(there.number()).isEqualTo(1);
    assertThat(there.source().id()).hasToString("port");
    assertThat(there.notes()).extracting(Note::text).containsExactly("Beware.");
    assertThat(there.speaker()).isEmpty();
  }

  @Test
  void citesAWholeParagraph() {
    articles.save(Rankings.stored("port", PIER));

    assertThat(nothing().at(new ArticleId("port"), 1, 0, PIER.length()))
        .hasValueSatisfying(there -> assertThat(there.excerpt().text()).isEqualTo(PIER));
  }

  @ParameterizedTest
  @CsvSource({
    "0,0,3",
    "-1,0,3",
    "2,0,3",
    "2147483647,0,3",
    "1,-1,3",
    "1,3,3",
    "1,4,3",
    "1,0,0",
    "1,0,64",
    "1,0,2147483647",
    "1,-2147483648,3"
  })
  void citesNothingWhereTheArticleHasNoSuchPlace(int paragraph, int start, int end) {
    articles.save(Rankings.stored("port", PIER));
    assertThat(PIER).hasSize(63);

    assertThat(nothing().at(new ArticleId("port"), paragraph, start, end)).isEmpty();
  }

  @Test
  void citesNothingOfAnArticleThatIsUnknownOrWaitsForACurator() {
    articles.save(Rankings.stored("port", PIER));
    articles.setStatus(new ArticleId("port"), Status.PENDING);

    assertThat(nothing().at(new ArticleId("port"), 1, 0, 3)).isEmpty();
    assertThat(nothing().at(new ArticleId("unknown"), 1, 0, 3)).isEmpty();
  }

  /** Whose searches find nothing. */
  private PassageFinder nothing() {
    return finder(new Ranking(List.of(), List.of()));
  }

  private PassageFinder finder(Ranking ranking) {
    return new PassageFinder(query -> ranking, articles, new Caveats(articles));
  }

  private void save(String... ids) {
    for (String id : ids) {
      articles.save(Rankings.stored(id, "The pier of %s is old.".formatted(id)));
    }
  }

  private Hit hit(String id, double cosine, double coverage) {
    Article article = articles.find(new ArticleId(id)).orElseThrow();
    List<SentenceHit> sentences =
        PassageCutter.cut(article).getFirst().sentences().stream()
            .map(sentence -> new SentenceHit(sentence, cosine, coverage, coverage))
            .toList();
    return new Hit(article.id(), 1, 1, 1, cosine, cosine, coverage, 1, sentences);
  }

  private static List<String> ids(List<Citation> found) {
    return found.stream().map(one -> one.source().id().value()).toList();
  }
}
