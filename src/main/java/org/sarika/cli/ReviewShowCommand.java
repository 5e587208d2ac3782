package org.sarika.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sarika.curation.Change;
import org.sarika.curation.Preview;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Note;
import org.sarika.wiring.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows an article as a curator has to see it before deciding. */
@Command(
    name = "show",
    description =
        "Shows an article of any status: particulars, text, notes, copies, what was done.")
final class ReviewShowCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "ID", converter = ArticleIdConverter.class, description = "which one")
  private ArticleId id = new ArticleId("none");

  ReviewShowCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Desk desk = session.open()) {
      Optional<Preview> preview = desk.review().preview(id);
      if (preview.isEmpty()) {
        session.complain("there is no article '%s': see `review list`".formatted(id));
        return Exit.NOT_FOUND;
      }
      lines(preview.get()).forEach(line -> session.print(FindingText.safe(line)));
      return Exit.OK;
    }
  }

  private static List<String> lines(Preview preview) {
    Article article = preview.article();
    List<String> lines = new ArrayList<>();
    lines.add(article.title());
    lines.add(
        "%s · %s · %s".formatted(article.publisher().name(), article.published(), article.url()));
    lines.add(
        "%s: %s, %s, viewpoint %s, reliability %s, topics %s"
            .formatted(
                preview.status().label(),
                article.form().label(),
                article.language(),
                article.viewpoint().label(),
                article.reliability().label(),
                article.topics().isEmpty() ? "none" : String.join(", ", article.topics())));
    lines.add("from %s".formatted(preview.source()));
    article.copies().forEach(copy -> lines.add("also at " + copy));
    preview.like().forEach(like -> lines.add("like " + Decisions.like(like)));
    for (int number = 1; number <= article.paragraphs().size(); number++) {
      lines.add("[%d] %s".formatted(number, article.paragraph(number)));
      article.notesOn(number).forEach(note -> lines.add(line(note)));
    }
    preview.changes().forEach(change -> lines.add(line(change)));
    return lines;
  }

  private static String line(Note note) {
    String source = note.source().isEmpty() ? "" : " (" + note.source() + ")";
    return "%s: %s%s".formatted(note.kind().label(), note.text(), source);
  }

  private static String line(Change change) {
    String reason = change.reason().isEmpty() ? "" : ": " + change.reason();
    return "%s %s by %s%s"
        .formatted(ReviewListCommand.day(change.at()), change.deed().label(), change.who(), reason);
  }
}
