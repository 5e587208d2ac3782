package org.sarika.ingest.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A Word document's text: what is deleted or hidden in it is left out. */
final class WordText {
  private static final double LOWEST_INFLATE_RATIO = 0.01;
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  /** The mark of the container that old and encrypted documents are in. */
  private static final byte[] CONTAINER = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

  private static final Pattern NOTE_MARK = Pattern.compile("\\[(foot|end)noteRef:-?\\d+\\]");

  private final List<String> texts = new ArrayList<>();
  private String title = "";
  private int hidden;
  private int deleted;

  private WordText() {}

  static Document read(byte[] bytes) throws UnreadableException {
    refuseContainers(bytes);
    ZipGuard.check(bytes);
    ZipSecureFile.setMinInflateRatio(LOWEST_INFLATE_RATIO);
    try (XWPFDocument document = withoutControls(open(bytes))) {
      return new WordText().document(document);
    } catch (IOException | POIXMLException e) {
      throw new UnreadableException("is damaged or not a Word document: save it anew");
    }
  }

  private static XWPFDocument open(byte[] bytes) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(bytes));
  }

  /** The library shows a content control's text without saying what of it is hidden or deleted. */
  private static XWPFDocument withoutControls(XWPFDocument document) throws IOException {
    Element body = (Element) document.getDocument().getBody().getDomNode();
    List<Element> controls = elements(body, "sdt");
    if (controls.isEmpty()) {
      return document;
    }
    controls.forEach(WordText::unwrap);
    try (document) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return open(bytes.toByteArray());
    }
  }

  /** Puts what is in a control in its place. */
  private static void unwrap(Element control) {
    Node place = control.getParentNode();
    for (Node part = control.getFirstChild(); part != null; part = part.getNextSibling()) {
      while ("sdtContent".equals(part.getLocalName()) && part.hasChildNodes()) {
        place.insertBefore(part.getFirstChild(), control);
      }
    }
    place.removeChild(control);
  }

  private static List<Element> elements(Element within, String name) {
    NodeList found = within.getElementsByTagNameNS(WORD, name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static void refuseContainers(byte[] bytes) throws UnreadableException {
    if (indexOf(bytes, CONTAINER, 1) != 0) {
      return;
    }
    throw new UnreadableException(
        indexOf(bytes, ENCRYPTED, bytes.length) >= 0
            ? "is protected by a password: save it without one"
            : "is a Word document of the old kind: save it as .docx");
  }

  private static int indexOf(byte[] bytes, byte[] wanted, int starts) {
    for (int at = 0; at < starts && at + wanted.length <= bytes.length; at++) {
      int same = 0;
      while (same < wanted.length && bytes[at + same] == wanted[same]) {
        same++;
      }
      if (same == wanted.length) {
        return at;
      }
    }
    return -1;
  }

  private Document document(XWPFDocument document) throws UnreadableException {
    document.getBodyElements().forEach(this::add);
    List<String> paragraphs = Paragraphs.plain(texts);
    if (paragraphs.isEmpty()) {
      throw new UnreadableException("has no text: import its text as a file");
    }
    CoreProperties core = document.getProperties().getCoreProperties();
    String named = core.getTitle() == null ? "" : Paragraphs.oneLine(core.getTitle());
    String headline = title.isEmpty() ? named : title;
    Particulars said = new Particulars(headline, "", "", "", "");
    return new Document(said, paragraphs, remarks());
  }

  private void add(IBodyElement element) {
    switch (element) {
      case XWPFParagraph paragraph -> add(paragraph);
      case XWPFTable table ->
          table
              .getRows()
              .forEach(row ->
                  texts.add(
                      row.getTableCells().stream()
                          .map(cell ->
                              cell.getParagraphs().stream()
                                  .map(this::seen)
                                  .collect(Collectors.joining(" ")))
                          .map(Paragraphs::oneLine)
                          .filter(text -> !text.isEmpty())
                          .collect(Collectors.joining("; "))));
      default -> {}
    }
  }

  private void add(XWPFParagraph paragraph) {
    String text = seen(paragraph);
    boolean isTitle = "Title".equalsIgnoreCase(paragraph.getStyle());
    if (isTitle && title.isEmpty()) {
      title = Paragraphs.oneLine(text);
    } else {
      texts.add(text);
    }
  }

  private String seen(XWPFParagraph paragraph) {
    StringBuilder text = new StringBuilder();
    for (IRunElement element : paragraph.getIRuns()) {
      if (element instanceof XWPFRun run && isSeen(run)) {
        text.append(run.text());
      }
    }
    return NOTE_MARK.matcher(text).replaceAll("");
  }

  private boolean isSeen(XWPFRun run) {
    String parent = String.valueOf(run.getCTR().getDomNode().getParentNode().getLocalName());
    boolean isDeleted = parent.equals("del") || parent.equals("moveFrom");
    boolean isHidden = run.isVanish();
    boolean hasText = !run.text().isBlank();
    deleted += isDeleted && hasText ? 1 : 0;
    hidden += isHidden && !isDeleted && hasText ? 1 : 0;
    return !isDeleted && !isHidden;
  }

  private List<String> remarks() {
    List<String> parts = new ArrayList<>();
    if (hidden > 0) {
      parts.add("%d hidden passage%s".formatted(hidden, hidden == 1 ? "" : "s"));
    }
    if (deleted > 0) {
      parts.add("%d deleted passage%s".formatted(deleted, deleted == 1 ? "" : "s"));
    }
    return parts.isEmpty() ? List.of() : List.of("left out: " + String.join(", ", parts));
  }
}
