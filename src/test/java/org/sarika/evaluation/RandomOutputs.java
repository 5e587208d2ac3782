package org.sarika.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.sarika.json.EvaluationQuestion;
import org.sarika.json.OutputLine;

/** Outputs of every kind for a question set, good and bad ones; the same seed gives the same. */
final class RandomOutputs {
  private final Random random;
  private final QuestionSet set;
  private final List<String> ids;

  RandomOutputs(QuestionSet set, long seed) {
    this.set = set;
    random = new Random(seed);
    ids = new ArrayList<>(set.documents().keySet());
    Collections.sort(ids);
  }

  List<OutputLine> make() {
    return set.questions().stream().filter(question -> chance(.97)).map(this::one).toList();
  }

  private OutputLine one(EvaluationQuestion question) {
    List<String> retrieved = new ArrayList<>();
    question.goldDocs().stream().filter(id -> chance(.8)).forEach(retrieved::add);
    for (int more = random.nextInt(12); more > 0; more--) {
      retrieved.add(anyId());
    }
    Collections.shuffle(retrieved, random);
    List<OutputLine.Passage> excerpts = new ArrayList<>();
    for (int more = random.nextInt(5); more > 0; more--) {
      excerpts.add(excerpt(question, retrieved));
    }
    double confidence = chance(.98) ? random.nextInt(20) / 20.0 : Double.NaN;
    return new OutputLine(question.id(), retrieved, excerpts, chance(.3), confidence);
  }

  private OutputLine.Passage excerpt(EvaluationQuestion question, List<String> retrieved) {
    if (!question.goldEvidence().isEmpty() && chance(.5)) {
      var gold = any(question.goldEvidence());
      String rest = chance(.5) ? " " + piece(gold.doc()) : "";
      return new OutputLine.Passage(chance(.7) ? gold.doc() : "", gold.text() + rest);
    }
    String doc = retrieved.isEmpty() || chance(.2) ? anyId() : any(retrieved);
    return new OutputLine.Passage(chance(.7) ? doc : "", chance(.05) ? " \n" : piece(doc));
  }

  private String piece(String doc) {
    var document = set.documents().get(doc);
    if (document == null || document.text().isEmpty()) {
      return "no such article";
    }
    String text = document.text();
    int from = chance(.5) ? 0 : text.offsetByCodePoints(0, random.nextInt(points(text)));
    int length = random.nextInt(Math.min(1200, points(text.substring(from)))) + 1;
    return text.substring(from, text.offsetByCodePoints(from, length));
  }

  private static int points(String text) {
    return text.codePointCount(0, text.length());
  }

  private String anyId() {
    return chance(.03) ? "unknown" : any(ids);
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private boolean chance(double share) {
    return random.nextDouble() < share;
  }
}
