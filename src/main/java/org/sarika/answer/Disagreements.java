package org.sarika.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sarika.answer.contrast.Contrast;
import org.sarika.answer.contrast.Difference;
import org.sarika.answer.contrast.Statement;
import org.sarika.knowledge.Note;
import org.sarika.knowledge.NoteKind;
import org.sarika.knowledge.PublicationDate;

/**
 * Finds used excerpts of different articles that say different things about the same. What a
 * curator corrected does not speak for its article any more: the correction does. Made for one
 * question; each sentence is read once, in whatever order it comes again. For one thread.
 */
final class Disagreements {
  private static final String CORRECTION = "correction";

  private final Contrast contrast;

  Disagreements(Question question) {
    this.contrast = new Contrast(question.standalone());
  }

  /** In the order of the citations. */
  List<Disagreement> among(List<Citation> citations) {
    List<Disagreement> found = new ArrayList<>();
    citations.forEach(citation -> corrected(citation).ifPresent(found::add));
    for (int i = 0; i < citations.size(); i++) {
      for (int j = i + 1; j < citations.size(); j++) {
        compare(citations.get(i), citations.get(j)).ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  private Optional<Disagreement> compare(Citation one, Citation other) {
    if (one.source().id().equals(other.source().id())) {
      return Optional.empty();
    }
    return contrast
        .between(statement(one), statement(other))
        .filter(it -> !isSettled(one, other) && !isSettled(other, one))
        .map(it -> disagreement(label(it.matter()), one, it.left(), other.number(), it.right()));
  }

  /** Whether a correction of one says what the other one says anyway. */
  private static boolean isSettled(Citation corrected, Citation other) {
    return corrections(corrected).stream()
        .anyMatch(note ->
            Contrast.correction(statement(corrected), note).isPresent()
                && Contrast.correction(statement(other), note).isEmpty());
  }

  private static Optional<Disagreement> corrected(Citation citation) {
    return corrections(citation).stream()
        .flatMap(note ->
            Contrast.correction(statement(citation), note)
                .map(it ->
                    disagreement(CORRECTION, citation, it.left(), citation.number(), it.right()))
                .stream())
        .findFirst();
  }

  private static List<Statement> corrections(Citation citation) {
    PublicationDate published = citation.source().published();
    return citation.notes().stream()
        .filter(note -> note.kind() == NoteKind.CORRECTION)
        .map(Note::text)
        .map(text -> new Statement(text, published))
        .toList();
  }

  private static Disagreement disagreement(
      String matter, Citation one, String left, int other, String right) {
    return new Disagreement(
        matter,
        List.of(new Disagreement.Side(one.number(), left), new Disagreement.Side(other, right)));
  }

  private static Statement statement(Citation citation) {
    return new Statement(citation.excerpt().key(), citation.source().published());
  }

  /** As in the texts and in JSON. */
  private static String label(Difference.Matter matter) {
    return switch (matter) {
      case NUMBER -> "number";
      case DATE -> "date";
      case NAME -> "name";
      case YES_NO -> "yes-no";
      case PERIODS -> Disagreement.PERIODS;
    };
  }
}
