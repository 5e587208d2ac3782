package org.sarika.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sarika.answer.contrast.Evidence;
import org.sarika.answer.contrast.Finding;
import org.sarika.answer.contrast.PremiseCheck;
import org.sarika.knowledge.Name;
import org.sarika.knowledge.Names;
import org.sarika.knowledge.Note;
import org.sarika.knowledge.PublicationDate;
import org.sarika.knowledge.SentenceSplitter;

/**
 * Keeps excerpts from seeming to confirm what a question merely takes for granted: where they have
 * a year, a number or a name otherwise, that is told with them; where they lack what was done,
 * nothing is shown.
 */
final class Premises {
  private static final String INSTEAD = Disagreement.PREMISE + "-instead";
  private static final String DENIED = Disagreement.PREMISE + "-denied";
  private static final String UNMENTIONED = Disagreement.PREMISE + "-unmentioned";

  /** Longest words of a question or an excerpt that are repeated, in UTF-16 units. */
  private static final int LONGEST = 60;

  private static final Pattern ASKING =
      Pattern.compile(
          "^(?:\\p{L}+,? ){0,3}(?:who|whom|whose|what|when|where|why|which|how|did|does|do|is|are|was|were|has|have|had|can"
              + "|could|will|would|should)\\b",
          Pattern.CASE_INSENSITIVE);

  private final Supplier<Names> names;

  Premises(Supplier<Names> names) {
    this.names = names;
  }

  /**
   * How a question's premises fare.
   *
   * @param holdsNot whether the excerpts do not answer, since they lack what it takes for granted
   * @param remarks what has to be told with them
   */
  record Ruling(boolean holdsNot, List<Disagreement> remarks) {}

  Ruling rule(Question question, List<Citation> citations) {
    PremiseCheck check =
        new PremiseCheck(taken(question), PublicationDate.of(question.asOf()), this::spellings);
    List<Disagreement> remarks = new ArrayList<>();
    for (Finding finding : check.check(citations.stream().map(Premises::evidence).toList())) {
      if (finding.kind() == Finding.Kind.ABSENT && isOneQuestion(question.standalone())) {
        return new Ruling(true, List.of());
      }
      remarks.add(remark(finding, citations));
    }
    return new Ruling(false, List.copyOf(remarks));
  }

  /** The question; where it asks for a course of events, its time is a filter and no premise. */
  private static String taken(Question question) {
    String words = question.standalone();
    return question.time().order().isOverview() ? question.time().withoutFilters(words) : words;
  }

  /** What stands beside a question, and a claim, is told of: that excerpts lack it is told, too. */
  private static boolean isOneQuestion(String text) {
    return ASKING.matcher(text).find() && SentenceSplitter.split(1, text).size() == 1;
  }

  private List<String> spellings(String name) {
    return names.get().find(name).map(Name::spellings).orElse(List.of());
  }

  private static Evidence evidence(Citation citation) {
    String notes = citation.notes().stream().map(Note::text).collect(Collectors.joining("\n"));
    String around =
        String.join(
            "\n",
            citation.source().title(),
            citation.source().publisher().name(),
            citation.speaker(),
            notes);
    return new Evidence(
        around, citation.excerpt().text(), citation.excerpt().key(), citation.source().published());
  }

  private static Disagreement remark(Finding finding, List<Citation> citations) {
    int citation = citations.get(Math.max(0, finding.evidence())).number();
    var asked = new Disagreement.Side(Disagreement.QUESTION, cut(finding.asked()));
    return switch (finding.kind()) {
      case TIME, NUMBER, NAME ->
          new Disagreement(
              INSTEAD, List.of(new Disagreement.Side(citation, cut(finding.found())), asked));
      case DENIED -> new Disagreement(DENIED, List.of(new Disagreement.Side(citation, ""), asked));
      case UNMENTIONED, ABSENT ->
          new Disagreement(UNMENTIONED, List.of(new Disagreement.Side(citation, ""), asked));
    };
  }

  private static String cut(String words) {
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "\u2026";
  }
}
