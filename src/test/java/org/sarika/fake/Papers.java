package org.sarika.fake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Makes PDF files, Word documents and archives, good and bad. */
public final class Papers {
  private static final int PAGE_TOP = 740;
  private static final int LINE = 14;

  private Papers() {}

  /**
   * A PDF file.
   *
   * @param pages the lines of each; an empty line parts paragraphs
   */
  public static byte[] pdf(String title, List<List<String>> pages) {
    return pdf(title, pages, "");
  }

  /** A PDF file that opens with a password only. */
  public static byte[] lockedPdf(List<List<String>> pages) {
    return pdf("", pages, "secret");
  }

  private static byte[] pdf(String title, List<List<String>> pages, String password) {
    try (PDDocument pdf = new PDDocument()) {
      pdf.getDocumentInformation().setTitle(title);
      for (List<String> lines : pages) {
        PDPage page = new PDPage();
        pdf.addPage(page);
        write(pdf, page, lines);
      }
      if (!password.isEmpty()) {
        pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(PDDocument pdf, PDPage page, List<String> lines) throws IOException {
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
      content.beginText();
      content.newLineAtOffset(60, PAGE_TOP);
      for (String line : lines) {
        content.showText(line);
        content.newLineAtOffset(0, -LINE);
      }
      content.endText();
    }
  }

  /** A Word document with a title and paragraphs. */
  public static byte[] docx(String title, String... paragraphs) {
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFParagraph heading = document.createParagraph();
      heading.setStyle("Title");
      heading.createRun().setText(title);
      for (String text : paragraphs) {
        document.createParagraph().createRun().setText(text);
      }
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A Word document as bytes. */
  public static byte[] bytes(XWPFDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.write(out);
    return out.toByteArray();
  }

  /** A Word document that opens with a password only. */
  public static byte[] lockedDocx() {
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var out = encryptor.getDataStream(container)) {
        out.write(docx("A title", "A text."));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      container.writeFilesystem(out);
      return out.toByteArray();
    } catch (IOException | java.security.GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A Word document whose text unpacks to so many megabytes of nothing. */
  public static byte[] bomb(int megabytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] megabyte = new byte[1024 * 1024];
      Arrays.fill(megabyte, (byte) ' ');
      for (int i = 0; i < megabytes; i++) {
        zip.write(megabyte);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** An archive in an archive in an archive. */
  public static byte[] nested(int levels) {
    byte[] inside = "The innermost text.".getBytes(StandardCharsets.UTF_8);
    String name = "text.txt";
    for (int level = 0; level < levels; level++) {
      inside = zip(name, inside);
      name = "level" + level + ".zip";
    }
    return inside;
  }

  private static byte[] zip(String name, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
