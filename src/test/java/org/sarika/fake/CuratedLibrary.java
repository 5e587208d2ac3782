package org.sarika.fake;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.sarika.chat.Curating;
import org.sarika.chat.Curators;
import org.sarika.chat.CuratorsDesk;
import org.sarika.curation.Change;
import org.sarika.curation.Curator;
import org.sarika.curation.Deed;
import org.sarika.curation.Submission;
import org.sarika.curation.Submitted;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.Origin;
import org.sarika.knowledge.Status;
import org.sarika.knowledge.StoredArticle;

/** {@link Curated} with its desk: what curators do from a chat. */
public final class CuratedLibrary {
  public static final Instant NOW = Instant.parse("2026-11-20T09:05:00Z");
  public static final Curator IMPORTER = new Curator("root on the command line");

  private final Curated curated = new Curated(NOW);
  public final InMemoryArticleStore articles = curated.store();
  public final InMemoryLedger ledger = curated.ledger();
  public final List<Submission> submitted = new CopyOnWriteArrayList<>();

  /** What becomes of what is handed in. */
  public volatile Function<Submission, Submitted> taker =
      what -> new Submitted.Refused("nobody takes it: try another page");

  /** What curators do here. */
  public Curating curating(Curators curators) {
    return new CuratorsDesk(
        curators,
        curated.review(),
        (what, who) -> {
          submitted.add(what);
          Submitted result = taker.apply(what);
          if (result instanceof Submitted.Refused refused) {
            ledger.add(new Change(NOW, who, Deed.REFUSED, name(what), refused.reason()));
          }
          return result;
        },
        articles,
        Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private static String name(Submission what) {
    return switch (what) {
      case Submission.Link link -> link.address().toString();
      case Submission.File file -> file.name();
    };
  }

  /** An article waits. */
  public void waits(Article article) {
    holds(article, Status.PENDING);
    ledger.add(new Change(NOW, IMPORTER, Deed.SUBMITTED, article.id().value(), ""));
  }

  public void holds(Article article, Status status) {
    articles.save(
        new StoredArticle(
            article, Origin.IMPORTED, status, article.url().toString(), "h", "m", List.of()));
  }

  /** Two articles are almost the same. */
  public void alike(Article one, Article other) {
    curated.like(one.id().value(), other.id().value(), 0.83, 0.99);
  }

  public Status status(Article article) {
    return articles.fingerprint(article.id()).orElseThrow().status();
  }

  /** All that a decision can change. */
  public String state() {
    return articles.fingerprints()
        + "\n"
        + articles.fingerprints().stream().map(print -> articles.find(print.id())).toList()
        + "\n"
        + ledger.latest(1000)
        + "\n"
        + submitted;
  }

  /** What was decided about an article, oldest first, without its handing in. */
  public List<Change> decisions(Article article) {
    return ledger.of(article.id().value()).stream()
        .filter(change -> change.deed() != Deed.SUBMITTED)
        .toList();
  }
}
