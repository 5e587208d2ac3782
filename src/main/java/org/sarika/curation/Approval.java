package org.sarika.curation;

import java.util.ArrayList;
import java.util.List;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Reliability;
import org.sarika.knowledge.Viewpoint;

/**
 * What a curator says when approving.
 *
 * @param kin whether the article is a copy
 * @param details what the curator knows better than the article; later ones win
 */
public record Approval(Kin kin, List<Detail> details) {
  /** Just yes. */
  public static final Approval PLAIN = new Approval(new Kin.Unsaid(), List.of());

  public Approval {
    details = List.copyOf(details);
  }

  /** It is a wire copy: the other one answers, and names this one's address. */
  public static Approval copyOf(ArticleId original) {
    return new Approval(new Kin.CopyOf(original), List.of());
  }

  /** It answers by itself, however alike another one is. */
  public static Approval separate() {
    return new Approval(new Kin.Separate(), List.of());
  }

  /** The same with one detail more. */
  public Approval with(Detail detail) {
    List<Detail> more = new ArrayList<>(details);
    more.add(detail);
    return new Approval(kin, more);
  }

  /** Whether an article is a copy. */
  public sealed interface Kin {
    /** The curator did not say; then an article that is like a stored one is not approved. */
    record Unsaid() implements Kin {}

    /** A copy of this one. */
    record CopyOf(ArticleId original) implements Kin {}

    /** No copy. */
    record Separate() implements Kin {}
  }

  /** What is said of an article as a whole. */
  public sealed interface Detail {
    /** From where it speaks. */
    record SpeaksFrom(Viewpoint viewpoint) implements Detail {}

    /** How far it is trusted. */
    record Trusted(Reliability reliability) implements Detail {}

    /** Its keywords, in place of those it has. */
    record About(List<String> topics) implements Detail {
      public About {
        topics = List.copyOf(topics);
      }
    }
  }

  /** What the article is like then. */
  Ruling.Described described(Article article) {
    var all = new Ruling.Described(article.viewpoint(), article.reliability(), article.topics());
    for (Detail detail : details) {
      all =
          switch (detail) {
            case Detail.SpeaksFrom(Viewpoint viewpoint) ->
                new Ruling.Described(viewpoint, all.reliability(), all.topics());
            case Detail.Trusted(Reliability reliability) ->
                new Ruling.Described(all.viewpoint(), reliability, all.topics());
            case Detail.About(List<String> topics) ->
                new Ruling.Described(all.viewpoint(), all.reliability(), topics);
          };
    }
    return all;
  }
}
