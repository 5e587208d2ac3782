package org.sarika.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.sarika.ingest.ArticleEmbedder;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.Passage;
import org.sarika.knowledge.PassageCutter;

/** How much of the bare model's throughput an import reaches, two callers each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {
      "--add-modules=jdk.incubator.vector",
      "--enable-native-access=ALL-UNNAMED",
      "-Xmx1g",
      "-XX:+UseSerialGC"
    })
public class ImportBenchmark {
  private static final int CALLERS = 2;

  private final SaladModel model = new SaladModel(CALLERS);
  private final List<Article> articles = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final ArticleEmbedder embedder = new ArticleEmbedder(model.embedder, CALLERS);

  /** Makes the articles, and the list of texts that their import embeds. */
  public ImportBenchmark() {
    WordSalad salad = new WordSalad(2);
    for (int number = 0; number < 8; number++) {
      Article article = salad.article(number, 3);
      articles.add(article);
      for (Passage passage : PassageCutter.cut(article)) {
        texts.add(article.title() + ". " + passage.textIn(article));
        passage.sentences().forEach(sentence -> texts.add(sentence.in(article)));
      }
    }
  }

  @TearDown
  public void close() {
    embedder.close();
    model.close();
  }

  @Benchmark
  public void bareModel() {
    try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
      texts.forEach(text -> callers.execute(() -> model.embedder.embed(text)));
    }
  }

  @Benchmark
  public void articles() {
    try (ExecutorService work = Executors.newVirtualThreadPerTaskExecutor()) {
      articles.forEach(article -> work.execute(() -> embedder.embed(article)));
    }
  }
}
