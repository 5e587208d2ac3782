package org.sarika.cli;

import java.util.concurrent.Callable;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Note;
import org.sarika.knowledge.NoteKind;
import org.sarika.wiring.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds a note to a paragraph. */
@Command(
    name = "note",
    description = "Adds a note to a paragraph: readers see it wherever the paragraph is shown.")
final class NoteCommand implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "ID", converter = ArticleIdConverter.class, description = "which one")
  private ArticleId id = new ArticleId("none");

  @Option(names = "--paragraph", required = true, paramLabel = "N", description = "from 1")
  private int paragraph;

  @Option(
      names = "--kind",
      required = true,
      paramLabel = "KIND",
      description = "correction, context, unreliable or retracted (by the outlet)")
  private NoteKind kind = NoteKind.CONTEXT;

  @Option(names = "--text", required = true, paramLabel = "TEXT", description = "what readers see")
  private String text = "";

  @Option(names = "--source", paramLabel = "URL", description = "the address that backs it")
  private String source = "";

  @Mixin private By by = new By();

  NoteCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Note note = note();
    try (Desk desk = session.open()) {
      return new Decisions(session).report(desk.review().note(id, note, by.curator()));
    }
  }

  private Note note() {
    if (!source.isEmpty() && !Addresses.isWeb(source)) {
      throw usage("--source is '%s': give an address that begins with https://".formatted(source));
    }
    try {
      return new Note(paragraph, kind, text.strip(), source);
    } catch (IllegalArgumentException e) {
      throw usage(String.valueOf(e.getMessage()));
    }
  }

  private ParameterException usage(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
