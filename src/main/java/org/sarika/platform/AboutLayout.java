package org.sarika.platform;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.sarika.chat.ConversationStore;
import org.sarika.chat.Erased;
import org.sarika.chat.Stock;
import org.sarika.curation.FeedTrouble;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.PublicationDate;
import org.sarika.render.Dates;
import org.sarika.render.RichText;
import org.sarika.render.SourceLines;
import org.sarika.render.Texts;

/** Lays out what Sarika is, holds and keeps of its readers. */
final class AboutLayout {
  private final Texts texts;
  private final SourceLines sources;

  AboutLayout(Texts texts) {
    this.texts = texts;
    this.sources = new SourceLines(texts);
  }

  List<RichText> layOut(Stock stock, Duration kept) {
    List<RichText> blocks = new ArrayList<>();
    blocks.add(RichText.Paragraph.of(size(stock)));
    if (!stock.newest().isEmpty()) {
      blocks.add(
          new RichText.Headlines(
              texts.get("about.newest"),
              stock.newest().stream().map(Article::source).map(sources::of).toList()));
    }
    stock.feeds().forEach(feed -> blocks.add(RichText.Paragraph.of(trouble(feed))));
    blocks.add(RichText.Paragraph.of(texts.get("about.answers")));
    blocks.add(
        RichText.Paragraph.of(
            texts.fill("about.kept", kept.toDays(), ConversationStore.REACH.toHours())));
    blocks.add(RichText.Paragraph.of(texts.fill("about.gaps", kept.toDays())));
    return blocks;
  }

  private String trouble(FeedTrouble feed) {
    PublicationDate day =
        PublicationDate.parse(LocalDate.ofInstant(feed.since(), ZoneOffset.UTC).toString());
    String text =
        switch (feed.kind()) {
          case FAILING -> "about.feed.failing";
          case SILENT -> "about.feed.silent";
        };
    return texts.fill(text, feed.publisher(), Dates.write(day));
  }

  private String size(Stock stock) {
    if (stock.newest().isEmpty() || stock.oldest().isEmpty()) {
      return texts.get("about.empty");
    }
    return texts.fill(
        "about.size",
        texts.count("about.articles", stock.articles()),
        texts.count("about.outlets", stock.outlets()),
        Dates.write(stock.oldest().getFirst().published()),
        Dates.write(stock.newest().getFirst().published()));
  }

  /** What was erased. */
  String erased(Erased erased) {
    if (erased.equals(Erased.NOTHING)) {
      return texts.get("forgotten.nothing");
    }
    String words =
        texts.fill(
            "forgotten",
            texts.count("forgotten.questions", erased.questions()),
            texts.count("forgotten.ratings", erased.ratings()));
    return erased.wishes() == 0
        ? words
        : words + " " + texts.count("forgotten.wishes", erased.wishes());
  }
}
