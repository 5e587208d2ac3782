package org.sarika.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.Note;

/** SHA-256 over what was read, so that reordered fields or other line ends change nothing. */
final class ContentHash {
  private final MessageDigest digest;

  private ContentHash() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Of the text and everything about it but the id. */
  static String of(Article article) {
    ContentHash hash = new ContentHash();
    hash.add(article.title());
    hash.add(article.publisher().name());
    hash.add(article.published().text());
    hash.add(article.url().toString());
    hash.add(article.language());
    hash.add(article.form().label());
    hash.add(article.viewpoint().label());
    hash.add(article.reliability().label());
    hash.addAll(article.topics());
    hash.addAll(article.copies());
    hash.addAll(article.notes().stream().map(ContentHash::text).toList());
    hash.addAll(article.paragraphs());
    return hash.hex();
  }

  /** Of the text alone. */
  static String of(List<String> paragraphs) {
    ContentHash hash = new ContentHash();
    hash.addAll(paragraphs);
    return hash.hex();
  }

  private static String text(Note note) {
    return String.join(
        "\n", String.valueOf(note.paragraph()), note.kind().label(), note.text(), note.source());
  }

  private void addAll(List<String> texts) {
    add(String.valueOf(texts.size()));
    texts.forEach(this::add);
  }

  /** Its length first, so that "ab" and "c" differ from "a" and "bc". */
  private void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
  }

  private String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
