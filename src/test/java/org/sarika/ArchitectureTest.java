package org.sarika;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sarika.curation.Change;
import org.sarika.curation.Ledger;
import org.sarika.curation.Review;
import org.sarika.curation.Ruling;
import org.sarika.curation.Shelf;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.ArticleStore;
import org.sarika.knowledge.Status;
import org.sarika.knowledge.StoredArticle;

/** Who may import whom. A line of the tables below is changed together with a decision record. */
class ArchitectureTest {
  private static final String BASE = "org.sarika";

  /** Our own packages that a package may import, besides {@code lifecycle}. */
  private static final Map<String, Set<String>> OWN =
      Map.ofEntries(
          Map.entry("lifecycle", Set.of()),
          Map.entry("knowledge", Set.of()),
          Map.entry("time", Set.of("knowledge")),
          Map.entry("speech", Set.of("time", "knowledge")),
          Map.entry("retrieval", Set.of("time", "knowledge")),
          Map.entry("answer.facts", Set.of("time", "knowledge")),
          Map.entry("answer.contrast", Set.of("answer.facts", "knowledge")),
          Map.entry(
              "answer",
              Set.of(
                  "answer.contrast", "answer.facts", "time", "speech", "retrieval", "knowledge")),
          Map.entry("curation", Set.of("retrieval", "knowledge")),
          Map.entry("gaps", Set.of("answer", "retrieval", "knowledge")),
          Map.entry("chat", Set.of("gaps", "answer", "curation", "time", "retrieval", "knowledge")),
          Map.entry("render", Set.of("answer", "time", "knowledge")),
          Map.entry("delivery", Set.of()),
          Map.entry("control", Set.of()),
          Map.entry(
              "platform",
              Set.of(
                  "chat",
                  "render",
                  "answer",
                  "curation",
                  "knowledge",
                  "retrieval",
                  "time",
                  "delivery")),
          Map.entry(
              "platform.telegram",
              Set.of(
                  "platform",
                  "delivery",
                  "chat",
                  "render",
                  "answer",
                  "curation",
                  "knowledge",
                  "retrieval")),
          Map.entry(
              "platform.slack",
              Set.of(
                  "platform.slack.api",
                  "platform.slack.blocks",
                  "platform.slack.install",
                  "platform",
                  "delivery",
                  "chat",
                  "render",
                  "answer",
                  "curation",
                  "knowledge",
                  "retrieval")),
          Map.entry("platform.slack.api", Set.of("delivery")),
          Map.entry(
              "platform.slack.blocks",
              Set.of("platform", "chat", "render", "answer", "curation", "knowledge", "retrieval")),
          Map.entry("platform.slack.install", Set.of("platform.slack.api", "delivery")),
          Map.entry(
              "platform.console",
              Set.of("platform", "chat", "render", "answer", "knowledge", "retrieval")),
          Map.entry(
              "web",
              Set.of(
                  "platform",
                  "chat",
                  "gaps",
                  "render",
                  "answer",
                  "curation",
                  "knowledge",
                  "retrieval",
                  "time")),
          Map.entry(
              "storage",
              Set.of("knowledge", "time", "chat", "gaps", "answer", "curation", "delivery")),
          Map.entry("search", Set.of("retrieval", "time", "speech", "knowledge")),
          Map.entry("embedding", Set.of("retrieval", "knowledge")),
          Map.entry(
              "ingest",
              Set.of(
                  "ingest.formats",
                  "ingest.net",
                  "ingest.feeds",
                  "knowledge",
                  "time",
                  "retrieval",
                  "curation")),
          Map.entry("ingest.formats", Set.of()),
          Map.entry("ingest.net", Set.of()),
          Map.entry("ingest.feeds", Set.of()),
          Map.entry("json", Set.of("answer", "gaps", "time", "knowledge")),
          Map.entry("evaluation", Set.of("answer", "retrieval", "knowledge", "json")),
          Map.entry("evaluation.report", Set.of("evaluation", "json")),
          Map.entry("settings", Set.of()),
          Map.entry(
              "cli",
              Set.of(
                  "wiring",
                  "settings",
                  "evaluation",
                  "answer",
                  "curation",
                  "gaps",
                  "retrieval",
                  "knowledge")));

  /** Where a library is at home. Its types appear there and in wiring, nowhere else. */
  private static final Map<String, Set<String>> HOMES =
      Map.ofEntries(
          Map.entry("org.h2..", Set.of("storage")),
          Map.entry("com.zaxxer..", Set.of("storage")),
          Map.entry("org.flywaydb..", Set.of("storage")),
          Map.entry("org.jdbi..", Set.of("storage")),
          Map.entry("java.sql..", Set.of("storage")),
          Map.entry("org.apache.lucene..", Set.of("search")),
          Map.entry("ai.onnxruntime..", Set.of("embedding")),
          Map.entry("dev.langchain4j..", Set.of("embedding", "llm")),
          Map.entry("org.snakeyaml..", Set.of("ingest")),
          Map.entry("com.fasterxml..", Set.of("json", "platform.telegram", "ingest.formats")),
          Map.entry("org.jsoup..", Set.of("ingest.formats")),
          Map.entry("net.dankito..", Set.of("ingest.formats")),
          Map.entry("org.apache.pdfbox..", Set.of("ingest.formats")),
          Map.entry("org.apache.poi..", Set.of("ingest.formats")),
          Map.entry("org.apache.datasketches..", Set.of("ingest")),
          Map.entry("org.telegram..", Set.of("platform.telegram")),
          Map.entry("okhttp3..", Set.of("platform.telegram", "platform.slack.api", "ingest.net")),
          Map.entry("com.rometools..", Set.of("ingest.feeds")),
          Map.entry("org.jdom2..", Set.of("ingest.feeds")),
          Map.entry(
              "com.slack..",
              Set.of(
                  "platform.slack",
                  "platform.slack.api",
                  "platform.slack.blocks",
                  "platform.slack.install")),
          Map.entry(
              "com.google.gson..",
              Set.of(
                  "platform.slack",
                  "platform.slack.api",
                  "platform.slack.blocks",
                  "platform.slack.install")),
          Map.entry("org.java_websocket..", Set.of("platform.slack")),
          Map.entry("jakarta.servlet..", Set.of("web", "platform.slack", "platform.slack.install")),
          Map.entry("io.github.bucket4j..", Set.of("delivery")),
          Map.entry("io.javalin..", Set.of("web")),
          Map.entry("io.pebbletemplates..", Set.of("web", "evaluation.report")),
          Map.entry("de.bwaldvogel..", Set.of("evaluation")),
          Map.entry("org.apache.commons.math3..", Set.of("evaluation")),
          Map.entry("picocli..", Set.of("cli")),
          Map.entry("me.tongfei..", Set.of("cli")),
          Map.entry("org.jline..", Set.of("platform.console")),
          Map.entry("com.github.benmanes..", Set.of("storage", "chat", "answer", "delivery")));

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(BASE);

  @Test
  void noPackagesImportEachOtherInACircle() {
    slices().matching(BASE + ".(**)").should().beFreeOfCycles().check(classes);
  }

  @Test
  void everyPackageImportsOnlyWhatTheTableSays() {
    List<String> broken = new ArrayList<>();
    for (JavaClass from : classes) {
      String own = name(from.getPackageName());
      if (OWN.containsKey(own)) {
        Set<String> allowed = new TreeSet<>(OWN.get(own));
        allowed.add("lifecycle");
        allowed.add(own);
        imports(from)
            .filter(target -> !allowed.contains(name(target.getPackageName())))
            .forEach(target -> broken.add(from.getSimpleName() + " imports " + target.getName()));
      }
    }

    assertThat(broken).isEmpty();
  }

  @Test
  void everyPackageHasALineInTheTable() {
    Set<String> packages =
        classes.stream()
            .map(javaClass -> name(javaClass.getPackageName()))
            .filter(name -> !name.isEmpty() && !name.equals("wiring"))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(packages).isSubsetOf(OWN.keySet());
  }

  @Test
  void aLibraryStaysAtHome() {
    for (Map.Entry<String, Set<String>> library : HOMES.entrySet()) {
      String[] homes =
          Stream.concat(library.getValue().stream(), Stream.of("wiring"))
              .map(home -> BASE + "." + home)
              .toArray(String[]::new);
      noClasses()
          .that(resideOutsideOfPackages(homes))
          .should()
          .dependOnClassesThat(resideInAPackage(library.getKey()))
          .check(classes);
    }
  }

  @Test
  void onlySettingsAndTheShellReadTheEnvironment() {
    noClasses()
        .that(resideOutsideOfPackages(BASE + ".settings", BASE + ".cli"))
        .should()
        .callMethod(System.class, "getenv")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .check(classes);
  }

  @Test
  void onlyTheCommandsAndTheConsolePrint() {
    noClasses()
        .that(resideOutsideOfPackages(BASE + ".cli", BASE + ".platform.console"))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(classes);
  }

  @Test
  void timeComesFromAClock() {
    noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(ZonedDateTime.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(classes);
  }

  /** What is stored changes on the shelf alone, so that no change misses the index. */
  @Test
  void onlyTheShelfWritesArticles() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(Shelf.class)
        .should()
        .callMethod(ArticleStore.class, "save", StoredArticle.class)
        .orShould()
        .callMethod(ArticleStore.class, "remove", ArticleId.class)
        .orShould()
        .callMethod(ArticleStore.class, "setStatus", ArticleId.class, Status.class)
        .check(classes);
  }

  /** A decision enters through one door, where who and when are kept with it. */
  @Test
  void onlyTheReviewDecides() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(Review.class)
        .should()
        .callMethod(Ledger.class, "write", Change.class, List.class)
        .orShould()
        .accessClassesThat()
        .implement(Ruling.class)
        .check(classes.that(resideOutsideOfPackages(BASE + ".curation", BASE + ".storage")));
  }

  /** Edges that face readers may look up what was decided, and no more. */
  @Test
  void onlyCuratorsEdgesReachTheReview() {
    noClasses()
        .that(
            resideOutsideOfPackages(
                BASE + ".curation",
                BASE + ".cli",
                BASE + ".wiring",
                BASE + ".chat",
                BASE + ".ingest"))
        .should()
        .dependOnClassesThat(belongToAnyOf(Review.class))
        .check(classes);
  }

  @Test
  void theDatabasesToolsAreNotUsed() {
    noClasses().should().dependOnClassesThat(resideInAnyPackage("org.h2.tools..")).check(classes);
  }

  private static Stream<JavaClass> imports(JavaClass from) {
    return from.getDirectDependenciesFromSelf().stream()
        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
        .filter(target -> target.getPackageName().startsWith(BASE))
        .distinct()
        .sorted(Comparator.comparing(JavaClass::getName));
  }

  private static String name(String packageName) {
    return packageName.equals(BASE) ? "" : packageName.substring(BASE.length() + 1);
  }
}
