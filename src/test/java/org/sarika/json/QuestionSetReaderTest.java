package org.sarika.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionSetReaderTest {
  @TempDir private Path folder;

  @Test
  void readsAQuestionWithEverything() throws IOException {
    write(
        "questions.jsonl",
        """
        {"id":"q","turns":["a","b"],"type":"fact","answerable":true,"answers":[["x","y"],["z"]],
        """
                .strip()
            + """
            "gold_docs":["d"],"silver_docs":["s"],"references":["r"],"split":"dev","group":3,\
            "gold_evidence":["bare",{"doc":"d","text":"t","set":0}]}
            """);

    List<EvaluationQuestion> questions = new QuestionSetReader(folder).questions();

    assertThat(questions)
        .containsExactly(
            new EvaluationQuestion(
                "q",
                List.of("a", "b"),
                "fact",
                true,
                List.of(List.of("x", "y"), List.of("z")),
                List.of("d"),
                List.of(
                    new EvaluationQuestion.Evidence("", "bare", ""),
                    new EvaluationQuestion.Evidence("d", "t", "0")),
                List.of("r"),
                List.of("s"),
                "dev",
                "3"));
  }

  @Test
  void readsEveryFileWhereNoneIsNamedQuestions() throws IOException {
    write("b.jsonl", "{\"id\":\"2\",\"question\":\"b\",\"answerable\":false}\n\n");
    write("a.jsonl", "\ufeff{\"id\":\"1\",\"question\":\"a\",\"answerable\":true}\n");
    write("corpus.jsonl", "{\"id\":\"d\",\"text\":\"t\"}\n");

    List<EvaluationQuestion> questions = new QuestionSetReader(folder).questions();

    assertThat(questions).extracting(EvaluationQuestion::id).containsExactly("1", "2");
  }

  @Test
  void takesTheLanguageFromTheQuestionElseFromTheFilesName() throws IOException {
    write(
        "fr.jsonl",
        """
        {"id":"1","question":"a","answerable":true}
        {"id":"2","question":"b","answerable":true,"language":"en"}
        """);
    write("more.jsonl", "{\"id\":\"3\",\"question\":\"c\",\"answerable\":true}\n");

    List<EvaluationQuestion> questions = new QuestionSetReader(folder).questions();

    assertThat(questions).extracting(EvaluationQuestion::language).containsExactly("fr", "en", "");
  }

  @Test
  void handsOverDocumentsWithWhatIsMissingEmpty() throws IOException {
    write("corpus.jsonl", "{\"id\":\"d/1\",\"title\":null,\"text\":\"one\\n\\ntwo\"}\n");
    List<CorpusDocument> documents = new ArrayList<>();
    QuestionSetReader reader = new QuestionSetReader(folder);

    reader.forEachDocument(documents::add);

    assertThat(reader.hasCorpus()).isTrue();
    assertThat(documents).containsExactly(new CorpusDocument("d/1", "", "one\n\ntwo", "", "", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\":\"q\",\"question\":\"a\"}|answerable: is missing: write true or false",
        "{\"question\":\"a\"}|id: is missing: give each line its own",
        "{\"id\":\"one\",\"question\":\"a\"}|id: 'one' is used twice",
        "{\"id\":\"q\",\"question\":\"a\",\"answerable\":true,\"answers\":[\"x\"]}"
            + "|answers: is not a list: put it in [ and ]",
        "{\"id\":\"q\",\"question\":\"a\",\"answerable\":true,\"gold_evidence\":[1]}"
            + "|gold_evidence: holds what is not an object",
        "oops|the line is not valid JSON at column 1",
      })
  void namesFileAndLineOfAFault(String line, String why) throws IOException {
    write(
        "questions.jsonl",
        "{\"id\":\"one\",\"question\":\"a\",\"answerable\":true}\n\n" + line + "\n");
    QuestionSetReader reader = new QuestionSetReader(folder);

    assertThatThrownBy(reader::questions)
        .isInstanceOf(QuestionSetException.class)
        .hasMessage("%s:3: %s".formatted(folder.resolve("questions.jsonl"), why));
  }

  @Test
  void saysThatAFileIsNotUtf8() throws IOException {
    Files.write(folder.resolve("questions.jsonl"), new byte[] {'{', (byte) 0xe9, '}'});
    QuestionSetReader reader = new QuestionSetReader(folder);

    assertThatThrownBy(reader::questions)
        .hasMessageEndingWith("is not UTF-8 somewhere after line 0: save it as UTF-8");
  }

  @Test
  void saysThatAFolderHoldsNoQuestionsOrIsNone() {
    QuestionSetReader empty = new QuestionSetReader(folder);
    QuestionSetReader none = new QuestionSetReader(folder.resolve("none"));

    assertThatThrownBy(empty::questions)
        .hasMessage("'%s' holds no questions: put a questions.jsonl there".formatted(folder));
    assertThatThrownBy(none::questions).hasMessageContaining("cannot be listed");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
