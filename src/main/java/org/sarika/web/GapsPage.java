package org.sarika.web;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sarika.gaps.Gap;
import org.sarika.gaps.GapCluster;
import org.sarika.gaps.GapState;
import org.sarika.render.Dates;
import org.sarika.render.Texts;

/**
 * Questions without an answer, for whoever sits at this machine. To strangers, if at all, only what
 * several people asked: what one person asked is theirs.
 */
final class GapsPage {
  private static final int MOST = 200;
  private static final int MOST_WORDINGS = 5;
  private static final int NOT_FOUND = 404;
  private static final Set<String> HERE = Set.of("127.0.0.1", "localhost", "[::1]", "::1");

  private final boolean local;
  private final GapsBoard board;
  private final Texts texts;
  private final Pages pages;

  GapsPage(WebSettings settings, GapsBoard board, Texts texts, Pages pages) {
    this.local = settings.publicUrl().isEmpty() && HERE.contains(settings.host());
    this.board = board;
    this.texts = texts;
    this.pages = pages;
  }

  /** One row of the page. */
  record Row(
      String question,
      String language,
      String facts,
      List<String> also,
      String answeredOn,
      String article) {}

  void show(Context context) {
    boolean stranger = !isHere(context);
    if (stranger && board.publicFrom() == 0) {
      ErrorPages.refuse(context, NOT_FOUND, "web.error.404");
      return;
    }
    boolean all = context.queryParam("all") != null;
    List<Row> rows =
        board.source().clusters(all).stream()
            .filter(cluster -> !stranger || cluster.askers() >= board.publicFrom())
            .limit(MOST)
            .map(cluster -> row(cluster, stranger))
            .toList();
    pages.show(context, "gaps", Map.of("rows", rows, "all", all));
  }

  /** A request that came through a proxy, or for another host's name, may be anybody's. */
  private boolean isHere(Context context) {
    @Nullable String host = context.header("Host");
    return local
        && host != null
        && HERE.contains(host.toLowerCase(Locale.ROOT).replaceFirst(":\\d+$", ""))
        && context.header("Forwarded") == null
        && context.header("X-Forwarded-For") == null
        && context.header("Via") == null;
  }

  private Row row(GapCluster cluster, boolean stranger) {
    Gap label = cluster.label();
    List<String> also =
        cluster.gaps().stream().skip(1).limit(MOST_WORDINGS).map(Gap::question).toList();
    return new Row(
        label.question(),
        label.language(),
        facts(cluster),
        stranger ? List.of() : also,
        cluster.answer().map(GapState.Answered::at).map(this::day).orElse(""),
        cluster.answer().map(answer -> answer.by().value()).orElse(""));
  }

  private String facts(GapCluster cluster) {
    List<String> facts = new ArrayList<>();
    facts.add(texts.count("web.gaps.askers", cluster.askers()));
    if (cluster.refused() > 0) {
      facts.add(texts.fill("web.gaps.refused", cluster.refused()));
    }
    if (cluster.disliked() > 0) {
      facts.add(texts.fill("web.gaps.disliked", cluster.disliked()));
    }
    cluster
        .complaints()
        .forEach((complaint, count) -> facts.add(texts.fill(key(complaint), count)));
    facts.add(texts.fill("web.gaps.last", day(cluster.last())));
    return String.join(" · ", facts);
  }

  private static String key(Enum<?> complaint) {
    return "web.gaps.complaint." + complaint.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String day(Instant at) {
    return Dates.write(LocalDate.ofInstant(at, ZoneOffset.UTC), texts.language());
  }
}
