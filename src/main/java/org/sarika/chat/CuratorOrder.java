package org.sarika.chat;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sarika.knowledge.Note;
import org.sarika.knowledge.NoteKind;

/** What a curator may order that readers may not. */
sealed interface CuratorOrder {
  /** The queue. */
  record ShowQueue() implements CuratorOrder {}

  /**
   * One article.
   *
   * @param article its id or short name, as written
   */
  record Look(String article) implements CuratorOrder {}

  /**
   * A decision with a reason.
   *
   * @param article its id or short name, as written
   */
  record Decide(Verb verb, String article, String reason) implements CuratorOrder {}

  /** A note on a paragraph. */
  record AddNote(String article, Note note) implements CuratorOrder {}

  /** A page to be handed in, and what was written beside its address. */
  record HandIn(URI address, String particulars) implements CuratorOrder {}

  /** One that lacks something. */
  record Unclear(Notice usage) implements CuratorOrder {}

  /** A reader's command: also curators ask and look things up. */
  record Command() implements CuratorOrder {}

  /** Other words. */
  record Words(String text) implements CuratorOrder {}

  /** What is decided with a reason. */
  enum Verb {
    REJECT,
    RETRACT,
    RESTORE
  }

  /** An article, a paragraph, a kind, and the rest. */
  Pattern NOTE = Pattern.compile("(\\S+)\\s+(\\d{1,5})\\s+(\\S+)\\s+(.+)", Pattern.DOTALL);

  /** What the text orders. */
  static CuratorOrder in(String text) {
    Matcher matcher = Order.FORM.matcher(text.strip());
    if (!matcher.matches()) {
      return handedIn(text.strip()).orElseGet(() -> new Words(text.strip()));
    }
    String words = matcher.group(3) == null ? "" : matcher.group(3).strip();
    return switch (matcher.group(1).toLowerCase(Locale.ROOT)) {
      case "review" -> words.isEmpty() ? new ShowQueue() : new Look(words);
      case "reject" -> decide(Verb.REJECT, words, Notice.REJECT_USAGE);
      case "retract" -> decide(Verb.RETRACT, words, Notice.RETRACT_USAGE);
      case "restore" -> decide(Verb.RESTORE, words, Notice.RESTORE_USAGE);
      case "note" -> note(words);
      default -> new Command();
    };
  }

  /** A message that begins with an address hands it in, unless it asks something about it. */
  private static Optional<CuratorOrder> handedIn(String text) {
    String[] parts = text.split("\\s+", 2);
    String particulars = parts.length > 1 ? parts[1].strip() : "";
    return particulars.endsWith("?")
        ? Optional.empty()
        : address(parts[0]).map(address -> new HandIn(address, particulars));
  }

  private static Optional<URI> address(String word) {
    if (!word.matches("(?i)https?://.+")) {
      return Optional.empty();
    }
    try {
      URI address = new URI(word);
      return address.getHost() == null ? Optional.empty() : Optional.of(address);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static CuratorOrder decide(Verb verb, String words, Notice usage) {
    String[] parts = words.split("\\s+", 2);
    return parts.length < 2 || parts[1].isBlank()
        ? new Unclear(usage)
        : new Decide(verb, parts[0], parts[1].strip());
  }

  private static CuratorOrder note(String words) {
    Matcher parts = NOTE.matcher(words);
    if (!parts.matches()) {
      return new Unclear(Notice.NOTE_USAGE);
    }
    int paragraph = Integer.parseInt(parts.group(2));
    Optional<NoteKind> kind =
        Arrays.stream(NoteKind.values())
            .filter(one -> one.label().equalsIgnoreCase(parts.group(3)))
            .findFirst();
    return paragraph < 1 || kind.isEmpty()
        ? new Unclear(Notice.NOTE_USAGE)
        : new AddNote(parts.group(1), note(paragraph, kind.get(), parts.group(4).strip()));
  }

  /** An address at the end backs the note. */
  private static Note note(int paragraph, NoteKind kind, String text) {
    int blank = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\n'));
    return blank > 0 && address(text.substring(blank + 1)).isPresent()
        ? new Note(paragraph, kind, text.substring(0, blank).strip(), text.substring(blank + 1))
        : new Note(paragraph, kind, text, "");
  }
}
