package org.sarika.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarika.answer.Citation;
import org.sarika.answer.Disagreement;
import org.sarika.knowledge.Source;

/** Lays out what the cited sources say differently, each side with who says it and when. */
public final class DisagreementLayout {
  private final Texts texts;

  public DisagreementLayout(Texts texts) {
    this.texts = texts;
  }

  /** A block for each disagreement, what concerns the question first. */
  public List<RichText> layOut(List<Disagreement> disagreements, List<Citation> citations) {
    return Stream.concat(
            disagreements.stream().filter(Disagreement::isPremise).map(this::premise),
            disagreements.stream()
                .filter(disagreement -> !disagreement.isPremise())
                .map(disagreement -> block(disagreement, citations)))
        .toList();
  }

  /** What an excerpt has otherwise than the question; without the question's words if not kept. */
  private RichText premise(Disagreement premise) {
    Disagreement.Side here = premise.sides().getFirst();
    Optional<String> asked =
        premise.sides().stream()
            .filter(side -> side.citation() == Disagreement.QUESTION)
            .map(Disagreement.Side::words)
            .findFirst();
    String sentence =
        switch (premise.matter()) {
          case "premise-instead" ->
              asked
                  .map(words -> texts.fill("premise.instead", here.words(), words))
                  .orElseGet(() -> texts.fill("premise.instead.alone", here.words()));
          case "premise-unmentioned" ->
              asked
                  .map(words -> texts.fill("premise.unmentioned", words))
                  .orElseGet(() -> texts.get("premise"));
          case "premise-denied" -> texts.fill("premise.denied", here.citation());
          default -> texts.get("premise");
        };
    return RichText.Paragraph.bold(sentence);
  }

  private RichText block(Disagreement disagreement, List<Citation> citations) {
    List<SideLine> sides =
        disagreement.sides().stream()
            .flatMap(side ->
                citations.stream()
                    .filter(citation -> citation.number() == side.citation())
                    .limit(1)
                    .map(citation -> line(side, citation)))
            .toList();
    return new RichText.Disagreeing(
        heading(disagreement.matter()), sides, disagreement.isConflict());
  }

  /** "Sources disagree on a number"; for a matter without words of its own "Sources disagree". */
  private String heading(String matter) {
    return texts.find("disagree." + matter).orElseGet(() -> texts.get("disagree"));
  }

  private SideLine line(Disagreement.Side side, Citation citation) {
    if (isCuratorsWord(side, citation)) {
      return new SideLine(side.citation(), texts.get("disagree.curator"), "", side.words());
    }
    Source source = citation.source();
    return new SideLine(
        side.citation(),
        source.publisher().name(),
        Dates.write(source.published(), texts.language()),
        side.words());
  }

  private static boolean isCuratorsWord(Disagreement.Side side, Citation citation) {
    return !citation.excerpt().text().contains(side.words())
        && citation.notes().stream().anyMatch(note -> note.text().contains(side.words()));
  }
}
