package org.sarika.json;

import java.util.List;

/**
 * A question whose answer is known.
 *
 * @param id unique in its set
 * @param turns what is said, in order; the last is the question
 * @param type the set's own kind of question; empty if none
 * @param answerable whether the store holds the answer
 * @param answers for each part of the answer, the wordings that count; may be empty
 * @param goldDocs ids of the articles that answer
 * @param goldEvidence the sentences that answer
 * @param references answers written by people
 * @param silverDocs ids of other articles that hold the answer
 * @param split {@code dev} or {@code held}; empty if the set has none
 * @param group questions of one group must not be parted between fitting and testing
 * @param language tag of the language it is asked in, as in {@code km}; empty if the set says none
 */
public record EvaluationQuestion(
    String id,
    List<String> turns,
    String type,
    boolean answerable,
    List<List<String>> answers,
    List<String> goldDocs,
    List<Evidence> goldEvidence,
    List<String> references,
    List<String> silverDocs,
    String split,
    String group,
    String language) {
  public EvaluationQuestion {
    turns = List.copyOf(turns);
    answers = answers.stream().map(List::copyOf).toList();
    goldDocs = List.copyOf(goldDocs);
    goldEvidence = List.copyOf(goldEvidence);
    references = List.copyOf(references);
    silverDocs = List.copyOf(silverDocs);
  }

  /** Of a set that does not say in which language it asks. */
  public EvaluationQuestion(
      String id,
      List<String> turns,
      String type,
      boolean answerable,
      List<List<String>> answers,
      List<String> goldDocs,
      List<Evidence> goldEvidence,
      List<String> references,
      List<String> silverDocs,
      String split,
      String group) {
    this(
        id,
        turns,
        type,
        answerable,
        answers,
        goldDocs,
        goldEvidence,
        references,
        silverDocs,
        split,
        group,
        "");
  }

  /**
   * A sentence that answers.
   *
   * @param doc where it stands; empty if not known
   * @param text its words
   * @param set the sentences that answer only together; empty if it does alone
   */
  public record Evidence(String doc, String text, String set) {}
}
