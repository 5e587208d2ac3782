package org.sarika.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.knowledge.Language;
import org.sarika.knowledge.Name;
import org.sarika.knowledge.Names;
import org.sarika.knowledge.Term;

class LexiconReaderTest {
  private static final Names NAMES =
      new Names(List.of(new Name("Heron Island", "place", List.of("កោះក្រសា"), List.of())));

  @TempDir private Path folder;

  @Test
  void readsTermsWithTheirSpellings() throws IOException {
    LexiconReader.LexiconFile file =
        read(
            """
            - term: treaty
              km:
                - {spelling: សន្ធិសញ្ញា, source: "https://km.example/treaty"}
              fr:
                - {spelling: traité, source: "https://fr.example/traite"}
              zh:
                - {spelling: 条约, source: "https://zh.example/treaty"}
            """);

    assertThat(file.problems()).isEmpty();
    assertThat(file.terms())
        .containsExactly(
            new Term(
                "treaty",
                List.of(
                    new Term.Spelling(Language.KHMER, "សន្ធិសញ្ញា"),
                    new Term.Spelling(Language.FRENCH, "traité"),
                    new Term.Spelling(Language.CHINESE, "条约"))));
  }

  @Test
  void leavesOutABadSpellingAndKeepsTheRest() throws IOException {
    LexiconReader.LexiconFile file =
        read(
            """
            - term: treaty
              km:
                - {spelling: traité, source: "https://km.example/treaty"}
                - {spelling: សន្ធិសញ្ញា}
              fr:
                - {spelling: traité, source: somewhere}
                - {spelling: pacte, source: "https://fr.example/pacte"}
            - term: pact
              fr:
                - {spelling: Pacte, source: "https://fr.example/pacte"}
              zh:
                - {spelling: treaty, source: "https://zh.example/treaty"}
            - term: Treaty
            - term: heron island
              km:
                - {spelling: កោះក្រសា, source: "https://km.example/island"}
            """);

    assertThat(file.terms().stream().flatMap(term -> term.spellings().stream()))
        .containsExactly(new Term.Spelling(Language.FRENCH, "pacte"));
    assertThat(file.problems().stream().map(problem -> problem.line() + ": " + problem.message()))
        .containsExactly(
            "3: 'traité' is not in the script of 'km': move it to its language",
            "4: is missing: add a line 'source: …'",
            "6: 'somewhere' is not an absolute http or https address",
            "10: 'Pacte' stands twice, first on line 7",
            "12: 'treaty' is not in the script of 'zh': move it to its language",
            "13: 'Treaty' stands twice, first on line 1",
            "16: 'កោះក្រសា' stands in names.yaml: take it out");
  }

  @Test
  void holdsNothingWhereThereIsNoFile() {
    LexiconReader.LexiconFile file =
        new LexiconReader().read(folder.resolve("lexicon.yaml"), Names.NONE);

    assertThat(file.terms()).isEmpty();
    assertThat(file.problems()).isEmpty();
  }

  @Test
  void theCuratorsOwnHoldsEnoughSourcedTermsOfEachLanguage() {
    Names names = new NamesReader().read(Path.of("knowledge/names.yaml")).names();

    LexiconReader.LexiconFile file =
        new LexiconReader().read(Path.of("knowledge/lexicon.yaml"), names);

    assertThat(file.problems()).isEmpty();
    assertThat(terms(file, Language.KHMER)).isGreaterThanOrEqualTo(600);
    assertThat(terms(file, Language.FRENCH)).isGreaterThanOrEqualTo(400);
    assertThat(terms(file, Language.CHINESE)).isGreaterThanOrEqualTo(400);
  }

  private static long terms(LexiconReader.LexiconFile file, Language language) {
    return file.terms().stream()
        .filter(
            term -> term.spellings().stream().anyMatch(spelling -> spelling.language() == language))
        .count();
  }

  private LexiconReader.LexiconFile read(String text) throws IOException {
    Path file = folder.resolve("lexicon.yaml");
    Files.writeString(file, text);
    return new LexiconReader().read(file, NAMES);
  }
}
