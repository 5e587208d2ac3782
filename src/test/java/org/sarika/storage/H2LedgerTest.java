package org.sarika.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.AbstractList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.answer.Citation;
import org.sarika.answer.Disagreement;
import org.sarika.answer.Standing;
import org.sarika.chat.ConversationId;
import org.sarika.chat.ConversationStore;
import org.sarika.chat.Outcome;
import org.sarika.chat.Turn;
import org.sarika.curation.Change;
import org.sarika.curation.Curator;
import org.sarika.curation.Deed;
import org.sarika.curation.Ledger;
import org.sarika.curation.LedgerContract;
import org.sarika.curation.Ruling;
import org.sarika.fake.Samples;
import org.sarika.fake.SteppingClock;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.ArticleStore;
import org.sarika.knowledge.Excerpt;
import org.sarika.knowledge.Note;
import org.sarika.knowledge.NoteKind;
import org.sarika.knowledge.Origin;
import org.sarika.knowledge.Status;
import org.sarika.knowledge.StorageException;
import org.sarika.knowledge.StoredArticle;

class H2LedgerTest extends LedgerContract {
  private static final ConversationId ROOM = new ConversationId("test", "room", "");
  private static final Instant THIRD_OF_MAY = Instant.parse("2026-05-03T10:00:00Z");

  @TempDir private Path folder;
  private H2Database database;

  @BeforeEach
  void open() {
    database = H2Database.open(folder);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  protected ArticleStore store() {
    return database.articles();
  }

  @Override
  protected Ledger ledger() {
    return database.ledger();
  }

  @Test
  void takesTheWordsOfPastAnswersBack() {
    store().save(visit());
    remember("before");

    retract();

    Citation shown = cited("before");
    assertThat(shown.standing())
        .isEqualTo(new Standing.Retracted(THIRD_OF_MAY, "the outlet made it up"));
    assertThat(shown.excerpt().text()).isEqualTo("…");
    assertThat(shown.notes()).isEmpty();
    assertThat(conversations().find("before").orElseThrow().disagreements()).isEmpty();
  }

  @Test
  void takesTheWordsBackOfAnAnswerThatIsKeptLate() {
    store().save(visit());
    retract();

    remember("late");

    assertThat(cited("late").stands()).isFalse();
  }

  @Test
  void leavesOtherAnswersAlone() {
    store().save(visit());
    conversations()
        .remember(
            ROOM, "dara", new Turn("o", "q", "q", Outcome.ANSWERED, List.of(other()), Samples.NOW));

    retract();

    assertThat(cited("o")).isEqualTo(other());
  }

  @Test
  void givesTheWordsBackWhenItWasAMistake() {
    store().save(visit());
    remember("before");
    Citation shown = cited("before");
    retract();

    write(Deed.RESTORED, Status.APPROVED, "it was another article");

    assertThat(cited("before")).isEqualTo(shown);
    assertThat(store().approved(visit().id().value())).isPresent();
  }

  @Test
  void keepsAllOfItForTheNextStart() {
    store().save(visit());
    remember("before");
    retract();
    List<Change> changes = ledger().latest(10);

    database.close();
    database = H2Database.open(folder);

    assertThat(ledger().latest(10)).isEqualTo(changes);
    assertThat(cited("before").stands()).isFalse();
    assertThat(store().approved(visit().id().value())).isEmpty();
  }

  @Test
  void keepsNoDecisionWithoutWhoAndWhen() throws SQLException {
    List<String> optional =
        Tables.rows(
            folder,
            """
            SELECT column_name FROM information_schema.columns
            WHERE table_name = 'CHANGES' AND is_nullable = 'YES'
            """);

    assertThat(optional).isEmpty();
  }

  @Test
  void undoesADecisionWhoseChangeCannotBeKept() {
    store().save(visit());
    Change change = new Change(THIRD_OF_MAY, curator(), Deed.NOTED, visit().id().value(), "x");
    Note note = new Note(1, NoteKind.CONTEXT, "x", "");

    Throwable thrown =
        catchThrowable(() -> ledger().write(change, brokenAfter(new Ruling.Noted(note))));

    assertThat(thrown).isInstanceOf(StorageException.class);
    assertThat(ledger().latest(1)).isEmpty();
    assertThat(store().find(visit().id()).orElseThrow().notes()).isEmpty();
    assertThat(store().approved(visit().id().value())).isPresent();
  }

  private static List<Ruling> brokenAfter(Ruling first) {
    return new AbstractList<>() {
      @Override
      public Ruling get(int index) {
        if (index > 0) {
          throw new IllegalStateException("as if the disk was full");
        }
        return first;
      }

      @Override
      public int size() {
        return 2;
      }
    };
  }

  private void retract() {
    write(Deed.RETRACTED, Status.RETRACTED, "the outlet made it up");
  }

  private void write(Deed deed, Status status, String reason) {
    ledger()
        .write(
            new Change(THIRD_OF_MAY, curator(), deed, visit().id().value(), reason),
            List.of(new Ruling.To(status)));
  }

  private static Curator curator() {
    return new Curator("dara on the command line");
  }

  private void remember(String id) {
    List<Disagreement> disagreements =
        List.of(
            new Disagreement(
                "number", List.of(new Disagreement.Side(1, "one"), new Disagreement.Side(2, "2"))));
    conversations()
        .remember(
            ROOM,
            "dara",
            new Turn(
                id,
                "q",
                "q",
                Outcome.CONFLICTING,
                List.of(Samples.corrected()),
                disagreements,
                Samples.NOW));
  }

  private Citation cited(String turn) {
    return conversations().find(turn).orElseThrow().citations().getFirst();
  }

  private static Citation other() {
    Citation shown = Samples.corrected();
    Excerpt excerpt = shown.excerpt();
    return new Citation(
        1,
        new Excerpt(
            new ArticleId("other"),
            excerpt.paragraph(),
            excerpt.start(),
            excerpt.end(),
            excerpt.text(),
            excerpt.keyStart(),
            excerpt.keyEnd()),
        shown.source(),
        shown.notes(),
        "");
  }

  private ConversationStore conversations() {
    return database.conversations(new SteppingClock(Samples.NOW));
  }

  private static StoredArticle visit() {
    return new StoredArticle(
        Samples.visit(), Origin.CURATED, Status.APPROVED, "f", "h", "m", List.of());
  }
}
