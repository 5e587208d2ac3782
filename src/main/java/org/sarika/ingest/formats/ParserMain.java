package org.sarika.ingest.formats;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The process that parses what may be a bomb: reads a kind, a length and bytes, answers, and so on
 * until its input ends. A fault ends it; the other side starts another.
 */
public final class ParserMain {
  private ParserMain() {}

  public static void main(String[] args) throws IOException {
    // Libraries that print must not talk into the answers.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    serve(
        new DataInputStream(new FileInputStream(FileDescriptor.in)),
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))));
  }

  private static void serve(DataInputStream in, DataOutputStream out) throws IOException {
    for (int kind = in.read(); kind >= 0; kind = in.read()) {
      byte[] bytes = new byte[in.readInt()];
      in.readFully(bytes);
      ParserKind parser = ParserKind.of(kind);
      try {
        Document document = parser.parse(bytes);
        refuseTooMuch(document);
        Wire.send(out, document);
      } catch (UnreadableException e) {
        Wire.sendRefusal(out, String.valueOf(e.getMessage()));
      } catch (RuntimeException e) {
        // Parsers of broken files throw whatever comes.
        Wire.sendRefusal(out, "is damaged or not %s: save it anew".formatted(parser.label()));
      } catch (StackOverflowError e) {
        Wire.sendRefusal(out, "is nested too deeply to be read: save its text as a file");
      }
    }
  }

  private static void refuseTooMuch(Document document) throws UnreadableException {
    // A UTF-16 unit is three bytes at most, and each text has its length in front.
    long most = document.paragraphs().stream().mapToLong(text -> 3L * text.length() + 4).sum();
    if (most > Wire.MOST_TEXT) {
      throw new UnreadableException(
          "has more text than an article, over %d kB: cut it in parts"
              .formatted(Wire.MOST_TEXT / 3 / 1024));
    }
  }
}
