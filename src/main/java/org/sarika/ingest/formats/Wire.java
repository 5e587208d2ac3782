package org.sarika.ingest.formats;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** How the two processes talk: numbers and texts with their length in front. */
final class Wire {
  /** Most text of one document, in bytes: the child may be anything by then. */
  static final int MOST_TEXT = 2 * 1024 * 1024;

  private static final int READ = 0;
  private static final int UNREADABLE = 1;

  private Wire() {}

  static void send(DataOutputStream out, Document document) throws IOException {
    Particulars said = document.said();
    out.writeByte(READ);
    sendAll(
        out,
        List.of(said.title(), said.publisher(), said.published(), said.url(), said.language()));
    sendAll(out, document.paragraphs());
    sendAll(out, document.remarks());
    out.flush();
  }

  static void sendRefusal(DataOutputStream out, String reason) throws IOException {
    out.writeByte(UNREADABLE);
    sendAll(out, List.of(reason));
    out.flush();
  }

  static Document receive(DataInputStream in) throws IOException, UnreadableException {
    int kind = in.readByte();
    List<String> first = receiveAll(in);
    if (kind == UNREADABLE && first.size() == 1) {
      throw new UnreadableException(first.getFirst());
    }
    if (kind != READ || first.size() != 5) {
      throw new IOException("the parser's process talks nonsense");
    }
    Particulars said =
        new Particulars(first.get(0), first.get(1), first.get(2), first.get(3), first.get(4));
    return new Document(said, receiveAll(in), receiveAll(in));
  }

  private static void sendAll(DataOutputStream out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    }
  }

  private static List<String> receiveAll(DataInputStream in) throws IOException {
    int left = MOST_TEXT;
    int count = in.readInt();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int length = in.readInt();
      if (length < 0 || length > left - Integer.BYTES) {
        throw new IOException("the parser's process sends too much");
      }
      left -= length + Integer.BYTES;
      texts.add(new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }
    return texts;
  }
}
