package org.sarika.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarika.fake.Chats;
import org.sarika.fake.FakeAnswerService;
import org.sarika.fake.InMemoryArticleStore;
import org.sarika.fake.InMemoryGapLog;
import org.sarika.fake.PromptJournal;
import org.sarika.fake.Samples;
import org.sarika.fake.SteppingClock;
import org.sarika.gaps.Address;
import org.sarika.gaps.Complaint;
import org.sarika.gaps.Gap;
import org.sarika.gaps.GapLog;
import org.sarika.gaps.Why;
import org.sarika.gaps.Wish;
import org.sarika.knowledge.ArticleId;

class UnansweredTest {
  private static final ConversationId ROOM = new ConversationId("test", "room", "5");
  private static final String REFUSED = "Which hotel was it?";
  private static final String ANSWERED = "Who confirmed it?";

  private final SteppingClock clock = new SteppingClock(Samples.NOW);
  private final InMemoryConversationStore conversations = new InMemoryConversationStore(clock);
  private final InMemoryGapLog log = new InMemoryGapLog();
  private final FakeAnswerService answers = new FakeAnswerService();
  private final Dialogue dialogue = new Dialogue(answers, FollowUpResolver.NONE);
  private final ChatService chat =
      Chats.chat(
          dialogue,
          conversations,
          new InMemoryArticleStore(),
          List::of,
          Curating.OFF,
          new PromptJournal(log),
          clock);

  @Test
  void reportsWhatIsRefusedAndNothingElse() {
    say("m1", "dara", REFUSED);
    say("m2", "dara", ANSWERED);
    say("m3", "dara", "hello");
    say("m4", "dara", "How many came?");

    assertThat(log.all())
        .singleElement()
        .satisfies(gap -> {
          assertThat(gap.question()).isEqualTo(REFUSED);
          assertThat(gap.confidence()).isEqualTo(0.1);
          assertThat(gap.sightings()).hasSize(1);
        });
  }

  @ParameterizedTest
  @CsvSource({"NOT_HELPFUL, NONE", "WRONG, WRONG", "OUTDATED, OUTDATED", "BAD_QUOTE, BAD_QUOTE"})
  void reportsWhatIsDislikedAndWhy(Action action, Complaint complaint) {
    say("m1", "dara", ANSWERED);

    press("m1", "sok", action);

    Gap gap = log.all().getFirst();
    assertThat(gap.question()).isEqualTo(ANSWERED);
    assertThat(gap.sightings().getFirst().why()).isEqualTo(Why.DISLIKED);
    assertThat(gap.sightings().getFirst().complaint()).isEqualTo(complaint);
  }

  @Test
  void takesBackWhatIsLikedAfterAll() {
    say("m1", "dara", ANSWERED);
    press("m1", "dara", Action.WRONG);

    press("m1", "dara", Action.HELPFUL);

    assertThat(log.all()).isEmpty();
  }

  @Test
  void countsARefusalOnceThoughItsAskerMissesSomething() {
    say("m1", "dara", REFUSED);

    press("m1", "dara", Action.MISSING);

    assertThat(log.all().getFirst().sightings())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.why()).isEqualTo(Why.REFUSED);
          assertThat(one.complaint()).isEqualTo(Complaint.MISSING);
        });
  }

  @Test
  void keepsAWishOfTheAskerAlone() {
    say("m1", "dara", REFUSED);

    assertThat(press("m1", "sok", Action.TELL)).isEqualTo(new Pressed.Refused(Notice.NOT_YOURS));
    assertThat(press("m1", "dara", Action.TELL)).isEqualTo(new Pressed.Noted(Notice.WISH_KEPT));
    assertThat(press("m1", "dara", Action.TELL)).isEqualTo(new Pressed.Noted(Notice.WISH_KEPT));

    log.answered(log.all().getFirst().number(), new ArticleId("a"), Samples.NOW);
    assertThat(log.due())
        .singleElement()
        .satisfies(wish -> {
          assertThat(wish.asker()).isEqualTo("dara");
          assertThat(wish.where().chat()).isEqualTo("room");
          assertThat(wish.where().thread()).isEqualTo("5");
        });
  }

  @Test
  void promisesNothingAboutAnAnswer() {
    say("m1", "dara", ANSWERED);

    assertThat(press("m1", "dara", Action.TELL)).isEqualTo(new Pressed.Refused(Notice.TOO_OLD));
  }

  @Test
  void saysWhenThereAreTooManyWishes() {
    for (int i = 0; i <= GapLog.MOST_WISHES; i++) {
      say("m" + i, "dara", "Which hotel is number " + i + "?");
      Pressed pressed = press("m" + i, "dara", Action.TELL);
      assertThat(pressed)
          .isEqualTo(
              i < GapLog.MOST_WISHES
                  ? new Pressed.Noted(Notice.WISH_KEPT)
                  : new Pressed.Refused(Notice.TOO_MANY_WISHES));
    }
  }

  @Test
  void promisesNothingWhereNothingIsKept() {
    ChatService forgetful =
        Chats.chat(dialogue, conversations, new InMemoryArticleStore(), List::of, clock);
    say("m1", "dara", REFUSED);

    assertThat(forgetful.press(pressOf("m1", "dara", Action.TELL)))
        .isEqualTo(new Pressed.Refused(Notice.TOO_OLD));
  }

  @Test
  void forgetsWishesAndSaysHowMany() {
    say("m1", "dara", REFUSED);
    press("m1", "dara", Action.TELL);

    Reply reply = say("m2", "dara", "/forget");

    assertThat(reply).isEqualTo(new OwnReply.ForgottenReply(ROOM, new Erased(1, 0, 1)));
    assertThat(log.all()).isEmpty();
  }

  @Test
  void tellsTheAnswerAsOneOfThatConversation() {
    Wish wish = wish(ANSWERED);
    Promises promises = new Promises(dialogue, conversations, clock);

    StoreReply.ToldReply told = (StoreReply.ToldReply) promises.keep(wish).orElseThrow();
    StoreReply.ToldReply again = (StoreReply.ToldReply) promises.keep(wish).orElseThrow();

    assertThat(told.conversation()).isEqualTo(ROOM);
    assertThat(told.answer().citations()).isNotEmpty();
    assertThat(again.turn()).isEqualTo(told.turn());
    assertThat(conversations.relation(told.turn(), ROOM, "dara")).isEqualTo(Relation.ASKER);
    assertThat(promises.keep(wish(REFUSED))).isEmpty();
  }

  private static Wish wish(String question) {
    Address where = new Address("test", "room", "5");
    return new Wish(1, 1, question, where, "dara", Samples.NOW);
  }

  private Pressed press(String message, String asker, Action action) {
    return chat.press(pressOf(message, asker, action));
  }

  private Press pressOf(String message, String asker, Action action) {
    String turn = conversations.idFor(message);
    return new Press("p", ROOM, asker, action, turn, 0, false, clock.instant());
  }

  private Reply say(String id, String asker, String text) {
    return chat.reply(new IncomingMessage(id, ROOM, asker, text, "", clock.instant()));
  }
}
