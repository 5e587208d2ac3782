package org.sarika.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.sarika.curation.Curator;
import org.sarika.curation.Ledger;
import org.sarika.curation.Review;
import org.sarika.curation.Shelf;
import org.sarika.fake.WebPage;
import org.sarika.ingest.ArticleEmbedder;
import org.sarika.ingest.FileImport;
import org.sarika.ingest.ImportOptions;
import org.sarika.ingest.ImportResult;
import org.sarika.ingest.Progress;
import org.sarika.ingest.StoredLikenesses;
import org.sarika.ingest.formats.Formats;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleStore;
import org.sarika.knowledge.Fingerprint;
import org.sarika.knowledge.Passage;
import org.sarika.knowledge.PassageCutter;
import org.sarika.search.LuceneIndex;
import org.sarika.storage.H2Database;

/**
 * Imports a folder of web pages, then again: how much of the bare model's throughput the whole way
 * from page to store reaches, whether memory stays flat, and what importing the same again costs.
 * {@code -Dpages.count=…} says how many.
 */
final class PagesBenchmark {
  private static final int PAGES = Integer.getInteger("pages.count", 1000);
  private static final int PARAGRAPHS = 6;
  private static final int CALLERS = 2;

  /** Every so many articles are embedded bare: the machine may be slower at one end. */
  private static final int SAMPLED = 5;

  private static final Curator CURATOR = new Curator("benchmark");

  private final SaladModel model = new SaladModel(CALLERS);
  private final Path pages = model.folder.resolve("pages");
  private final List<Long> heap = new ArrayList<>();

  private PagesBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    new PagesBenchmark().run();
  }

  private void run() throws IOException {
    write();
    Formats formats = new Formats();
    ArticleEmbedder embedder = new ArticleEmbedder(model.embedder, CALLERS);
    try (H2Database database = H2Database.open(model.folder.resolve("data"));
        LuceneIndex index = LuceneIndex.open(model.folder.resolve("index"))) {
      ArticleStore store = database.articles();
      Ledger ledger = database.ledger();
      Shelf shelf = new Shelf(store, index, ledger);
      StoredLikenesses likenesses = new StoredLikenesses(store);
      Clock clock = Clock.systemUTC();
      Review review = new Review(shelf, ledger, likenesses, clock);
      FileImport imports =
          new FileImport(
              shelf, review, likenesses, ledger, formats, embedder, model.embedder.model(), clock);
      Cost first = Cost.of(() -> importAll(imports));
      Cost again = Cost.of(() -> importAll(imports));
      Cost bare = Cost.of(() -> embedBare(store)).times(SAMPLED);
      print(first, again, bare);
    } finally {
      embedder.close();
      formats.close();
      model.close();
    }
  }

  private void write() throws IOException {
    Files.createDirectories(pages);
    WordSalad salad = new WordSalad(3);
    for (int number = 0; number < PAGES; number++) {
      Article article = salad.article(number, PARAGRAPHS);
      WebPage page =
          WebPage.titled(article.title())
              .head(
                  "<meta property=\"og:site_name\" content=\"The Salad Bowl\">",
                  "<meta property=\"article:published_time\" content=\"2019-%02d-%02d\">"
                      .formatted(1 + number % 12, 1 + number % 28),
                  "<link rel=\"canonical\" href=\"%s\">".formatted(article.url()));
      article.paragraphs().forEach(page::paragraph);
      // Half of the pages do not say where their article is.
      WebPage written = number % 2 == 0 ? page : page.unmarked();
      Files.write(pages.resolve("page-%05d.html".formatted(number)), written.bytes());
    }
  }

  private void importAll(FileImport imports) {
    ImportResult result =
        imports.importFiles(List.of(pages), ImportOptions.NONE, CURATOR, new HeapWatch());
    long good =
        result.count(ImportResult.Outcome.ADDED) + result.count(ImportResult.Outcome.UNCHANGED);
    if (good != PAGES) {
      throw new IllegalStateException(
          "%d of %d pages were imported: %s"
              .formatted(good, PAGES, result.entries().getFirst().message()));
    }
  }

  private void embedBare(ArticleStore store) {
    List<Fingerprint> prints = store.fingerprints();
    try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
      for (int at = 0; at < prints.size(); at += SAMPLED) {
        Article article = store.find(prints.get(at).id()).orElseThrow();
        for (Passage passage : PassageCutter.cut(article)) {
          String text = article.title() + ". " + passage.textIn(article);
          callers.execute(() -> model.embedder.embed(text));
          passage
              .sentences()
              .forEach(
                  sentence -> callers.execute(() -> model.embedder.embed(sentence.in(article))));
        }
      }
    }
  }

  private void print(Cost first, Cost again, Cost bare) {
    System.out.printf("%d pages                 wall s    CPU s%n", PAGES);
    System.out.printf("import              %10.1f %8.1f%n", first.wall(), first.cpu());
    System.out.printf(
        "the same again      %10.1f %8.1f   %.3f of the first (goal: under 0.05)%n",
        again.wall(), again.cpu(), again.wall() / first.wall());
    System.out.printf("bare model          %10.1f %8.1f%n", bare.wall(), bare.cpu());
    System.out.printf(
        "bare / import       %10.2f %8.2f   (goal: at least 0.70)%n",
        bare.wall() / first.wall(), bare.cpu() / first.cpu());
    System.out.println("heap after collection, MB, at each tenth of the way: " + heap);
  }

  /** Looks at what is alive on the heap at each tenth of the way. */
  private final class HeapWatch implements Progress {
    private long steps;

    @Override
    public void start(long total) {
      steps = 0;
    }

    @Override
    public void step(String what) {
      steps++;
      if (steps % Math.max(1, PAGES / 10) == 0) {
        System.gc();
        MemoryUsage used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        heap.add(used.getUsed() / 1024 / 1024);
      }
    }

    @Override
    public void done() {}
  }

  /**
   * What something took.
   *
   * @param wall seconds by the clock
   * @param cpu seconds of the whole process's processor time
   */
  private record Cost(double wall, double cpu) {
    static Cost of(Runnable work) {
      long cpu = cpuNanos();
      long wall = System.nanoTime();
      work.run();
      return new Cost((System.nanoTime() - wall) / 1e9, (cpuNanos() - cpu) / 1e9);
    }

    Cost times(int factor) {
      return new Cost(wall * factor, cpu * factor);
    }

    private static long cpuNanos() {
      return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
          .getProcessCpuTime();
    }
  }
}
