package org.sarika.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.answer.Citation;
import org.sarika.chat.ConversationId;
import org.sarika.chat.ConversationStore;
import org.sarika.chat.ConversationStoreContract;
import org.sarika.chat.Outcome;
import org.sarika.chat.Rating;
import org.sarika.chat.Relation;
import org.sarika.chat.Turn;
import org.sarika.fake.Samples;
import org.sarika.fake.SteppingClock;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Excerpt;
import org.sarika.knowledge.Form;
import org.sarika.knowledge.Note;
import org.sarika.knowledge.NoteKind;
import org.sarika.knowledge.PublicationDate;
import org.sarika.knowledge.Publisher;
import org.sarika.knowledge.Reliability;
import org.sarika.knowledge.Source;
import org.sarika.knowledge.StorageException;
import org.sarika.knowledge.Viewpoint;

class H2ConversationStoreTest extends ConversationStoreContract {
  private static final ConversationId ROOM = new ConversationId("test", "room-4711", "");
  private static final Instant PRECISE = Instant.parse("2026-03-29T01:30:00.123456789Z");

  @TempDir private Path folder;
  private final Deque<H2Database> opened = new ArrayDeque<>();

  @Override
  protected ConversationStore store(SteppingClock clock) {
    opened.add(H2Database.open(folder));
    return database().conversations(clock);
  }

  @AfterEach
  void close() {
    opened.forEach(H2Database::close);
  }

  private H2Database database() {
    return opened.getLast();
  }

  private ConversationStore reopen() {
    database().close();
    return store(new SteppingClock(Samples.NOW));
  }

  private ConversationStore conversations() {
    return database().conversations(new SteppingClock(Samples.NOW));
  }

  @Test
  void keepsEveryFieldFromOneOpeningToTheNext() {
    Turn turn = new Turn("unlike", "text", "standalone", Outcome.NOT_FOUND, unlike(), PRECISE);
    conversations().remember(ROOM, "dara", turn);

    ConversationStore reopened = reopen();

    assertThat(reopened.find("unlike")).contains(turn);
    assertThat(reopened.relation("unlike", ROOM, "dara")).isEqualTo(Relation.ASKER);
  }

  /** No two fields alike. */
  private static List<Citation> unlike() {
    Excerpt excerpt = new Excerpt(new ArticleId("a"), 2, 30, 44, "one two three.", 4, 7);
    Source source =
        new Source(
            new ArticleId("b"),
            "Headline",
            new Publisher("Outlet"),
            PublicationDate.parse("2019-02"),
            URI.create("https://myna.example/%E1%9E%80?q=1#f"),
            "km",
            Form.DIGEST,
            Viewpoint.INDEPENDENT,
            Reliability.LOW,
            List.of("https://copy.example/1", "https://copy.example/2"));
    List<Note> notes =
        List.of(
            new Note(2, NoteKind.UNRELIABLE, "first", ""),
            new Note(3, NoteKind.CONTEXT, "second", "https://myna.example/n"));
    return List.of(
        new Citation(7, excerpt, source, notes, "Speaker"),
        new Citation(7, excerpt, source, List.of(), ""));
  }

  @Test
  void replacesWhatWasShownForAMessageThatIsAnsweredAgain() {
    ConversationStore store = conversations();
    store.remember(ROOM, "dara", turn("same", unlike()));
    Turn again = turn("same", List.of(Samples.corrected()));

    store.remember(ROOM, "dara", again);

    assertThat(store.find("same")).contains(again);
  }

  @Test
  void refusesToWriteOverWhatBelongsToAnother() {
    ConversationStore store = conversations();
    Turn first = turn("same", List.of());
    store.remember(ROOM, "dara", first);

    assertThatThrownBy(() -> store.remember(ROOM, "sok", turn("same", unlike())))
        .isInstanceOf(StorageException.class)
        .hasMessage("the answer 'same' belongs to another question and was not written over");
    store.forget("test", "dara");
    assertThatThrownBy(() -> store.remember(ROOM, "sok", turn("same", unlike())))
        .isInstanceOf(StorageException.class);
    assertThat(store.find("same").orElseThrow().citations()).isEmpty();
  }

  @Test
  void ignoresARatingOfNothing() {
    ConversationStore store = conversations();

    store.rate("nothing", ROOM, "dara", Rating.WRONG);

    assertThat(store.ratings("nothing")).isEmpty();
  }

  @Test
  void givesAMessageTheSameIdAfterARestart() {
    String id = conversations().idFor("telegram:1:2");

    assertThat(reopen().idFor("telegram:1:2")).isEqualTo(id).hasSize(10);
  }

  @Test
  void keepsNoReadableIdsOfPeopleAndRooms() throws SQLException {
    ConversationStore store = conversations();
    store.remember(ROOM, "asker-12345", turn("id", unlike()));
    store.rate("id", ROOM, "asker-12345", Rating.HELPFUL);

    String rows = Tables.dump(folder, database());

    assertThat(rows).contains("Headline", "HELPFUL").doesNotContain("room-4711", "asker-12345");
  }

  @Test
  void keepsNoWordsOfWhatIsForgotten() throws SQLException {
    ConversationStore store = conversations();
    store.remember(
        ROOM, "dara", new Turn("id", "aye-aye", "zorilla", Outcome.ANSWERED, unlike(), PRECISE));
    String before = Tables.dump(folder, database());

    store.forget("test", "dara");

    assertThat(before).contains("aye-aye", "zorilla");
    assertThat(Tables.dump(folder, database()))
        .contains("Headline")
        .doesNotContain("aye-aye", "zorilla");
  }

  @Test
  void doesNotQuoteTheWordsThatItCannotWrite() {
    String tooLong = "aye-aye-aye-aye";
    Turn turn = new Turn(tooLong, "aye-aye", "aye-aye", Outcome.ANSWERED, List.of(), PRECISE);
    StringWriter trace = new StringWriter();

    StorageException failure =
        catchThrowableOfType(
            StorageException.class, () -> conversations().remember(ROOM, "dara", turn));
    failure.printStackTrace(new PrintWriter(trace));

    assertThat(failure)
        .hasMessageStartingWith("remembering an answer failed and changed nothing (");
    assertThat(trace.toString()).doesNotContain("aye-aye");
  }

  @Test
  void knowsNobodyAgainWhenTheKeyIsLostButStillWhatWasShown() throws Exception {
    conversations().remember(ROOM, "dara", turn("id", unlike()));
    database().close();
    Files.delete(folder.resolve("sarika.key"));

    ConversationStore store = store(new SteppingClock(Samples.NOW));

    assertThat(store.find("id").orElseThrow().citations()).isEqualTo(unlike());
    assertThat(store.relation("id", ROOM, "dara")).isEqualTo(Relation.STRANGER);
  }

  private static Turn turn(String id, List<Citation> shown) {
    return new Turn(id, "text", "text", Outcome.ANSWERED, shown, Samples.NOW);
  }
}
