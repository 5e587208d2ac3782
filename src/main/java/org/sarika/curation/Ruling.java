package org.sarika.curation;

import java.util.List;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Note;
import org.sarika.knowledge.Reliability;
import org.sarika.knowledge.Status;
import org.sarika.knowledge.Viewpoint;

/** What a decision does to an article in the store. */
public sealed interface Ruling {
  /** The article has another status. */
  record To(Status status) implements Ruling {}

  /** The article is a copy of another one: its status is {@code COPY}. */
  record CopyOf(ArticleId original) implements Ruling {}

  /** The curator sees the article so; its text stays. */
  record Described(Viewpoint viewpoint, Reliability reliability, List<String> topics)
      implements Ruling {
    public Described {
      topics = List.copyOf(topics);
    }
  }

  /** A paragraph has one note more; it stays when the article's file is read again. */
  record Noted(Note note) implements Ruling {}
}
