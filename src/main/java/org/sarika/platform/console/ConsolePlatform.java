package org.sarika.platform.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sarika.chat.ChatCommand;
import org.sarika.chat.ConversationId;
import org.sarika.chat.IncomingMessage;
import org.sarika.platform.ChatPlatform;
import org.sarika.platform.Dispatcher;
import org.sarika.render.Texts;

/** A conversation on the terminal, or over a pipe without prompt and colour. */
public final class ConsolePlatform implements ChatPlatform {
  private static final ConversationId HERE = new ConversationId("console", "terminal", "");
  private static final String QUIT = "quit";

  private final Texts texts = Texts.english();
  private final Dispatcher dispatcher;
  private final Clock clock;
  private final ConsoleRenderer renderer;
  private final InputStream in;
  private final PrintStream out;
  private final @Nullable Path history;

  /**
   * A conversation.
   *
   * @param in read when it is a pipe; a terminal is opened by itself
   * @param history file of what was typed at a terminal; null when the input is a pipe
   */
  public ConsolePlatform(
      Dispatcher dispatcher,
      Clock clock,
      ConsoleStyle style,
      InputStream in,
      PrintStream out,
      @Nullable Path history) {
    this.dispatcher = dispatcher;
    this.clock = clock;
    this.renderer = new ConsoleRenderer(style);
    this.in = in;
    this.out = out;
    this.history = history;
  }

  @Override
  public String name() {
    return HERE.platform();
  }

  @Override
  public void run() {
    boolean typed = history != null;
    if (typed) {
      out.println(texts.fill("console.welcome", commands()));
    }
    try (LineSource lines = history == null ? new PipedLines(in) : new TypedLines(history)) {
      talk(lines);
    } catch (IOException e) {
      throw new UncheckedIOException("the terminal cannot be read: " + e.getMessage(), e);
    }
    if (typed) {
      out.println(texts.get("console.goodbye"));
    }
  }

  /** Until the asker leaves or nobody reads the replies any more. */
  private void talk(LineSource lines) throws IOException {
    Optional<String> line = lines.next();
    while (line.isPresent() && !leaves(line.get()) && !out.checkError()) {
      if (!line.get().isBlank()) {
        dispatcher.dispatch(
            new IncomingMessage(
                UUID.randomUUID().toString(), HERE, "", line.get(), "", clock.instant()),
            renderer,
            (to, text) -> say(text));
      }
      if (isWord("/forget", line.get())) {
        lines.forget();
      }
      line = lines.next();
    }
  }

  private void say(String text) {
    out.println(text);
    out.println();
    out.flush();
  }

  /** Those that mean something on a terminal. */
  private static String commands() {
    return Stream.concat(
            Arrays.stream(ChatCommand.values()).map(ChatCommand::word), Stream.of(QUIT))
        .map(word -> "/" + word)
        .collect(Collectors.joining(", "));
  }

  private static boolean leaves(String line) {
    return isWord("/" + QUIT, line) || isWord("/exit", line);
  }

  private static boolean isWord(String word, String line) {
    return word.equalsIgnoreCase(line.strip());
  }
}
