package org.sarika.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sarika.knowledge.Name;
import org.sarika.knowledge.Names;
import org.sarika.retrieval.QuestionGloss;

/**
 * Measures follow-ups on a table of our own. Every third case is held: rules were not fitted on it.
 */
class FollowUpTableTest {
  private static final Names NAMES =
      new Names(
          List.of(
              name("Hun Manet", "person", "ហ៊ុន ម៉ាណែត", "洪玛奈"),
              name("Emily Zeeberg", "person"),
              name("Wang Yi", "person", "វ៉ាង យី", "王毅"),
              name("Lloyd Austin", "person", "ឡយ អូស្ទីន", "奥斯汀"),
              name("Tea Seiha", "person", "ទៀ សីហា", "狄西哈"),
              name("Marie Keo", "person", "ម៉ារី កែវ", "玛丽·高"),
              name("China", "place", "ចិន", "中国", "Chine"),
              name("United States", "place", "US", "អាមេរិក", "សហរដ្ឋអាមេរិក", "美国", "États-Unis"),
              name("Hawaii", "place", "ហាវ៉ៃ", "夏威夷", "Hawaï"),
              name("Cambodia", "place", "កម្ពុជា", "柬埔寨", "Cambodge"),
              name("Thailand", "place", "ថៃ", "泰国", "Thaïlande"),
              name(
                  "Ream Naval Base",
                  "organisation",
                  "មូលដ្ឋានទ័ពជើងទឹករាម",
                  "云壤海军基地",
                  "base navale de Ream"),
              name("Angkor Sentinel", "event", "អង្គរសេនធីណល", "吴哥哨兵")));

  private final FollowUpResolver resolver =
      new SpokenFollowUpResolver(
          () -> NAMES, id -> Optional.empty(), new QuestionGloss(() -> NAMES));

  /** A line of the table. */
  private record Case(String language, String before, String followUp, String standalone) {}

  @Test
  void holdsEnoughCasesOfEveryLanguage() throws IOException {
    List<Case> cases = cases();

    assertThat(cases).hasSizeGreaterThanOrEqualTo(120);
    for (String language : List.of("km", "fr", "zh")) {
      assertThat(cases.stream().filter(one -> one.language.equals(language)))
          .as(language)
          .hasSizeGreaterThanOrEqualTo(30);
    }
  }

  @Test
  void understandsTheTunedCases() throws IOException {
    List<Case> tuned = part(false);

    List<Case> missed = tuned.stream().filter(one -> !isRight(one)).toList();

    assertThat(right(tuned, missed)).as(shown(missed)).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void understandsMostOfTheHeldCases() throws IOException {
    List<Case> held = part(true);

    List<Case> missed = held.stream().filter(one -> !isRight(one)).toList();

    assertThat(right(held, missed)).isGreaterThanOrEqualTo(0.90);
  }

  private static double right(List<Case> all, List<Case> missed) {
    return 1 - missed.size() / (double) all.size();
  }

  private boolean isRight(Case one) {
    return resolve(one).equals(one.standalone);
  }

  private String resolve(Case one) {
    Turn turn = new Turn("", one.before, one.before, Outcome.ANSWERED, List.of(), Instant.EPOCH);
    return resolver.standalone(one.followUp, List.of(turn));
  }

  private String shown(List<Case> missed) {
    return missed.stream()
        .map(one -> "%s%n   wants %s%n   gives %s".formatted(one, one.standalone, resolve(one)))
        .reduce("", (all, one) -> all + "\n" + one);
  }

  private static List<Case> part(boolean held) throws IOException {
    List<Case> cases = cases();
    return IntStream.range(0, cases.size())
        .filter(i -> (i % 3 == 2) == held)
        .mapToObj(cases::get)
        .toList();
  }

  private static List<Case> cases() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            FollowUpTableTest.class.getResourceAsStream("/followups/cases.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(cells -> new Case(cells[0], cells[1], cells[2], cells[3]))
          .toList();
    }
  }

  private static Name name(String name, String kind, String... also) {
    return new Name(name, kind, List.of(also), List.of());
  }
}
