package org.sarika.ingest.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.sarika.fake.Papers;

/** PDF and Word through the process that parses them. */
class PapersTest {
  private static final Formats FORMATS = new Formats();

  @AfterAll
  static void close() {
    FORMATS.close();
  }

  @Test
  void joinsTheLinesOfAPdfToParagraphs() throws UnreadableException {
    byte[] pdf =
        Papers.pdf(
            "Ferry sinks",
            List.of(
                List.of(
                    "The ferry sank on Tuesday off the coast of Kampot, and the forty passen-",
                    "gers were brought ashore by fishermen, the US-",
                    "trained harbour master said.",
                    "",
                    "Nobody was hurt.")));

    Document document = read("a.pdf", pdf);

    assertThat(document.paragraphs())
        .containsExactly(
            "The ferry sank on Tuesday off the coast of Kampot, and the forty passengers were"
                + " brought ashore by fishermen, the US-trained harbour master said.",
            "Nobody was hurt.");
    assertThat(document.said().title()).isEqualTo("Ferry sinks");
    assertThat(document.said().published()).isEmpty();
  }

  @Test
  void leavesRunningHeadsAndPageNumbersOut() throws UnreadableException {
    List<List<String>> pages = new ArrayList<>();
    for (int page = 1; page <= 4; page++) {
      pages.add(
          List.of(
              "Mekong Gazette, issue 12",
              "",
              "Text of page " + "abcd".charAt(page - 1) + " that ends.",
              "",
              "Page " + page + " of 4"));
    }

    assertThat(read("a.pdf", Papers.pdf("", pages)).paragraphs())
        .containsExactly(
            "Text of page a that ends.",
            "Text of page b that ends.",
            "Text of page c that ends.",
            "Text of page d that ends.");
  }

  @Test
  void refusesATruncatedPdf() {
    byte[] pdf = Papers.pdf("", List.of(List.of("The ferry sank."), List.of("Nobody was hurt.")));

    assertThatThrownBy(() -> read("a.pdf", Arrays.copyOf(pdf, pdf.length * 2 / 3)))
        .hasMessage("ends too early, its end mark is missing: download it again");
  }

  @Test
  void refusesAPdfWithAPassword() {
    assertThatThrownBy(() -> read("a.pdf", Papers.lockedPdf(List.of(List.of("Text.")))))
        .hasMessage("is protected by a password: save it without one");
  }

  @Test
  void refusesAPdfWithoutText() {
    assertThatThrownBy(() -> read("a.pdf", Papers.pdf("", List.of(List.of()))))
        .hasMessage("has pictures of its pages and no text: run text recognition on it first");
  }

  @Test
  void refusesRubbishThatEndsLikeAPdf() {
    assertThatThrownBy(() ->
            read(
                "a.pdf",
                "%PDF-1.7 rubbish %%EOF".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
        .hasMessage("is damaged or not a PDF file: download it again");
  }

  @Test
  void readsParagraphsAndTablesOfWord() throws IOException, UnreadableException {
    byte[] docx;
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("The ferry sank.");
      XWPFTable table = document.createTable(1, 2);
      table.getRow(0).getCell(0).setText("2018");
      table.getRow(0).getCell(1).setText("four ferries");
      document.createParagraph().createRun().setText("Nobody was hurt.");
      docx = Papers.bytes(document);
    }

    assertThat(read("a.docx", docx).paragraphs())
        .containsExactly("The ferry sank.", "2018; four ferries", "Nobody was hurt.");
  }

  @Test
  void takesTheTitleOfWordByItsStyle() throws UnreadableException {
    Document document = read("a.docx", Papers.docx("Ferry sinks", "The ferry sank."));

    assertThat(document.said().title()).isEqualTo("Ferry sinks");
    assertThat(document.paragraphs()).containsExactly("The ferry sank.");
  }

  @Test
  void leavesHiddenAndDeletedWordsOut() throws IOException, UnreadableException {
    byte[] docx;
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.createRun().setText("The ferry ");
      XWPFRun hidden = paragraph.createRun();
      hidden.setText("did not sink. ");
      hidden.setVanish(true);
      var deleted = paragraph.getCTP().addNewDel();
      deleted.addNewR().addNewDelText().setStringValue("floated. ");
      XWPFRun last = paragraph.createRun();
      last.setText("sank.");
      docx = Papers.bytes(document);
    }

    Document document = read("a.docx", docx);

    assertThat(document.paragraphs()).containsExactly("The ferry sank.");
    assertThat(document.remarks()).hasSize(1).first().asString().contains("1 hidden passage");
  }

  @Test
  void leavesHiddenWordsOutOfContentControls() throws IOException, UnreadableException {
    byte[] docx;
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.createRun().setText("The ferry ");
      var inline = paragraph.getCTP().addNewSdt().addNewSdtContent();
      inline.addNewR().addNewT().setStringValue("sank.");
      var hidden = inline.addNewR();
      hidden.addNewRPr().addNewVanish();
      hidden.addNewT().setStringValue(" It was no accident.");
      var block = document.getDocument().getBody().addNewSdt().addNewSdtContent();
      block.addNewP().addNewR().addNewT().setStringValue("Nobody was hurt.");
      var deleted = block.addNewP().addNewDel();
      deleted.addNewR().addNewDelText().setStringValue("Forty were hurt.");
      docx = Papers.bytes(document);
    }

    Document document = read("a.docx", docx);

    assertThat(document.paragraphs()).containsExactly("The ferry sank.", "Nobody was hurt.");
    assertThat(document.remarks()).containsExactly("left out: 1 hidden passage, 1 deleted passage");
  }

  @Test
  void refusesAZipBomb() {
    assertThatThrownBy(() -> read("a.docx", Papers.bomb(300)))
        .hasMessage(
            "unpacks to far more than it is and may be made to do harm: save its text as a file");
  }

  @Test
  void refusesArchivesInArchives() {
    assertThatThrownBy(() -> read("a.docx", Papers.nested(10)))
        .hasMessage(
            "is an archive of archives, not a Word document: unpack it and import the files");
    assertThatThrownBy(() -> read("a.zip", Papers.nested(10)))
        .hasMessage("is an archive: unpack it and import the files in it");
  }

  @Test
  void refusesWordWithAPassword() {
    assertThatThrownBy(() -> read("a.docx", Papers.lockedDocx()))
        .hasMessage("is protected by a password: save it without one");
  }

  @Test
  void refusesTruncatedWord() {
    byte[] docx = Papers.docx("Ferry", "The ferry sank.".repeat(200));

    assertThatThrownBy(() -> read("a.docx", Arrays.copyOf(docx, docx.length / 2)))
        .hasMessageMatching("is (cut short or damaged|damaged or not a Word document).*");
  }

  private static Document read(String name, byte[] bytes) throws UnreadableException {
    return FORMATS.read(name, "", Optional.empty(), bytes).documents().getFirst().document();
  }
}
