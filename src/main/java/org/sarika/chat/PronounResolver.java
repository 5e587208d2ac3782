package org.sarika.chat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.sarika.chat.Words.Word;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Names;

/** Puts names for the pronouns of a question, if the question itself does not say who is meant. */
final class PronounResolver {
  /** "it" that stands for nothing. */
  private static final Pattern EMPTY_IT =
      Pattern.compile(
          "\\bit(?:'s|\\s+is|\\s+was)?\\s+(?:(?:take|took|takes)(?!\\s+place)|(?:rain|true|possible|likely|known|said"
              + "|legal|illegal|clear|necessary|important|safe)\\b)",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> ALWAYS_OWNING = Set.of("his", "its", "their", "theirs", "hers");

  /** After these, "that" stands alone: "when did that happen". */
  private static final Set<String> AFTER_THAT =
      Set.of(
          "happen", "happened", "mean", "means", "is", "was", "true", "so", "be", "start", "end");

  private static final Set<String> GOING =
      Set.of("go", "went", "gone", "come", "came", "travel", "fly", "flew", "return", "sent");

  private final Names known;
  private final Antecedents antecedents;

  PronounResolver(Names known, List<Turn> turns, Function<ArticleId, Optional<Article>> articles) {
    this.known = known;
    this.antecedents = new Antecedents(known, turns, articles);
  }

  Resolution resolve(String question) {
    OwnSubject own = new OwnSubject(known, question);
    List<Word> words = Words.in(question);
    StringBuilder text = new StringBuilder();
    Set<Pronoun> done = EnumSet.noneOf(Pronoun.class);
    boolean needsTopic = false;
    int copied = 0;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      Optional<Pronoun> pronoun = pronounAt(words, i, question);
      if (pronoun.isEmpty() || done.contains(pronoun.get()) || own.explains(pronoun.get(), i)) {
        continue;
      }
      done.add(pronoun.get());
      Optional<String> name = antecedents.of(pronoun.get(), question);
      if (name.isPresent()) {
        text.append(question, copied, word.start()).append(inPlaceOf(words, i, name.get()));
        copied = word.end();
      } else {
        needsTopic = true;
      }
    }
    text.append(question.substring(copied));
    return new Resolution(text.toString(), copied > 0, needsTopic);
  }

  private static Optional<Pronoun> pronounAt(List<Word> words, int at, String question) {
    String next = at + 1 < words.size() ? words.get(at + 1).lower() : "";
    String before = at > 0 ? words.get(at - 1).lower() : "";
    return Pronoun.of(words.get(at).lower())
        .filter(pronoun ->
            switch (pronoun) {
              case HE, SHE, THEY -> true;
              case IT -> !EMPTY_IT.matcher(question).find();
              case THERE -> at > 0 && !Words.AUXILIARIES.contains(before);
              case THAT -> at > 0 && (next.isEmpty() || AFTER_THAT.contains(next));
            });
  }

  private static String inPlaceOf(List<Word> words, int at, String name) {
    String word = words.get(at).lower();
    if (Pronoun.of(word).equals(Optional.of(Pronoun.THERE))) {
      String before = at > 0 ? words.get(at - 1).lower() : "";
      return Words.PREPOSITIONS.contains(before)
          ? name
          : (GOING.contains(before) ? "to " : "in ") + name;
    }
    if (ALWAYS_OWNING.contains(word) || ("her".equals(word) && ownsNext(words, at))) {
      return name + (name.endsWith("s") ? "'" : "'s");
    }
    return name + Pronoun.rest(word);
  }

  /** "her letter", but not "ask her about". */
  private static boolean ownsNext(List<Word> words, int at) {
    return at + 1 < words.size() && !Words.isFunction(words.get(at + 1).lower());
  }
}
