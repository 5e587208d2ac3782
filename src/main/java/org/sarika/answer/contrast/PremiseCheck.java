package org.sarika.answer.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.sarika.answer.facts.Deed;
import org.sarika.answer.facts.Moment;
import org.sarika.answer.facts.Stems;
import org.sarika.knowledge.PublicationDate;

/** Holds what a question takes for granted against the excerpts that would answer it. */
public final class PremiseCheck {
  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(?:who|whom|whose|what|when|where|why|how|which|did|does|was|were|is|are|the)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OTHER =
      Pattern.compile(
          "\\b(?:les|des|du|la|le|pourquoi|quel|quelle|qui|combien|quand|une)\\b|[^\\p{IsLatin}\\p{IsCommon}]",
          Pattern.CASE_INSENSITIVE);

  private final List<Premise> premises;

  /**
   * @param question in English; of another language nothing is known to be taken for granted
   * @param asOf the asker's today
   * @param spellings all spellings of a name; none if it is not known
   */
  public PremiseCheck(
      String question, PublicationDate asOf, Function<String, List<String>> spellings) {
    boolean isEnglish = ENGLISH.matcher(question).find() && !OTHER.matcher(question).find();
    this.premises = isEnglish ? premises(question, asOf, spellings) : List.of();
  }

  private static List<Premise> premises(
      String question, PublicationDate asOf, Function<String, List<String>> spellings) {
    List<Moment> moments = TimePremise.datedIn(question, asOf);
    String timeless = Read.without(moments, question);
    SameEvent event = new SameEvent(Stems.in(timeless));
    List<Premise> premises = new ArrayList<>();
    premises.add(new TimePremise(question, moments, event));
    premises.add(new NumberPremise(question, moments, event));
    premises.add(new NamePremise(question, timeless, spellings, event));
    Deed.in(question).ifPresent(deed -> premises.add(new DeedPremise(question, deed, event)));
    return List.copyOf(premises);
  }

  /** What is not borne out, at most one finding of a kind; none if all is. */
  public List<Finding> check(List<Evidence> excerpts) {
    List<Shown> shown = excerpts.stream().map(Shown::new).toList();
    return premises.stream()
        .map(premise -> premise.missingIn(shown))
        .flatMap(Optional::stream)
        .toList();
  }
}
