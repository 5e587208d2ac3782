package org.sarika.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sarika.answer.Citation;
import org.sarika.fake.Samples;
import org.sarika.knowledge.Language;
import org.sarika.render.CitationLayout;
import org.sarika.render.RichText;
import org.sarika.render.Texts;

class BlockViewTest {
  private final Templates templates = new Templates(Texts.english(), new StaticFiles());
  private final CitationLayout layout = new CitationLayout(Texts.english());

  @Test
  void marksAnExcerptInItsPlaceWithItsSourceAndNotes() {
    String paragraph = Samples.visit().paragraph(1) + " And <b>more</b>.";

    String html = html(layout.inPlace(Samples.corrected(), "Before & so on.", paragraph, ""));

    assertThat(html)
        .contains(
            "<p>Before &amp; so on.</p>",
            "<mark>" + Samples.visit().paragraph(1) + "</mark> And &lt;b&gt;more&lt;/b&gt;.",
            "The Daily Myna",
            "9 April 2019",
            "The meeting was a day later");
    assertThat(html.split("<mark>", -1)).hasSize(2);
  }

  @Test
  void saysThatWordsWereTakenBackAndShowsNoneOfThem() {
    Citation retracted =
        Samples.corrected().retracted(Instant.parse("2026-05-03T12:00:00Z"), "made <up>");

    String html = html(layout.of(retracted));

    assertThat(html)
        .contains("Retracted on 3 May 2026: made &lt;up&gt;", "The Daily Myna")
        .doesNotContain(Samples.KEY, "The meeting was a day later", "<blockquote");
  }

  private String html(RichText block) {
    BlockView view = BlockView.of(block);
    return templates.fill(
        view.template(),
        Map.of("block", view.block(), "inlines", List.copyOf(view.inlines())),
        Language.ENGLISH);
  }
}
