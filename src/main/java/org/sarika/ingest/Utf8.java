package org.sarika.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes strictly: a wrong byte is reported with its line, never replaced. */
final class Utf8 {
  private Utf8() {}

  static Optional<String> decode(byte[] bytes, Problems problems) {
    if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
      problems.add(1, "file", "is UTF-16, not UTF-8: save it as UTF-8");
      return Optional.empty();
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      int wrong = in.position();
      problems.add(
          lineAt(bytes, wrong),
          "file",
          "byte 0x%02X is not UTF-8: save the file as UTF-8".formatted(bytes[wrong] & 0xff));
      return Optional.empty();
    }
    String text = out.flip().toString();
    return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
  }

  private static int lineAt(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }
}
