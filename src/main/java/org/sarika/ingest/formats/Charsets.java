package org.sarika.ingest.formats;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the charset of a page: its byte order mark, the server's word, the page's own word, else
 * UTF-8. Nothing is replaced: what is not in any of them is refused.
 */
final class Charsets {
  /** A page names its charset within so many bytes, in the standard and with some patience. */
  private static final int HEAD = 4096;

  private static final Pattern META =
      Pattern.compile(
          "<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:+-]{1,40})",
          Pattern.CASE_INSENSITIVE);

  private Charsets() {}

  /**
   * A page's text, without byte order mark.
   *
   * @param named by the server; empty if it names none
   */
  static String page(byte[] bytes, String named) throws UnreadableException {
    Set<String> asked = new LinkedHashSet<>();
    for (String name : Arrays.asList(named, inHead(bytes))) {
      if (!name.isEmpty()) {
        asked.add(name.toLowerCase(Locale.ROOT));
      }
    }
    for (Charset charset : candidates(bytes, asked)) {
      Optional<String> text = strictly(bytes, charset);
      if (text.isPresent()) {
        return text.get();
      }
    }
    throw new UnreadableException(
        "is not in the charset that it names (%s): save it as UTF-8"
            .formatted(asked.isEmpty() ? "none, so UTF-8" : String.join(", ", asked)));
  }

  /** In this charset or not at all. */
  static String decode(byte[] bytes, Charset charset) throws UnreadableException {
    return strictly(bytes, charset)
        .orElseThrow(() ->
            new UnreadableException(
                "is not in %s: save it as %s".formatted(charset.name(), charset.name())));
  }

  private static List<Charset> candidates(byte[] bytes, Set<String> asked) {
    Set<Charset> candidates = new LinkedHashSet<>();
    byOrderMark(bytes).ifPresent(candidates::add);
    // Text that is valid UTF-8 with letters beyond ASCII is UTF-8, whatever somebody says of it:
    // a charset of single bytes takes anything and would make other letters of it.
    if (!asked.stream().allMatch(name -> name.startsWith("utf-16")) || asked.isEmpty()) {
      candidates.add(StandardCharsets.UTF_8);
    }
    asked.forEach(name -> byName(name).ifPresent(candidates::add));
    return List.copyOf(candidates);
  }

  private static Optional<Charset> byOrderMark(byte[] bytes) {
    if (startsWith(bytes, 0xfe, 0xff)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xff, 0xfe)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
  }

  /** Browsers read Latin-1 as Windows-1252, and so do the people who write it. */
  private static Optional<Charset> byName(String name) {
    try {
      return Optional.of(
          switch (name) {
            case "iso-8859-1", "latin1", "us-ascii", "ascii" -> Charset.forName("windows-1252");
            case "gb2312", "gbk" -> Charset.forName("GB18030");
            default -> Charset.forName(name);
          });
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static String inHead(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher meta = META.matcher(head);
    return meta.find() ? meta.group(1) : "";
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      boolean marked = !text.isEmpty() && text.charAt(0) == '\ufeff';
      return Optional.of(text.toString().substring(marked ? 1 : 0));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
