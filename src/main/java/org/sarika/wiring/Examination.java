package org.sarika.wiring;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.sarika.ingest.FeedSource;
import org.sarika.ingest.FeedWatch;
import org.sarika.ingest.Finding;
import org.sarika.ingest.KnowledgeCheck;
import org.sarika.knowledge.Names;
import org.sarika.lifecycle.Health;
import org.sarika.platform.slack.SlackCheckup;
import org.sarika.platform.telegram.TelegramCheckup;
import org.sarika.settings.Settings;
import org.sarika.storage.H2Database;

/** Looks at every part by itself, so that one that is broken does not hide the others. */
final class Examination {
  private final Settings settings;
  private final Clock clock;

  Examination(Settings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  List<Part> run() {
    List<Part> parts = new ArrayList<>();
    parts.add(tried("knowledge", this::knowledge));
    parts.add(tried("model", this::model));
    parts.add(tried("store", this::store));
    FollowedFeeds feeds = new FollowedFeeds(settings.knowledge());
    List<org.sarika.ingest.Problem> problems = feeds.read();
    if (!feeds.get().isEmpty() || !problems.isEmpty()) {
      parts.add(tried(FeedsPart.NAME, () -> feeds(feeds.get(), problems.size())));
    }
    parts.add(tried("reading room", this::port));
    parts.addAll(telegram());
    parts.addAll(slack());
    return parts;
  }

  private List<Part> telegram() {
    if (!settings.telegram().isWanted()) {
      return List.of(TelegramPart.OFF);
    }
    return new TelegramCheckup(TelegramPart.settings(settings))
        .run().entrySet().stream().map(found -> Part.of(found.getKey(), found.getValue())).toList();
  }

  private List<Part> slack() {
    if (!settings.slack().isWanted()) {
      return List.of(SlackPart.OFF);
    }
    List<Part> parts = new ArrayList<>();
    new SlackCheckup(SlackPart.settings(settings), SlackPart.SCOPES, SlackPart.HISTORY_SCOPES)
        .run()
        .forEach((name, health) -> parts.add(Part.of(name, health)));
    if (settings.slack().isInstalledByWorkspaces()) {
      parts.add(tried("slack workspaces", this::workspaces));
    }
    return parts;
  }

  private Part workspaces() {
    try (H2Database database = H2Database.open(settings.data())) {
      Health installed =
          SlackPart.workspaces(settings, database.installations(SlackPart.NAME)).check();
      return Part.of("slack workspaces", installed);
    }
  }

  private static Part tried(String name, Supplier<Part> look) {
    try {
      return look.get();
    } catch (RuntimeException e) {
      return new Part(name, Part.State.BROKEN, String.valueOf(e.getMessage()));
    }
  }

  private Part knowledge() {
    if (!Files.isDirectory(settings.knowledge())) {
      return new Part(
          "knowledge",
          Part.State.BROKEN,
          "'%s' is no folder: set SARIKA_KNOWLEDGE".formatted(settings.knowledge()));
    }
    List<Finding> findings = new KnowledgeCheck(clock).check(settings.knowledge()).findings();
    long errors =
        findings.stream().filter(found -> found.severity() == Finding.Severity.ERROR).count();
    return errors == 0
        ? new Part("knowledge", Part.State.ON, settings.knowledge().toString())
        : new Part(
            "knowledge",
            Part.State.BROKEN,
            "%d problems in '%s': run check".formatted(errors, settings.knowledge()));
  }

  private Part model() {
    try (Model model = Model.open(settings)) {
      model.embedder().embed("ready");
      return new Part("model", Part.State.ON, model.check().detail());
    }
  }

  private Part store() {
    try (Model model = Model.open(settings);
        Library library = open(model)) {
      return new Part(
          "store",
          Part.State.ON,
          "%d articles in '%s'%s"
              .formatted(
                  library.articles().list().size(),
                  settings.data(),
                  waiting(library.acquisitions().review().count())));
    }
  }

  private static String waiting(int count) {
    return count == 0 ? "" : "; %d %s for review".formatted(count, count == 1 ? "waits" : "wait");
  }

  private Part feeds(List<FeedSource> feeds, int problems) {
    if (problems > 0) {
      return new Part(
          FeedsPart.NAME,
          Part.State.BROKEN,
          "%d problems in '%s': run check"
              .formatted(problems, settings.knowledge().resolve("feeds.yaml")));
    }
    try (H2Database database = H2Database.open(settings.data())) {
      return Part.of(FeedsPart.NAME, new FeedWatch(database.feeds(), clock).health(feeds));
    }
  }

  private Library open(Model model) {
    return Library.open(
        settings.data(),
        model.embedder(),
        settings.threads(),
        () -> Names.NONE,
        FittedWeights.load());
  }

  private Part port() {
    String place = settings.httpHost() + ":" + settings.httpPort();
    try (ServerSocket _ =
        new ServerSocket(settings.httpPort(), 1, InetAddress.getByName(settings.httpHost()))) {
      return new Part("reading room", Part.State.ON, place + " is free");
    } catch (IOException e) {
      return new Part(
          "reading room",
          Part.State.BROKEN,
          place + " is taken: stop the other program or set SARIKA_HTTP_PORT");
    }
  }
}
