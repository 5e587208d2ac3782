package org.sarika.chat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Language;
import org.sarika.knowledge.Name;
import org.sarika.knowledge.Names;
import org.sarika.retrieval.QuestionGloss;
import org.sarika.retrieval.QuestionLanguage;

/**
 * Understands follow-ups in four languages, also where the asker changes the language in between. A
 * fragment is completed in the language of the question before, a whole question stays in its own.
 * English after English is {@link NamedFollowUpResolver}'s. When in doubt it changes nothing. Safe
 * for use by many threads.
 */
public final class SpokenFollowUpResolver implements FollowUpResolver {
  /** Longer texts explain themselves, in UTF-16 units. */
  private static final int LONGEST = 300;

  private final NamedFollowUpResolver english;
  private final Supplier<Names> names;
  private final Function<ArticleId, Optional<Article>> articles;
  private final QuestionGloss gloss;
  private final AtomicReference<Spellings> made = new AtomicReference<>();

  /**
   * A resolver.
   *
   * @param names the list at the time of asking; it may change while serving
   * @param articles the store, for how a cited article speaks of somebody
   * @param gloss puts what was said into English, as answering does
   */
  public SpokenFollowUpResolver(
      Supplier<Names> names, Function<ArticleId, Optional<Article>> articles, QuestionGloss gloss) {
    this.english = new NamedFollowUpResolver(names, articles);
    this.names = names;
    this.articles = articles;
    this.gloss = gloss;
  }

  @Override
  public String standalone(String text, List<Turn> turns) {
    if (turns.isEmpty() || text.isBlank() || text.length() > LONGEST) {
      return text;
    }
    String earlier = turns.getLast().standalone();
    Language spoken = QuestionLanguage.of(text);
    Language before = QuestionLanguage.of(earlier);
    if (spoken == Language.ENGLISH && before == Language.ENGLISH) {
      String completed = MissingTopic.added(text, earlier, spellings(), spoken);
      return completed.equals(text) ? english.standalone(text, turns) : completed;
    }
    return Fragments.in(text, spoken)
        .map(fragment -> completed(fragment, text, turns, spoken))
        .orElseGet(() -> whole(text, turns, spoken));
  }

  private Spellings spellings() {
    Names known = names.get();
    Spellings spellings = made.get();
    if (spellings == null || spellings.known() != known) {
      spellings = new Spellings(known);
      made.set(spellings);
    }
    return spellings;
  }

  private String completed(Fragment fragment, String text, List<Turn> turns, Language spoken) {
    Language before = QuestionLanguage.of(turns.getLast().standalone());
    if (before == Language.ENGLISH) {
      return inEnglish(fragment, text, turns, spoken);
    }
    WholeQuestion whole = new WholeQuestion(spellings(), turns.getLast().standalone(), before);
    return switch (fragment.kind()) {
      case WHY, WHEN, WHERE, WHO, HOW, HOW_MANY, MORE -> whole.asked(fragment.kind()).orElse(text);
      case TIME -> whole.at(inLanguage(fragment.words(), spoken, before));
      case ABOUT -> {
        Optional<Name> name = name(fragment.words());
        yield whole.about(
            name,
            spoken == before
                ? fragment.words()
                : name.map(known -> spellings().of(known, before)).orElse(fragment.words()));
      }
      case HE, SHE, SOMEBODY, IT, THEY ->
          meant(fragment.kind(), "", turns)
              .map(name -> whole.about(Optional.of(name), spellings().of(name, before)))
              .orElse(text);
    };
  }

  /** The English resolver completes what an English asker would have said. */
  private String inEnglish(Fragment fragment, String text, List<Turn> turns, Language spoken) {
    String said =
        switch (fragment.kind()) {
          case WHY -> "why?";
          case WHEN -> "when?";
          case WHERE -> "where?";
          case WHO -> "who?";
          case HOW -> "how?";
          case HOW_MANY -> "how many?";
          case MORE -> "anything else?";
          case TIME -> "and " + inLanguage(fragment.words(), spoken, Language.ENGLISH) + "?";
          case ABOUT ->
              "what about "
                  + name(fragment.words())
                      .map(Name::name)
                      .orElseGet(() -> gloss.english(fragment.words()))
                  + "?";
          case HE, SHE, SOMEBODY, IT, THEY ->
              meant(fragment.kind(), "", turns)
                  .map(name -> "what about " + name.name() + "?")
                  .orElse("");
        };
    return said.isEmpty() ? text : english.standalone(said, turns);
  }

  private String whole(String text, List<Turn> turns, Language spoken) {
    if (spoken == Language.ENGLISH) {
      return english.standalone(text, glossed(turns));
    }
    String clean = Clean.question(text);
    Optional<String> named =
        OtherPronouns.named(
            clean, spoken, spellings(), pronoun -> meant(pronoun, gloss.english(clean), turns));
    return named
        .map(question -> WholeQuestion.ended(question, spoken))
        .orElseGet(
            () -> MissingTopic.added(text, turns.getLast().standalone(), spellings(), spoken));
  }

  private Optional<Name> meant(Fragment.Kind pronoun, String question, List<Turn> turns) {
    Names known = names.get();
    Antecedents antecedents = new Antecedents(known, glossed(turns), articles);
    Optional<String> found =
        switch (pronoun) {
          case HE -> antecedents.of(Pronoun.HE, question);
          case SHE -> antecedents.of(Pronoun.SHE, question);
          case SOMEBODY -> antecedents.somebody(question);
          case IT -> antecedents.of(Pronoun.IT, question);
          case THEY -> antecedents.of(Pronoun.THEY, question);
          case WHERE -> antecedents.of(Pronoun.THERE, question);
          case WHY, WHEN, WHO, HOW, HOW_MANY, MORE, TIME, ABOUT -> Optional.empty();
        };
    return found.map(
        name -> known.find(name).orElseGet(() -> new Name(name, "person", List.of(), List.of())));
  }

  /** Turns by their English words, where names are found by spaces. */
  private List<Turn> glossed(List<Turn> turns) {
    return turns.subList(Math.max(0, turns.size() - Antecedents.REACH), turns.size()).stream()
        .map(turn ->
            new Turn(
                turn.id(),
                turn.text(),
                gloss.english(turn.standalone()),
                turn.outcome(),
                turn.citations(),
                turn.disagreements(),
                turn.at()))
        .toList();
  }

  private Optional<Name> name(String words) {
    return spellings().in(Clean.question(words)).stream().findFirst().map(Spellings.Mention::name);
  }

  /** A time as another language writes it: a year with its month, other words by their gloss. */
  private String inLanguage(String time, Language spoken, Language language) {
    if (spoken == language) {
      return time;
    }
    String year = time.replaceAll("(?s).*?((?:19|20)\\d\\d).*|.*", "$1");
    if (language == Language.ENGLISH) {
      return year.isEmpty() || spoken != Language.FRENCH
          ? Times.english(gloss.english(time))
          : Times.fromFrench(time);
    }
    if (year.isEmpty()) {
      return time;
    }
    return switch (language) {
      case FRENCH, ENGLISH -> "en " + year;
      case CHINESE -> year + "年";
      case KHMER -> "នៅឆ្នាំ" + year;
    };
  }
}
