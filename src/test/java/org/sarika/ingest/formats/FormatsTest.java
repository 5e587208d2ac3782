package org.sarika.ingest.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarika.ingest.formats.Reading.BrokenLine;

class FormatsTest {
  private static final Formats FORMATS = new Formats();

  @AfterAll
  static void close() {
    FORMATS.close();
  }

  @Test
  void readsADocumentFromEachLine() throws UnreadableException {
    String lines =
        """
        {"id":1,"title":"Ferry","text":"The ferry sank.\\n\\nNobody was hurt.","published":"2019-04-09T10:00:00Z","source":"Gazette","url":"https://gazette.example/ferry"}
        {"title":"broken"

        {"title":"No text"}
        {"text":"Only text.","published":"someday"}
        ["a list"]
        {"text":7}
        {"text":"Only text."}
        """;

    Reading reading = read("a.jsonl", lines);

    assertThat(reading.documents()).hasSize(2);
    assertThat(reading.documents().getFirst().document().said())
        .isEqualTo(
            new Particulars("Ferry", "Gazette", "2019-04-09", "https://gazette.example/ferry", ""));
    assertThat(reading.documents().getFirst().document().paragraphs())
        .containsExactly("The ferry sank.", "Nobody was hurt.");
    assertThat(reading.documents().getLast().line()).isEqualTo(8);
    assertThat(reading.broken())
        .containsExactly(
            new BrokenLine(2, "is not valid JSON at column 18"),
            new BrokenLine(4, "'text' is missing or empty: write the article there"),
            new BrokenLine(5, "'published' is no date: write YYYY, YYYY-MM or YYYY-MM-DD"),
            new BrokenLine(6, "is not a JSON object: put it in { and }"),
            new BrokenLine(7, "'text' is not a string: put it in quotation marks"));
  }

  @Test
  void refusesALineThatIsTooLong() throws UnreadableException {
    String line = "{\"text\":\"%s\"}".formatted("word ".repeat(220_000));

    assertThat(read("a.jsonl", line).broken())
        .containsExactly(new BrokenLine(1, "is longer than 1 MB: cut the article in parts"));
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThatThrownBy(() -> read("a.doc", "text"))
        .hasMessage(
            "is of no format that can be read: give a web page, PDF, DOCX, JSONL, text or Markdown");
    assertThatThrownBy(() -> read("a.html", "")).hasMessage("is empty");
    assertThatThrownBy(
            () -> FORMATS.read("a.pdf", "", Optional.empty(), new byte[Formats.LARGEST + 1]))
        .hasMessage("is larger than 20 MB: cut it in parts");
  }

  @ParameterizedTest
  @CsvSource({
    "https://x.example/story?id=a.b, text/html; charset=utf-8, text, true",
    "story, '', <!doctype html><p>, true",
    "story.pdf, text/html, %PDF-1.4, true",
    "feed.xml, application/rss+xml, <rss>, false",
    "picture.png, image/png, x, false"
  })
  void knowsAPageByItsTypeNameAndFirstBytes(
      String name, String mediaType, String head, boolean readable) {
    byte[] bytes = head.getBytes(StandardCharsets.UTF_8);

    assertThat(Format.of(name, MediaType.of(mediaType), bytes).isPresent()).isEqualTo(readable);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-04-09, 2019-04-09",
    "2019-04-09T23:30:00+07:00, 2019-04-09",
    "20190409T101500Z, 2019-04-09",
    "2019/4/9, 2019-04-09",
    "2019-04, 2019-04",
    "2019, 2019",
    "'Tue, 09 Apr 2019 10:15:00 GMT', 2019-04-09",
    "'April 9, 2019', 2019-04-09",
    "'Apr. 9, 2019 at 10:15', 2019-04-09",
    "9 April 2019, 2019-04-09",
    "'9 Sept 2019', 2019-09-09",
    "2019-02-30, ''",
    "0001-01-01, ''",
    "1554768000, ''",
    "yesterday, ''"
  })
  void readsDatesAsPagesWriteThem(String written, String date) {
    assertThat(PageDates.read(written)).isEqualTo(date);
  }

  private static Reading read(String name, String text) throws UnreadableException {
    return FORMATS.read(name, "", Optional.empty(), text.getBytes(StandardCharsets.UTF_8));
  }
}
