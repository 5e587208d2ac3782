package org.sarika.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sarika.answer.Answer;
import org.sarika.answer.Citation;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.Excerpt;

/** Lays an answer out as blocks, in the order in which a reader meets them. */
public final class AnswerLayout {
  private final Texts texts;
  private final SourceLines sources;
  private final DisagreementLayout disagreements;

  public AnswerLayout(Texts texts) {
    this.texts = texts;
    this.sources = new SourceLines(texts);
    this.disagreements = new DisagreementLayout(texts);
  }

  /** The blocks, at least one. */
  public List<RichText> layOut(Answer answer) {
    List<RichText> blocks = new ArrayList<>();
    switch (answer) {
      case Answer.Answered answered -> {
        blocks.add(
            RichText.Paragraph.of(texts.count("lead.answered", answered.citations().size())));
        answered.citations().forEach(citation -> blocks.add(cited(citation)));
      }
      case Answer.Conflicting conflicting -> {
        blocks.add(RichText.Paragraph.of(texts.get("lead.conflicting")));
        blocks.addAll(disagreements.layOut(conflicting.disagreements(), conflicting.citations()));
        conflicting.citations().forEach(citation -> blocks.add(cited(citation)));
      }
      case Answer.NotFound notFound -> {
        blocks.add(bold(texts.get("lead.not-found")));
        if (!notFound.nearest().isEmpty()) {
          blocks.add(nearest(notFound.nearest()));
        }
      }
      case Answer.OutOfScope outOfScope -> blocks.add(refusal(outOfScope.reason()));
    }
    return List.copyOf(blocks);
  }

  private static RichText bold(String text) {
    return new RichText.Paragraph(List.of(new Inline.Bold(text)));
  }

  private RichText refusal(Answer.Reason reason) {
    String key = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return RichText.Paragraph.of(texts.get("out-of-scope." + key));
  }

  private RichText nearest(List<Article> articles) {
    return new RichText.Headlines(
        texts.get("nearest.heading"),
        articles.stream().map(Article::source).map(sources::of).toList());
  }

  private RichText cited(Citation citation) {
    Excerpt excerpt = citation.excerpt();
    Quote quote =
        new Quote(
            citation.number(),
            excerpt.text(),
            excerpt.keyStart(),
            excerpt.keyEnd(),
            citation.source().language(),
            Place.of(excerpt));
    return new RichText.Cited(
        quote,
        sources.of(citation.source(), citation.speaker()),
        citation.notes().stream().map(sources::of).toList());
  }
}
