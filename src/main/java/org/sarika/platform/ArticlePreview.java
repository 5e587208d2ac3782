package org.sarika.platform;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.sarika.chat.LikeArticle;
import org.sarika.chat.CuratorReply;
import org.sarika.curation.Change;
import org.sarika.curation.Deed;
import org.sarika.curation.Preview;
import org.sarika.knowledge.Article;
import org.sarika.render.Cut;
import org.sarika.render.Fact;
import org.sarika.render.RichText;
import org.sarika.render.Texts;

/** Writes down what a curator has to know of an article before deciding. */
final class ArticlePreview {
  private static final int PARAGRAPHS = 3;
  private static final int LONGEST_PARAGRAPH = 350;
  private static final int LONGEST_LINE = 200;
  private static final int MOST_NOTES = 4;
  private static final int MOST_ALIKE = 3;
  private static final int MOST_CHANGES = 5;

  private final Texts texts;
  private final Function<Change, String> changed;

  /**
   * @param changed who did what when, in a sentence
   */
  ArticlePreview(Texts texts, Function<Change, String> changed) {
    this.texts = texts;
    this.changed = changed;
  }

  List<RichText> of(CuratorReply.PreviewReply reply) {
    Preview preview = reply.preview();
    Article article = preview.article();
    List<RichText> blocks = new ArrayList<>();
    add(blocks, "curating.about", about(preview));
    add(
        blocks,
        "curating.alike",
        reply.like().stream().limit(MOST_ALIKE).map(this::alike).toList());
    add(blocks, "curating.beginning", beginning(article));
    add(blocks, "curating.remarks", remarks(preview));
    add(blocks, "curating.history", history(preview.changes()));
    return blocks;
  }

  private void add(List<RichText> blocks, String heading, List<Fact> facts) {
    if (!facts.isEmpty()) {
      blocks.add(new RichText.Facts(texts.get(heading), facts));
    }
  }

  private List<Fact> about(Preview preview) {
    Article article = preview.article();
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("id", article.id().value()));
    facts.add(fact("address", article.url().toString()));
    if (!preview.source().equals(article.url().toString())) {
      facts.add(fact("source", preview.source()));
    }
    facts.add(fact("language", language(article)));
    facts.add(fact("form", texts.get("form." + article.form().label())));
    facts.add(fact("viewpoint", texts.get("web.viewpoint." + article.viewpoint().label())));
    facts.add(fact("reliability", texts.get("web.reliability." + article.reliability().label())));
    facts.add(
        fact(
            "length",
            texts.count("curating.paragraphs", article.paragraphs().size())
                + ", "
                + texts.count("curating.words", words(article))));
    return facts;
  }

  private Fact fact(String key, String text) {
    return new Fact(texts.get("curating.fact." + key), Cut.at(LONGEST_LINE, text));
  }

  private static String language(Article article) {
    Locale locale = Locale.forLanguageTag(article.language());
    return "%s (%s)".formatted(locale.getDisplayLanguage(Locale.ENGLISH), article.language());
  }

  /** Also where no spaces part words. */
  private static int words(Article article) {
    BreakIterator breaks = BreakIterator.getWordInstance(Locale.forLanguageTag(article.language()));
    return article.paragraphs().stream().mapToInt(text -> words(breaks, text)).sum();
  }

  private static int words(BreakIterator breaks, String text) {
    breaks.setText(text);
    int words = 0;
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (Character.isLetterOrDigit(text.codePointAt(start))) {
        words++;
      }
      start = end;
    }
    return words;
  }

  private Fact alike(LikeArticle like) {
    return new Fact(
        Cut.at(LONGEST_LINE, like.article().title()),
        texts.fill(
            "curating.alike.item",
            Cut.at(LONGEST_LINE, like.article().publisher().name()),
            Math.round(like.likeness().sameWords() * 100),
            like.article().id()));
  }

  private List<Fact> beginning(Article article) {
    int shown = Math.min(PARAGRAPHS, article.paragraphs().size());
    return IntStream.rangeClosed(1, shown)
        .mapToObj(number ->
            new Fact(
                texts.fill("web.article.paragraph", number),
                Cut.at(LONGEST_PARAGRAPH, article.paragraph(number))))
        .toList();
  }

  /** The importer's, then notes. */
  private List<Fact> remarks(Preview preview) {
    List<Fact> facts = new ArrayList<>();
    preview.changes().stream()
        .filter(change -> change.deed() == Deed.SUBMITTED && !change.reason().isEmpty())
        .map(change -> fact("import", change.reason()))
        .forEach(facts::add);
    preview.article().notes().stream()
        .map(note ->
            new Fact(
                texts.fill(
                    "curating.note", texts.get("note." + note.kind().label()), note.paragraph()),
                Cut.at(LONGEST_LINE, note.text())))
        .forEach(facts::add);
    return facts.stream().limit(MOST_NOTES).toList();
  }

  private List<Fact> history(List<Change> changes) {
    return changes.subList(Math.max(0, changes.size() - MOST_CHANGES), changes.size()).stream()
        .map(change ->
            new Fact(
                changed.apply(change),
                change.deed() == Deed.SUBMITTED || change.reason().isEmpty()
                    ? "–"
                    : Cut.at(LONGEST_LINE, change.reason())))
        .toList();
  }
}
