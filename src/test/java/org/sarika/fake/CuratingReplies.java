package org.sarika.fake;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sarika.chat.ConversationId;
import org.sarika.chat.LikeArticle;
import org.sarika.chat.QueuedArticle;
import org.sarika.chat.Reply;
import org.sarika.chat.CuratorReply;
import org.sarika.chat.CuratorReply.PreviewReply.Why;
import org.sarika.curation.Change;
import org.sarika.curation.Curator;
import org.sarika.curation.Deed;
import org.sarika.curation.Likeness;
import org.sarika.curation.Outcome;
import org.sarika.curation.Preview;
import org.sarika.curation.Waiting;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Form;
import org.sarika.knowledge.Note;
import org.sarika.knowledge.NoteKind;
import org.sarika.knowledge.Origin;
import org.sarika.knowledge.Reliability;
import org.sarika.knowledge.Status;

/** What curators get, of every kind. */
final class CuratingReplies {
  private static final ConversationId CHAT = SampleReplies.CHAT;
  private static final Curator WHO = new Curator("telegram 4711");
  private static final Instant AT = Instant.parse("2026-11-20T09:05:00Z");
  private static final String KEY = "0123456789";

  private CuratingReplies() {}

  static Map<String, Reply> all() {
    Map<String, Reply> replies = new LinkedHashMap<>();
    replies.put("queue", queue());
    replies.put("queue-empty", new CuratorReply.QueueReply(CHAT, List.of(), 0, 1, 0, List.of()));
    replies.put("preview", preview(Articles.FULL_TEXT, Status.PENDING, Why.QUEUED));
    replies.put("preview-long", preview(longOne(), Status.PENDING, Why.ASKED, like()));
    replies.put("preview-copy", preview(noted(), Status.PENDING, Why.NEAR_COPY, like()));
    replies.put("preview-known", preview(Articles.KHMER, Status.APPROVED, Why.KNOWN));
    for (Deed deed : Deed.values()) {
      String file = deed == Deed.RETRACTED ? "articles/2020-quay.md" : "";
      replies.put(
          "decided" + (deed == Deed.APPROVED ? "" : "-" + deed.label()),
          new CuratorReply.DecidedReply(
              CHAT,
              known(Articles.FULL_TEXT, Status.APPROVED),
              change(deed, deed == Deed.APPROVED ? "" : "It was <b>wrong</b> /stop @quay_office"),
              file));
    }
    undone()
        .forEach((name, outcome) ->
            replies.put("undone-" + name, new CuratorReply.UndoneReply(CHAT, outcome)));
    replies.put("reason", new CuratorReply.ReasonReply(CHAT, KEY, Articles.FULL_TEXT.title()));
    replies.put(
        "not-taken",
        new CuratorReply.NotTakenReply(
            CHAT, "https://quay.example/a holds 12 words of text: hand in another page"));
    return replies;
  }

  private static Map<String, Outcome> undone() {
    ArticleId id = Articles.FULL_TEXT.id();
    return Map.of(
        "absent", new Outcome.Absent(id),
        "unfit", new Outcome.Unfit(id, Status.REJECTED),
        "near-copy", new Outcome.NearCopy(id, List.of(like().likeness())),
        "no-paragraph", new Outcome.NoParagraph(id, 7, 3),
        "bad-reason", new Outcome.BadReason(id, 500));
  }

  private static Reply queue() {
    List<QueuedArticle> items =
        IntStream.range(0, 8)
            .mapToObj(i ->
                new QueuedArticle(
                    KEY.substring(1) + i,
                    new Waiting(
                        i == 0 ? longOne() : Articles.FULL_TEXT,
                        "https://quay.example/" + i,
                        WHO,
                        AT),
                    i == 2))
            .toList();
    Change refused =
        new Change(
            AT,
            new Curator("feed https://quay.example/rss"),
            Deed.REFUSED,
            "https://quay.example/<b>" + "long".repeat(50),
            "It holds too little text: " + "hand in another page. ".repeat(30));
    return new CuratorReply.QueueReply(CHAT, items, 1, 3, 12, List.of(refused, refused));
  }

  private static Reply preview(Article article, Status status, Why why, LikeArticle... like) {
    return new CuratorReply.PreviewReply(CHAT, KEY, known(article, status), List.of(like), why);
  }

  private static Preview known(Article article, Status status) {
    return new Preview(
        article,
        Origin.IMPORTED,
        status,
        "harbour & <quay>.pdf",
        List.of(),
        List.of(change(Deed.SUBMITTED, "3 hidden passages left out")));
  }

  private static Change change(Deed deed, String reason) {
    return new Change(AT, WHO, deed, Articles.FULL_TEXT.id().value(), reason);
  }

  private static LikeArticle like() {
    return new LikeArticle(
        KEY + KEY, Articles.DIGEST, true, new Likeness(Articles.DIGEST.id(), 0.83, 0.99));
  }

  private static Article noted() {
    return Articles.FULL_TEXT.with(
        List.of(new Note(2, NoteKind.CORRECTION, "It was five ships", "")), List.of());
  }

  /** One that must be cut to fit. */
  private static Article longOne() {
    return Articles.article(
        "2021-fleet",
        "All ships ".repeat(60).strip(),
        "The Harbour Herald",
        Form.DIGEST,
        Reliability.LOW,
        "One ship came, and then @a_second one /stop. ".repeat(120).strip());
  }
}
