package org.sarika.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.EmbeddedPassage;
import org.sarika.knowledge.Embedding;
import org.sarika.knowledge.Form;
import org.sarika.knowledge.Origin;
import org.sarika.knowledge.Passage;
import org.sarika.knowledge.PassageCutter;
import org.sarika.knowledge.PublicationDate;
import org.sarika.knowledge.Publisher;
import org.sarika.knowledge.Reliability;
import org.sarika.knowledge.Status;
import org.sarika.knowledge.StoredArticle;
import org.sarika.knowledge.Viewpoint;

/**
 * Articles of words in no order, as frequent as words are (Zipf), the same for the same seed. The
 * words are the model's own, so that a question has as many tokens as an honest one.
 */
final class WordSalad {
  private static final int DIMENSION = 384;
  private final Random random;
  private final List<String> words = new ArrayList<>();

  WordSalad(long seed) {
    random = new Random(seed);
    try (InputStream in = WordSalad.class.getResourceAsStream("/bert-vocabulary-en.txt")) {
      new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(word -> word.matches("[a-z]{3,}"))
          .forEach(words::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first words are the most frequent: one in k is drawn k times as rarely. */
  private String word() {
    return words.get((int) Math.pow(words.size(), random.nextDouble()) - 1);
  }

  /** A sentence of 8 to 32 words. */
  String sentence() {
    StringBuilder text = new StringBuilder();
    int count = 8 + random.nextInt(25);
    for (int i = 0; i < count; i++) {
      String word = word();
      text.append(i == 0 ? "" : " ");
      text.append(i == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
    }
    return text.append('.').toString();
  }

  /** About 100 words. */
  String paragraph() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      text.append(i == 0 ? "" : " ").append(sentence());
    }
    return text.toString();
  }

  Article article(int number, int paragraphs) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < paragraphs; i++) {
      texts.add(paragraph());
    }
    return new Article(
        new ArticleId("salad-" + number),
        sentence(),
        new Publisher("The Salad Bowl"),
        PublicationDate.parse("2019"),
        URI.create("https://salad.example/" + number),
        "en",
        Form.DIGEST,
        Viewpoint.INDEPENDENT,
        Reliability.HIGH,
        List.of(),
        List.of(),
        List.of(),
        texts);
  }

  /** With made-up vectors. */
  StoredArticle stored(int number, int paragraphs) {
    Article article = article(number, paragraphs);
    List<EmbeddedPassage> passages = new ArrayList<>();
    for (Passage passage : PassageCutter.cut(article)) {
      List<Embedding> sentences = new ArrayList<>();
      passage.sentences().forEach(sentence -> sentences.add(vector()));
      passages.add(new EmbeddedPassage(passage, vector(), sentences));
    }
    return new StoredArticle(
        article, Origin.CURATED, Status.APPROVED, "salad", "hash", "salad", passages);
  }

  private Embedding vector() {
    float[] values = new float[DIMENSION];
    for (int i = 0; i < DIMENSION; i++) {
      values[i] = (float) random.nextGaussian();
    }
    return Embedding.normalised(values);
  }
}
