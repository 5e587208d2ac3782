package org.sarika.retrieval;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.sarika.knowledge.Name;
import org.sarika.knowledge.Names;
import org.sarika.knowledge.Term;

/**
 * Puts questions in Khmer, Chinese and French into English words to look for, since most articles
 * and the model know only English: the curator's names by any spelling, the curator's terms, and
 * the general words of a small lexicon. No translation; nobody is shown it. What is not known stays
 * as it is, and English is not touched. Safe for use by many threads.
 */
public final class QuestionGloss {
  private final Supplier<Names> names;
  private final AtomicReference<Glosses> made = new AtomicReference<>();

  /**
   * Reads nothing until a question needs it.
   *
   * @param names asked for at each question that is not English, since they may change
   */
  public QuestionGloss(Supplier<Names> names) {
    this.names = names;
  }

  /** What was made from the names of a time. */
  private record Glosses(Names names, UnspacedGloss unspaced, FrenchGloss french) {}

  /** The question in English words; the very same text if it is English or has no words. */
  public String english(String question) {
    if (UnspacedGloss.isWrittenIn(question)) {
      return glosses().unspaced.english(question);
    }
    return FrenchText.isFrench(question) ? glosses().french.english(question) : question;
  }

  private Glosses glosses() {
    Names known = names.get();
    Glosses glosses = made.get();
    if (glosses == null || glosses.names != known) {
      glosses = make(known);
      made.set(glosses);
    }
    return glosses;
  }

  private static Glosses make(Names known) {
    UnspacedGloss unspaced = new UnspacedGloss(Lexicon.of("simplified.tsv"));
    FrenchGloss french = new FrenchGloss();
    for (Name name : known.all()) {
      for (String spelling : name.spellings()) {
        unspaced.add(spelling, name.name());
        french.add(spelling, name.name());
      }
    }
    known.terms().forEach(term -> add(term, unspaced, french));
    Lexicon.of("lexicon_km.tsv").forEach(unspaced::add);
    Lexicon.of("lexicon_zh.tsv").forEach(unspaced::add);
    Lexicon.of("lexicon_fr.tsv").forEach(french::addInflected);
    return new Glosses(known, unspaced, french);
  }

  private static void add(Term term, UnspacedGloss unspaced, FrenchGloss french) {
    for (Term.Spelling spelling : term.spellings()) {
      switch (spelling.language()) {
        case KHMER, CHINESE -> unspaced.add(spelling.text(), term.english());
        case FRENCH -> french.addInflected(spelling.text(), term.english());
        case ENGLISH -> {}
      }
    }
  }
}
