package org.sarika.evaluation;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sarika.json.CorpusDocument;
import org.sarika.json.EvaluationQuestion;
import org.sarika.json.OutputLine;
import org.sarika.json.QuestionSetReader;

/** A folder's questions and articles, all in memory. */
record QuestionSet(List<EvaluationQuestion> questions, Map<String, CorpusDocument> documents) {
  static final Path SYNTHETIC = Path.of("src/test/resources/org/sarika/evaluation/synthetic");

  static QuestionSet read(Path folder) {
    QuestionSetReader reader = new QuestionSetReader(folder);
    Map<String, CorpusDocument> documents = new HashMap<>();
    reader.forEachDocument(document -> documents.put(document.id(), document));
    return new QuestionSet(reader.questions(), documents);
  }

  Metrics score(List<OutputLine> outputs) {
    return new Scorer(this::text).score(questions, outputs);
  }

  private String text(String id) {
    CorpusDocument document = documents.get(id);
    return document == null ? "" : document.title() + " " + document.text();
  }
}
