package org.sarika.fake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts that try to be more than text. */
public final class HostileText {
  private static final List<String> PIECES = pieces();

  private HostileText() {}

  /** Random pieces up to about a length; never blank. */
  public static String of(Random random, int length) {
    StringBuilder text = new StringBuilder("x");
    while (text.length() < length) {
      if (random.nextInt(6) == 0) {
        text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
      } else {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return text.toString();
  }

  private static List<String> pieces() {
    List<String> pieces = new ArrayList<>();
    try {
      pieces.addAll(Files.readAllLines(Path.of("src/test/resources/hostile/markup.txt")));
      pieces.addAll(Files.readAllLines(Path.of("src/test/resources/hostile/addresses.txt")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    pieces.addAll(
        List.of(
            " @everyone",
            " /forget",
            " /stop@EvilBot ",
            "#tag ",
            " https://evil.example/x?y=<z> ",
            "<b>",
            "</blockquote>",
            "</code>",
            "&amp;",
            "&lt;",
            "&",
            "<",
            ">",
            "\"",
            "tg://user?id=1",
            " evil.example ",
            "\u202e",
            "\u2067",
            "\u200b",
            "\u200d",
            "\ufeff",
            "\0",
            "\r\n",
            "\n",
            "\t",
            "\ud83d",
            "\ude00",
            "👩🏽‍🌾",
            "🏴\udb40\udc67\udb40\udc62\udb40\udc7f",
            "ខ្មែរ\u200bស្រលាញ់ ",
            "العربية ",
            "中文。",
            "e\u0301",
            " Mr. Sok came. ",
            " and then he left. ",
            " +855 12 345 678 ",
            "$TON ",
            "\u2028",
            "\uffff"));
    return List.copyOf(pieces);
  }
}
