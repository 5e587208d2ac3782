package org.sarika.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sarika.answer.Answer;
import org.sarika.knowledge.Article;

/** Lays an answer out as blocks, in the order in which a reader meets them. */
public final class AnswerLayout {
  private final Texts texts;
  private final SourceLines sources;
  private final CitationLayout citations;
  private final DisagreementLayout disagreements;

  public AnswerLayout(Texts texts) {
    this.texts = texts;
    this.sources = new SourceLines(texts);
    this.citations = new CitationLayout(texts);
    this.disagreements = new DisagreementLayout(texts);
  }

  /** The blocks, at least one. */
  public List<RichText> layOut(Answer answer) {
    List<RichText> blocks = new ArrayList<>();
    switch (answer) {
      case Answer.Answered answered -> {
        blocks.add(
            RichText.Paragraph.of(texts.count("lead.answered", answered.citations().size())));
        answered.citations().forEach(citation -> blocks.add(citations.of(citation)));
      }
      case Answer.Conflicting conflicting -> {
        blocks.add(
            RichText.Paragraph.of(
                conflicting.hasConflict()
                    ? texts.get("lead.conflicting")
                    : texts.count("lead.answered", conflicting.citations().size())));
        blocks.addAll(disagreements.layOut(conflicting.disagreements(), conflicting.citations()));
        conflicting.citations().forEach(citation -> blocks.add(citations.of(citation)));
      }
      case Answer.NotFound notFound -> {
        blocks.add(RichText.Paragraph.bold(texts.get("lead.not-found")));
        if (!notFound.nearest().isEmpty()) {
          blocks.add(nearest(notFound.nearest()));
        }
      }
      case Answer.OutOfScope outOfScope -> blocks.add(refusal(outOfScope.reason()));
    }
    return List.copyOf(blocks);
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
}
