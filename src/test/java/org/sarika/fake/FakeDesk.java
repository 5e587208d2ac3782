package org.sarika.fake;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.sarika.answer.Answer;
import org.sarika.chat.ChatService;
import org.sarika.chat.Dialogue;
import org.sarika.chat.FollowUpResolver;
import org.sarika.curation.Review;
import org.sarika.gaps.GapCluster;
import org.sarika.gaps.Gaps;
import org.sarika.platform.Dispatcher;
import org.sarika.platform.console.ConsolePlatform;
import org.sarika.platform.console.ConsoleStyle;
import org.sarika.retrieval.Query;
import org.sarika.wiring.Desk;
import org.sarika.wiring.Finding;
import org.sarika.wiring.ImportRequest;
import org.sarika.wiring.Imported;
import org.sarika.wiring.Orders;
import org.sarika.wiring.Part;
import org.sarika.wiring.Problem;
import org.sarika.wiring.Progress;
import org.sarika.wiring.Screen;

/** A desk with one article. */
public final class FakeDesk implements Desk {
  private final FakeAnswerService answers = new FakeAnswerService();
  private final Dialogue dialogue = new Dialogue(answers, FollowUpResolver.NONE);
  private final List<Query> searches = new ArrayList<>();
  private final List<ImportRequest> imports = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Curated curated = new Curated();
  private final InMemoryGapLog gaps = new InMemoryGapLog();
  private final List<Path> backups = new ArrayList<>();
  private boolean closed;

  @Override
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Makes the knowledge folder have a problem. */
  public void add(Problem problem) {
    problems.add(problem);
  }

  @Override
  public Answer answer(List<String> turns, LocalDate asOf) {
    return dialogue.answerLast(turns, asOf);
  }

  @Override
  public List<Finding> search(Query query, int limit) {
    searches.add(query);
    return query.text().contains("hotel")
        ? List.of()
        : List.of(new Finding(Samples.visit(), 1, "Two\tlines\nof \u001b[31mtext", 1));
  }

  @Override
  public Imported importFiles(ImportRequest request, Progress progress) {
    imports.add(request);
    List<Problem> broken =
        request.defaults().publisher().isEmpty()
            ? List.of(new Problem(Problem.Severity.ERROR, "a.txt", "publisher is missing"))
            : List.of();
    return new Imported(
        List.of(
            new Imported.Item(
                Imported.Outcome.ADDED, "2019-visit", "A visit", !request.approve(), "")),
        broken);
  }

  @Override
  public Review review() {
    return curated.review();
  }

  @Override
  public List<GapCluster> gaps(boolean answered) {
    return new Gaps(gaps, new HashingEmbedder("words"), UnaryOperator.identity())
        .clusters(answered);
  }

  /** What readers asked. */
  public InMemoryGapLog gaps() {
    return gaps;
  }

  @Override
  public void backup(Path file) {
    backups.add(file);
  }

  /** What it curates. */
  public Curated curated() {
    return curated;
  }

  public List<Path> backups() {
    return List.copyOf(backups);
  }

  @Override
  public void chat(Screen screen) {
    Clock clock = Clock.fixed(Samples.NOW, ZoneOffset.UTC);
    ChatService chat = Chats.chat(answers, FollowUpResolver.NONE, clock);
    new ConsolePlatform(
            new Dispatcher(chat),
            clock,
            new ConsoleStyle(screen.columns(), screen.colour()),
            screen.in(),
            screen.out(),
            null)
        .run();
  }

  @Override
  public List<Part> serve(Orders orders) {
    return List.of(new Part("reading room", Part.State.BROKEN, "the port is taken"));
  }

  @Override
  public void close() {
    closed = true;
  }

  public FakeAnswerService answers() {
    return answers;
  }

  public List<Query> searches() {
    return List.copyOf(searches);
  }

  public List<ImportRequest> imports() {
    return List.copyOf(imports);
  }

  public boolean isClosed() {
    return closed;
  }
}
