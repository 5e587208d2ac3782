package org.sarika.chat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Names;

/**
 * Understands follow-ups in English by the curator's list of names: puts the name for the pronoun
 * and completes fragments with the question before. When in doubt it changes nothing.
 */
public final class NamedFollowUpResolver implements FollowUpResolver {
  /** Longer texts explain themselves, in UTF-16 units. */
  private static final int LONGEST = 300;

  private static final Pattern CONNECTIVE =
      Pattern.compile("(?:(?:and|but|so|also|ok|okay|then)\\b[,\\s]*)+", Pattern.CASE_INSENSITIVE);

  private static final Pattern ABOUT =
      Pattern.compile("(?:what|how)\\s+about\\s+", Pattern.CASE_INSENSITIVE);

  private final Supplier<Names> names;
  private final Function<ArticleId, Optional<Article>> articles;

  /**
   * A resolver.
   *
   * @param names the list at the time of asking; it may change while serving
   * @param articles the store, for how a cited article speaks of somebody
   */
  public NamedFollowUpResolver(
      Supplier<Names> names, Function<ArticleId, Optional<Article>> articles) {
    this.names = names;
    this.articles = articles;
  }

  @Override
  public String standalone(String text, List<Turn> turns) {
    if (turns.isEmpty() || text.isBlank() || text.length() > LONGEST) {
      return text;
    }
    Names known = names.get();
    String plain = text.strip().replace('’', '\'');
    String clause = without(CONNECTIVE, plain);
    String body = without(ABOUT, clause);
    boolean continues = clause.length() < plain.length();
    boolean asksAbout = body.length() < clause.length();
    String earlier = turns.getLast().standalone();

    Resolution resolved = new PronounResolver(known, turns, articles).resolve(body);
    Optional<String> completed =
        new FragmentCompleter(known).complete(resolved.text(), earlier, continues || asksAbout);
    if (completed.isPresent()) {
      return completed.get();
    }
    if (resolved.needsTopic()) {
      return Sentences.about(resolved.text(), earlier);
    }
    if (resolved.isChanged()) {
      return Sentences.capitalised(asksAbout ? "what about " + resolved.text() : resolved.text());
    }
    return continues ? Topics.added(text, clause, earlier, known) : text;
  }

  private static String without(Pattern start, String text) {
    Matcher matcher = start.matcher(text);
    return matcher.lookingAt() && matcher.end() < text.length()
        ? text.substring(matcher.end())
        : text;
  }
}
