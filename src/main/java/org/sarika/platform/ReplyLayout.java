package org.sarika.platform;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sarika.chat.Notice;
import org.sarika.chat.Rating;
import org.sarika.chat.Reply;
import org.sarika.knowledge.Language;
import org.sarika.render.Texts;

/**
 * Lays out every kind of reply, with the buttons that belong to it, in the reply's language. Pure.
 */
public final class ReplyLayout {
  private final Map<Language, SpokenLayout> layouts = new EnumMap<>(Language.class);
  private final SpokenLayout english;
  private final Texts texts;

  public ReplyLayout(Texts texts) {
    for (Language language : Language.values()) {
      layouts.put(language, new SpokenLayout(texts.in(language)));
    }
    this.english = new SpokenLayout(texts.in(Language.ENGLISH));
    this.texts = texts;
  }

  /** What a reply's own words are taken from. */
  public Texts texts(Reply reply) {
    return texts.in(reply.language());
  }

  /** The reply as blocks and buttons. */
  public Post layOut(Reply reply) {
    return in(reply.language()).layOut(reply);
  }

  /** What a notice says, without markup, for where no reply is posted. */
  public String sentence(Notice notice, Language language) {
    return in(language).sentence(notice);
  }

  /** What is said to somebody whose rating was kept, at most 200 UTF-16 units. */
  public String sentence(Rating rating, Language language) {
    return in(language).sentence(rating);
  }

  /** The rows with which readers judge an answer: the last rows of its post. */
  public List<List<Button>> ratingRows(String turn, Language language) {
    return in(language).ratingRows(turn);
  }

  /** The same with the reasons, for after {@link Rating#NOT_HELPFUL}; they stay from then on. */
  public List<List<Button>> ratingRowsWithReasons(String turn, Language language) {
    return in(language).ratingRowsWithReasons(turn);
  }

  private SpokenLayout in(Language language) {
    return layouts.getOrDefault(language, english);
  }
}
