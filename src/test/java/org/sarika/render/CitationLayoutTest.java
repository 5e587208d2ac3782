package org.sarika.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sarika.fake.Samples;

class CitationLayoutTest {
  private final CitationLayout layout = new CitationLayout(Texts.english());

  @Test
  void showsTheNeighboursThatThereAreWithTheirNumbers() {
    String paragraph = Samples.visit().paragraph(1);

    RichText.InPlace first = layout.inPlace(Samples.citation(), "", paragraph, "After.");
    RichText.InPlace only = layout.inPlace(Samples.citation(), "", paragraph, "");

    assertThat(first.paragraphs())
        .containsExactly(
            new WholeParagraph(1, paragraph, 0, paragraph.length()),
            new WholeParagraph(2, "After.", 0, 0));
    assertThat(only.paragraphs()).hasSize(1);
    assertThat(only.language()).isEqualTo("en");
  }

  @Test
  void partsAParagraphAtItsMarkWithoutLosingACharacter() {
    WholeParagraph paragraph = new WholeParagraph(3, "One. Two. Three.", 5, 9);

    assertThat(paragraph.before()).isEqualTo("One. ");
    assertThat(paragraph.marked()).isEqualTo("Two.");
    assertThat(paragraph.after()).isEqualTo(" Three.");
  }

  @Test
  void letsTheNotesTravelToThePlace() {
    String paragraph = Samples.visit().paragraph(1);

    assertThat(layout.inPlace(Samples.corrected(), "", paragraph, "").notes())
        .extracting(NoteLine::text)
        .containsExactly("The meeting was a day later");
  }
}
