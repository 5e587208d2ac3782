package org.sarika.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sarika.curation.Change;
import org.sarika.curation.Deed;
import org.sarika.knowledge.Status;

/** What buttons and reasons decide of what waits. */
class DecisionsTest extends DeskFixture {
  @Test
  void approvesOnceWhatIsPressedTwice() {
    Reply first = instead(Action.APPROVE, key(QUAY), 0);
    Reply second = instead(Action.APPROVE, key(QUAY), 0);

    assertThat(library.status(QUAY)).isEqualTo(Status.APPROVED);
    assertThat(library.decisions(QUAY)).hasSize(1);
    assertThat(((CuratorReply.DecidedReply) first).change().who()).isEqualTo(WHO);
    assertThat(((CuratorReply.DecidedReply) second).change())
        .isEqualTo(((CuratorReply.DecidedReply) first).change());
  }

  @Test
  void wantsToKnowWhetherANearCopyIsOne() {
    library.alike(QUAY, HARBOUR);

    CuratorReply.PreviewReply asked =
        (CuratorReply.PreviewReply) instead(Action.APPROVE, key(QUAY), 0);

    assertThat(asked.why()).isEqualTo(CuratorReply.PreviewReply.Why.NEAR_COPY);
    assertThat(library.status(QUAY)).isEqualTo(Status.PENDING);
    assertThat(asked.like()).extracting(LikeArticle::answers).containsExactly(true);
  }

  @Test
  void makesACopyOnceWhatIsPressedTwice() {
    library.alike(QUAY, HARBOUR);
    String keys =
        ((CuratorReply.PreviewReply) show(Action.PREVIEW, key(QUAY))).like().getFirst().keys();

    Reply first = instead(Action.COPY, keys, 0);
    Reply second = instead(Action.COPY, keys, 0);

    assertThat(library.status(QUAY)).isEqualTo(Status.COPY);
    assertThat(library.decisions(QUAY)).extracting(Change::deed).containsExactly(Deed.MERGED);
    assertThat(first).isInstanceOf(CuratorReply.DecidedReply.class);
    assertThat(second).isEqualTo(first);
  }

  @Test
  void keepsANearCopySeparate() {
    library.alike(QUAY, HARBOUR);

    instead(Action.SEPARATE, key(QUAY), 0);

    assertThat(library.status(QUAY)).isEqualTo(Status.APPROVED);
  }

  @Test
  void anOldButtonDoesNotUndoADecision() {
    instead(Action.REJECT_FOR, key(QUAY), 1);

    CuratorReply.DecidedReply told =
        (CuratorReply.DecidedReply) instead(Action.APPROVE, key(QUAY), 0);

    assertThat(library.status(QUAY)).isEqualTo(Status.REJECTED);
    assertThat(told.change().deed()).isEqualTo(Deed.REJECTED);
    assertThat(told.change().reason()).isEqualTo(ReadyReason.OFF_TOPIC.words());
  }

  @Test
  void takesTheReasonFromTheNextMessage() {
    Reply asked = instead(Action.REJECT, key(QUAY), 0);

    CuratorReply.DecidedReply told = (CuratorReply.DecidedReply) says("It is about another quay");

    assertThat(asked).isInstanceOf(CuratorReply.ReasonReply.class);
    assertThat(told.change().reason()).isEqualTo("It is about another quay");
    assertThat(library.status(QUAY)).isEqualTo(Status.REJECTED);
    assertThat(says("What else is there?")).isInstanceOf(StoreReply.AnswerReply.class);
  }

  @Test
  void takesTheSameReasonOnceWhenItIsDeliveredTwice() {
    instead(Action.REJECT, key(QUAY), 0);
    IncomingMessage reason = message(HERE, "4711", "It is about another quay", "");

    Reply first = chat.reply(reason);
    Reply second = chat.reply(reason);

    assertThat(second).isEqualTo(first);
    assertThat(library.decisions(QUAY)).hasSize(1);
  }

  @Test
  void takesTheReasonFromAReplyToTheQuestionAlsoAfterARestart() {
    CuratorReply.ReasonReply asked =
        (CuratorReply.ReasonReply) instead(Action.REJECT, key(QUAY), 0);
    ChatService later = chat(library.curating(curators));

    later.reply(message(HERE, "4711", "Damaged", asked.key()));

    assertThat(library.decisions(QUAY)).extracting(Change::reason).containsExactly("Damaged");
  }

  @Test
  void aCommandIsNoReason() {
    instead(Action.REJECT, key(QUAY), 0);

    says("/latest");
    Reply answer = says("When did the prime minister visit Washington?");

    assertThat(answer).isInstanceOf(StoreReply.AnswerReply.class);
    assertThat(library.status(QUAY)).isEqualTo(Status.PENDING);
  }

  @Test
  void noMessageIsAReasonWhereAFormAsksForIt() {
    chat.press(press(HERE, "4711", Action.REJECT, key(QUAY), 0, true));

    assertThat(says("Who came?")).isInstanceOf(StoreReply.AnswerReply.class);
    assertThat(library.status(QUAY)).isEqualTo(Status.PENDING);
  }
}
