package org.sarika.wiring;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sarika.answer.Citation;
import org.sarika.chat.ConversationStore;
import org.sarika.chat.Turn;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.platform.slack.SlackSources;

/** What the library and the conversations hold for Slack's home tab and for pasted links. */
final class SlackLibrary implements SlackSources {
  /** The whole path: one article's id may begin with another's. */
  private static final Pattern ARTICLE =
      Pattern.compile("/articles/([A-Za-z0-9][A-Za-z0-9._-]{0,119})/?(?:[?#].*)?");

  private final Library library;
  private final ConversationStore conversations;
  private final String room;

  /**
   * @param room the reading room's public address, without a slash at its end; empty if none
   */
  SlackLibrary(Library library, ConversationStore conversations, String room) {
    this.library = library;
    this.conversations = conversations;
    this.room = room;
  }

  @Override
  public List<Turn> asked(String asker, int most) {
    return conversations.asked(SlackPart.NAME, asker, most);
  }

  /** The marked words, or else the article's first paragraph. */
  @Override
  public Optional<Citation> linked(URI link) {
    if (room.isEmpty() || !link.toString().startsWith(room + "/")) {
      return Optional.empty();
    }
    Matcher path = ARTICLE.matcher(link.toString().substring(room.length()));
    return path.matches() ? linked(path.group(1), link) : Optional.empty();
  }

  private Optional<Citation> linked(String article, URI link) {
    ArticleId id = new ArticleId(article);
    return library
        .answering()
        .passages()
        .at(id, number(link, "p"), number(link, "start"), number(link, "end"))
        .or(() -> beginning(id));
  }

  private Optional<Citation> beginning(ArticleId id) {
    return library
        .articles()
        .approved(id.value())
        .map(Article::paragraphs)
        .filter(paragraphs -> !paragraphs.isEmpty())
        .flatMap(paragraphs ->
            library.answering().passages().at(id, 1, 0, paragraphs.getFirst().length()));
  }

  /** The number, or -1 where there is none. */
  private static int number(URI link, String name) {
    String query = link.getRawQuery() == null ? "" : link.getRawQuery();
    Matcher value = Pattern.compile("(?:^|&)" + name + "=(\\d{1,9})(?:&|$)").matcher(query);
    return value.find() ? Integer.parseInt(value.group(1)) : -1;
  }
}
