package org.sarika.wiring;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.sarika.answer.Standing;
import org.sarika.curation.Change;
import org.sarika.gaps.GapCluster;
import org.sarika.gaps.GapJournal;
import org.sarika.gaps.LoggedAnswers;
import org.sarika.json.HealthJson;
import org.sarika.lifecycle.Health;
import org.sarika.settings.Settings;
import org.sarika.web.GapsBoard;
import org.sarika.web.Mounted;
import org.sarika.web.PostRoute;
import org.sarika.web.Probes;
import org.sarika.web.ReadingRoom;
import org.sarika.web.WebSettings;

/** The reading room, started. */
final class ReadingRoomPart implements AutoCloseable {
  private static final String NAME = "web";
  private static final Duration REMEMBERED = Duration.ofSeconds(10);

  private final ReadingRoom room;

  private ReadingRoomPart(ReadingRoom room) {
    this.room = room;
  }

  static ReadingRoomPart start(
      Settings settings,
      Library library,
      GapJournal journal,
      Supplier<Map<String, Health>> health,
      Clock clock,
      List<PostRoute> posts,
      List<Mounted> mounted) {
    WebSettings web =
        new WebSettings(
            settings.httpHost(),
            settings.httpPort(),
            settings.publicUrl(),
            Examples.in(settings.knowledge()));
    HealthJson json = new HealthJson();
    return new ReadingRoomPart(
        ReadingRoom.start(
            web,
            new LoggedAnswers(library.answering().answers(), journal, NAME, clock),
            library.articles(),
            new Probes(health, json::write, () -> true),
            clock,
            id -> library.acquisitions().changes().retraction(id).map(ReadingRoomPart::retracted),
            posts,
            mounted,
            new GapsBoard(remembered(library), settings.gapsPublicFrom())));
  }

  /** For a moment, so that a page that is asked for again and again costs nothing. */
  private static GapsBoard.Source remembered(Library library) {
    LoadingCache<Boolean, List<GapCluster>> cache =
        Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .build(answered -> library.gaps().clusters(answered));
    return cache::get;
  }

  private static Standing.Retracted retracted(Change change) {
    return new Standing.Retracted(change.at(), change.reason());
  }

  Part part() {
    return new Part("reading room", Part.State.ON, room.url());
  }

  @Override
  public void close() {
    room.close();
  }
}
