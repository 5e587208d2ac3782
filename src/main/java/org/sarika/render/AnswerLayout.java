package org.sarika.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sarika.answer.Answer;
import org.sarika.answer.Disagreement;
import org.sarika.answer.Question;
import org.sarika.knowledge.Article;

/** Lays an answer out as blocks, in the order in which a reader meets them. */
public final class AnswerLayout {
  /** More of a question is not repeated, in UTF-16 units. */
  private static final int LONGEST = 500;

  private final Texts texts;
  private final SourceLines sources;
  private final CitationLayout citations;
  private final DisagreementLayout disagreements;
  private final TimeLines times;

  public AnswerLayout(Texts texts) {
    this.texts = texts;
    this.sources = new SourceLines(texts);
    this.citations = new CitationLayout(texts);
    this.disagreements = new DisagreementLayout(texts);
    this.times = new TimeLines(texts);
  }

  /** The blocks, at least one. */
  public List<RichText> layOut(Answer answer) {
    List<RichText> blocks = new ArrayList<>();
    switch (answer) {
      case Answer.Answered answered -> {
        blocks.add(RichText.Paragraph.of(lead(answered)));
        blocks.addAll(understood(answer.question()));
        blocks.addAll(times.of(answer));
        blocks.addAll(disagreements.layOut(answered.remarks(), answered.citations()));
        answered.citations().forEach(citation -> blocks.add(citations.of(citation)));
      }
      case Answer.Conflicting conflicting -> {
        blocks.add(RichText.Paragraph.of(texts.get("lead.conflicting")));
        blocks.addAll(understood(answer.question()));
        blocks.addAll(times.of(answer));
        blocks.addAll(disagreements.layOut(conflicting.disagreements(), conflicting.citations()));
        conflicting.citations().forEach(citation -> blocks.add(citations.of(citation)));
      }
      case Answer.NotFound notFound -> {
        blocks.add(RichText.Paragraph.bold(texts.get("lead.not-found")));
        blocks.addAll(understood(answer.question()));
        blocks.addAll(times.of(answer));
        if (!notFound.nearest().isEmpty()) {
          blocks.add(nearest(notFound.nearest()));
        }
      }
      case Answer.OutOfScope outOfScope -> blocks.add(refusal(outOfScope.reason()));
    }
    return List.copyOf(blocks);
  }

  private String lead(Answer.Answered answered) {
    return answered.remarks().stream().anyMatch(Disagreement::isOvertaken)
        ? texts.get("lead.overtaken")
        : texts.count("lead.answered", answered.citations().size());
  }

  /** What a follow-up was taken to ask, for the asker to see a wrong guess. */
  private List<RichText> understood(Question question) {
    String standalone = VisibleText.onOneLine(question.standalone());
    return standalone.equals(VisibleText.onOneLine(question.text()))
        ? List.of()
        : List.of(
            RichText.Paragraph.of(texts.fill("reply.understood", Cut.at(LONGEST, standalone))));
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
