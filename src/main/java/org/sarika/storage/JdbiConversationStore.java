package org.sarika.storage;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.sarika.chat.ConversationId;
import org.sarika.chat.ConversationStore;
import org.sarika.chat.Erased;
import org.sarika.chat.Rating;
import org.sarika.chat.Relation;
import org.sarika.chat.Turn;

/**
 * Turns and ratings in the database's tables. People and rooms stand there as {@link Pseudonyms};
 * forgetting blanks them and the words, so that a row tells only what was shown.
 */
final class JdbiConversationStore implements ConversationStore {
  private static final String FORGET =
      "UPDATE turns SET conversation = NULL, asker = NULL, text = '', standalone = '',"
          + " time_scope = '' WHERE ";

  private final Reads reads;
  private final WriteQueue queue;
  private final Pseudonyms pseudonyms;
  private final Clock clock;
  private final TurnReader reader = new TurnReader();
  private final TurnWriter writer = new TurnWriter();
  private final RatingRows ratings = new RatingRows();

  JdbiConversationStore(Reads reads, WriteQueue queue, Pseudonyms pseudonyms, Clock clock) {
    this.reads = reads;
    this.queue = queue;
    this.pseudonyms = pseudonyms;
    this.clock = clock;
  }

  @Override
  public String idFor(String message) {
    return pseudonyms.turn(message);
  }

  @Override
  public List<Turn> turns(ConversationId conversation) {
    return reached("conversation = :room", Map.of("room", pseudonyms.room(conversation)));
  }

  @Override
  public List<Turn> turns(ConversationId conversation, String asker) {
    Owner owner = owner(conversation, asker);
    return reached(
        "conversation = :room AND asker = :person",
        Map.of("room", owner.room(), "person", owner.person()));
  }

  private List<Turn> reached(String whose, Map<String, ?> bindings) {
    Map<String, Object> all = new HashMap<>(bindings);
    all.put("oldest", clock.instant().minus(REACH));
    return reads.read(
        "a conversation",
        handle -> reader.newest(handle, whose + " AND asked_at > :oldest", all, MOST_TURNS));
  }

  @Override
  public List<Turn> asked(String platform, String asker, int most) {
    Map<String, ?> bindings = Map.of("person", pseudonyms.person(platform, asker));
    return reads
        .read(
            "somebody's questions",
            handle -> reader.newest(handle, "asker = :person", bindings, most))
        .reversed();
  }

  @Override
  public void remember(ConversationId conversation, String asker, Turn turn) {
    Owner owner = owner(conversation, asker);
    queue.write(
        "remembering an answer",
        handle -> {
          writer.remember(handle, owner, turn);
          return Change.Made.rows(1);
        });
  }

  @Override
  public Optional<Turn> find(String id) {
    return reads.read("an answer", handle -> reader.find(handle, id));
  }

  @Override
  public Relation relation(String id, ConversationId conversation, String asker) {
    Owner other = owner(conversation, asker);
    return reads
        .read("whose an answer is", handle -> Owner.of(handle, id))
        .map(owner -> owner.relation(other))
        .orElse(Relation.STRANGER);
  }

  @Override
  public void rate(String id, ConversationId conversation, String asker, Rating rating) {
    byte[] rater = pseudonyms.person(conversation.platform(), asker);
    Instant now = clock.instant();
    queue.write(
        "keeping a rating",
        handle -> Change.Made.rows(ratings.put(handle, id, rater, rating, now)));
  }

  @Override
  public Map<Rating, Integer> ratings(String id) {
    return reads.read("the ratings", handle -> ratings.count(handle, id));
  }

  @Override
  public Erased forget(String platform, String asker) {
    byte[] person = pseudonyms.person(platform, asker);
    return queue.write(
        "forgetting an asker",
        handle ->
            made(
                execute(handle, FORGET + "asker = :value", person),
                execute(handle, "DELETE FROM ratings WHERE rater = :value", person)));
  }

  @Override
  public void forgetBefore(Instant oldest) {
    queue.write(
        "forgetting old questions",
        handle ->
            made(
                execute(handle, FORGET + "asked_at < :value AND asker IS NOT NULL", oldest),
                execute(handle, "DELETE FROM ratings WHERE rated_at < :value", oldest)));
  }

  private static int execute(Handle handle, String sql, Object value) {
    return handle.createUpdate(sql).bind("value", value).execute();
  }

  private static Change.Made<Erased> made(int questions, int ratings) {
    return new Change.Made<>(new Erased(questions, ratings), questions + ratings > 0);
  }

  private Owner owner(ConversationId conversation, String asker) {
    return new Owner(
        pseudonyms.room(conversation), pseudonyms.person(conversation.platform(), asker));
  }
}
