package org.sarika.ingest.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/** The text of a PDF file, page by page. */
final class PdfText {
  private static final int MOST_PAGES = 500;

  /** Where the end mark has to stand: with some patience for what servers append. */
  private static final int TAIL = 2048;

  /** Stands between paragraphs in what the library writes. */
  private static final String PARTED = "\n\n";

  private PdfText() {}

  static Document read(byte[] bytes) throws UnreadableException {
    refuseTruncated(bytes);
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      if (pdf.getNumberOfPages() > MOST_PAGES) {
        throw new UnreadableException(
            "has more than %d pages: cut it in parts".formatted(MOST_PAGES));
      }
      List<String> paragraphs = PdfLines.paragraphs(pages(pdf));
      refuseUnreadable(paragraphs);
      return new Document(said(pdf), paragraphs, List.of());
    } catch (InvalidPasswordException e) {
      throw new UnreadableException("is protected by a password: save it without one");
    } catch (IOException e) {
      throw new UnreadableException("is damaged or not a PDF file: download it again");
    }
  }

  /** The library mends what is cut short, and would give the first pages for the whole. */
  private static void refuseTruncated(byte[] bytes) throws UnreadableException {
    int from = Math.max(0, bytes.length - TAIL);
    String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    if (!tail.contains("%%EOF")) {
      throw new UnreadableException("ends too early, its end mark is missing: download it again");
    }
  }

  private static List<String> pages(PDDocument pdf) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setParagraphEnd(PARTED);
    stripper.setLineSeparator("\n");
    stripper.setAddMoreFormatting(true);
    List<String> pages = new ArrayList<>();
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      pages.add(stripper.getText(pdf));
    }
    return pages;
  }

  private static void refuseUnreadable(List<String> paragraphs) throws UnreadableException {
    String all = String.join(" ", paragraphs);
    if (all.isBlank()) {
      throw new UnreadableException(
          "has pictures of its pages and no text: run text recognition on it first");
    }
    long lost = all.chars().filter(c -> c == 0xfffd || Character.isISOControl(c)).count();
    if (lost * 20 > all.length()) {
      throw new UnreadableException(
          "does not say which letters its signs are: run text recognition on it first");
    }
  }

  private static Particulars said(PDDocument pdf) {
    String title = text(pdf.getDocumentInformation().getTitle());
    String language = text(pdf.getDocumentCatalog().getLanguage());
    // The day a file was made is not the day that it was published.
    return new Particulars(isName(title) ? "" : title, "", "", "", Languages.tag(language));
  }

  /** Printing programs put the file's name there. */
  private static boolean isName(String title) {
    return title.matches("(?i)(Microsoft Word - .*|untitled.*|\\S+\\.(docx?|pdf|indd|qxd|rtf))");
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : Paragraphs.oneLine(text);
  }
}
