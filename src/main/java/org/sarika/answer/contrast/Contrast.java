package org.sarika.answer.contrast;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sarika.answer.facts.Stems;

/**
 * Whether two sentences say different things about the same. Meant to be right when it speaks: it
 * stays silent where they may be about different events, people or times. For one thread.
 */
public final class Contrast {
  /** Words that both have to share. */
  private static final int LEAST_SHARED = 2;

  /** Share of the words of the shorter one that both have to share. */
  private static final double SAME = 0.55;

  /** Share of the words of the longer one: a few common words are in any long sentence. */
  private static final double SAME_OF_ALL = 0.3;

  private static final int FAR_APART = 300;

  private final String question;
  private final Set<String> asked;
  private final Lazy<Wanted> wanted;
  private final Map<Statement, Read> read = new HashMap<>();

  /**
   * @param question what was asked; sentences are compared only on its matter
   */
  public Contrast(String question) {
    this.question = question;
    this.asked = Stems.in(question);
    this.wanted = new Lazy<>(() -> Wanted.in(question));
  }

  /** What they differ on, the most certain first; an explained difference only if there is none. */
  public Optional<Difference> between(Statement one, Statement other) {
    Read left = read.computeIfAbsent(one, Read::new);
    Read right = read.computeIfAbsent(other, Read::new);
    Set<String> shared = left.shared(right);
    if (asked.stream().noneMatch(shared::contains)) {
      return Optional.empty();
    }
    boolean same = areOnTheSame(left, right, shared);
    boolean far = areFarApart(left, right);
    List<Difference> found = new ArrayList<>();
    new FigureContrast(left, right, wanted).between(same, far).ifPresent(found::add);
    if (!far) {
      DateContrast.between(question, left, right, same).ifPresent(found::add);
    }
    if (!far && same) {
      SideContrast.between(left, right).ifPresent(found::add);
      NameContrast.between(question, left, right).ifPresent(found::add);
    }
    return found.stream()
        .filter(it -> it.matter() != Difference.Matter.PERIODS)
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  /**
   * What a curator's correction says otherwise than the sentence it was written for, so that nobody
   * has to tell whether they are on the same matter.
   */
  public static Optional<Difference> correction(Statement sentence, Statement correction) {
    Read left = new Read(sentence);
    Read right = new Read(correction);
    return new FigureContrast(left, right, () -> Wanted.NONE)
        .corrected()
        .filter(it -> it.matter() == Difference.Matter.NUMBER)
        .or(() -> DateContrast.between(left, right));
  }

  private static boolean areOnTheSame(Read left, Read right, Set<String> shared) {
    int fewer = Math.min(left.stems().size(), right.stems().size());
    int more = Math.max(left.stems().size(), right.stems().size());
    return shared.size() >= LEAST_SHARED
        && shared.size() >= SAME * fewer
        && shared.size() >= SAME_OF_ALL * more;
  }

  /** Neither names a time, and their articles are years apart. */
  private static boolean areFarApart(Read left, Read right) {
    return !left.hasPeriod()
        && !right.hasPeriod()
        && Math.abs(ChronoUnit.DAYS.between(left.published(), right.published())) > FAR_APART;
  }
}
