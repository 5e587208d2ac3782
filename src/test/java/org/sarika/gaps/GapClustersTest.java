package org.sarika.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.embedding.ModelEmbedder;
import org.sarika.embedding.OnnxEmbeddingModel;
import org.sarika.fake.Samples;
import org.sarika.knowledge.Embedding;
import org.sarika.knowledge.Names;
import org.sarika.retrieval.QuestionGloss;

/** With the real model, over questions whose groups are known. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GapClustersTest {
  private static final Path LABELLED = Path.of("src/test/resources/gaps/clusters.tsv");

  private final QuestionGloss gloss = new QuestionGloss(() -> Names.NONE);
  private OnnxEmbeddingModel model;
  private ModelEmbedder embedder;

  @BeforeAll
  void open(@TempDir Path natives) {
    model = OnnxEmbeddingModel.open(natives, 2);
    embedder = new ModelEmbedder(model, model.identity());
  }

  @AfterAll
  void close() {
    model.close();
  }

  @Test
  void putsTogetherWhatAsksTheSameAndHardlyEverWhatDoesNot() throws IOException {
    Map<String, String> labels = new HashMap<>();
    for (String line : Files.readAllLines(LABELLED)) {
      if (!line.startsWith("#")) {
        String[] columns = line.split("\t", 2);
        labels.put(columns[1], columns[0]);
      }
    }

    Pairs pairs = Pairs.of(clusters(gaps(List.copyOf(labels.keySet()))), labels);

    assertThat(pairs.precision()).as(pairs.toString()).isGreaterThanOrEqualTo(0.95);
    assertThat(pairs.recall()).as(pairs.toString()).isGreaterThanOrEqualTo(0.85);
  }

  /** Of all pairs that stand in one group, and of all that should. */
  private record Pairs(int right, int made, int wanted, List<String> wrong) {
    static Pairs of(List<GapCluster> clusters, Map<String, String> labels) {
      int right = 0;
      int made = 0;
      List<String> wrong = new ArrayList<>();
      for (GapCluster cluster : clusters) {
        List<String> questions = cluster.gaps().stream().map(Gap::question).toList();
        for (int i = 0; i < questions.size(); i++) {
          for (int j = 0; j < i; j++) {
            made++;
            boolean same = label(labels, questions.get(i)).equals(label(labels, questions.get(j)));
            right += same ? 1 : 0;
            if (!same) {
              wrong.add(questions.get(i) + " / " + questions.get(j));
            }
          }
        }
      }
      Map<String, Integer> sizes = new HashMap<>();
      labels.values().forEach(label -> sizes.merge(label, 1, Integer::sum));
      int wanted = sizes.values().stream().mapToInt(size -> size * (size - 1) / 2).sum();
      return new Pairs(right, made, wanted, wrong);
    }

    private static String label(Map<String, String> labels, String question) {
      return labels.getOrDefault(question, "");
    }

    double precision() {
      return (double) right / made;
    }

    double recall() {
      return (double) right / wanted;
    }

    @Override
    public String toString() {
      return "precision %.3f, recall %.3f (%d of %d, %d wanted), wrong: %s"
          .formatted(precision(), recall(), right, made, wanted, wrong);
    }
  }

  @Test
  void doesNotDependOnTheOrder() {
    List<Gap> gaps =
        new ArrayList<>(
            gaps(
                List.of(
                    "When will the new pier at Ream open?",
                    "When does the new Ream pier open?",
                    "How much did the new pier at Ream cost?",
                    "What did the pier at Ream cost?",
                    "On which day will the pier at Ream be opened?")));
    List<GapCluster> expected = clusters(gaps);

    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(gaps, new Random(seed));
      assertThat(clusters(gaps)).as("seed %d", seed).isEqualTo(expected);
    }
  }

  @Test
  void countsAPersonOnceInAGroupAndPutsTheMostAskedFirst() {
    List<GapCluster> clusters =
        clusters(
            List.of(
                gap(1, "How long is the Funan Techo canal?", "a"),
                gap(2, "When will the new pier at Ream open?", "a", "b"),
                gap(3, "When does the new Ream pier open?", "b", "c", "", "")));

    assertThat(clusters).extracting(GapCluster::askers).containsExactly(5, 1);
  }

  @Test
  void groupsOtherLanguagesByTheirEnglishWords() {
    List<GapCluster> clusters =
        clusters(
            gaps(
                List.of(
                    "Quel est le salaire minimum des ouvriers du textile au Cambodge ?",
                    "Quel est le salaire minimum des ouvriers textile au Cambodge",
                    "Combien de navires sont venus ?")));

    assertThat(clusters).hasSize(2);
  }

  @Test
  void isQuickEnoughForAllThatAreKept() {
    Random random = new Random(7);
    Map<Long, Embedding> vectors = new HashMap<>();
    List<Gap> gaps = new ArrayList<>();
    for (long number = 1; number <= GapLog.MOST; number++) {
      float[] values = new float[384];
      for (int i = 0; i < values.length; i++) {
        values[i] = random.nextFloat() - 0.5f;
      }
      vectors.put(number, Embedding.normalised(values));
      String words = "Who w%d w%d w%d?".formatted(random(random), random(random), random(random));
      gaps.add(gap(number, words, "a"));
    }
    long began = System.nanoTime();

    List<GapCluster> clusters = GapClusters.of(gaps, vectors, UnaryOperator.identity());

    assertThat(clusters.stream().mapToInt(cluster -> cluster.gaps().size()).sum())
        .isEqualTo(GapLog.MOST);
    assertThat((System.nanoTime() - began) / 1_000_000).isLessThan(10_000);
  }

  private static int random(Random random) {
    return random.nextInt(2_000);
  }

  private List<GapCluster> clusters(List<Gap> gaps) {
    Map<Long, Embedding> vectors = new HashMap<>();
    gaps.forEach(gap -> vectors.put(gap.number(), embedder.embed(gloss.english(gap.question()))));
    return GapClusters.of(gaps, vectors, gloss::english);
  }

  private static List<Gap> gaps(List<String> questions) {
    return IntStream.range(0, questions.size())
        .mapToObj(i -> gap(i + 1, questions.get(i), "asker" + i))
        .toList();
  }

  private static Gap gap(long number, String question, String... askers) {
    Instant at = Samples.NOW.plusSeconds(number);
    List<Sighting> sightings =
        List.of(askers).stream()
            .map(asker -> new Sighting(asker, Why.REFUSED, Complaint.NONE, at))
            .toList();
    return new Gap(number, question, "en", 0.1, at, at, sightings, GapState.OPEN);
  }
}
