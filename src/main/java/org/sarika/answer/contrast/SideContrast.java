package org.sarika.answer.contrast;

import java.util.Map;
import java.util.Optional;
import org.sarika.answer.contrast.Difference.Matter;
import org.sarika.answer.facts.Denials;
import org.sarika.answer.facts.Denials.Side;

/** What one sentence affirms and the other denies. */
final class SideContrast {
  private static final int LONGEST = 120;

  private SideContrast() {}

  static Optional<Difference> between(Read left, Read right) {
    boolean opposed =
        left.sides().entrySet().stream()
            .filter(it -> isOpposed(it, right.sides()))
            .anyMatch(it -> !areBothNegative(left, right, it.getKey()));
    boolean apart =
        !left.moments().isEmpty()
            && !right.moments().isEmpty()
            && left.moments().stream()
                .noneMatch(it -> right.moments().stream().anyMatch(it::meets));
    if (!opposed || apart || Events.haveOtherNames(left, right)) {
      return Optional.empty();
    }
    return Optional.of(new Difference(Matter.YES_NO, words(left), words(right)));
  }

  /** "Banned visas" and "issues no visas" are of one mind. */
  private static boolean areBothNegative(Read left, Read right, String matter) {
    return Denials.isNegative(left.text(), matter) && Denials.isNegative(right.text(), matter);
  }

  private static boolean isOpposed(Map.Entry<String, Side> one, Map<String, Side> others) {
    Side other = others.get(one.getKey());
    return other != null
        && one.getValue() != other
        && one.getValue() != Side.OPEN
        && other != Side.OPEN;
  }

  /** The sentence as written, its first part if it is long. */
  private static String words(Read read) {
    String text = read.statement().text();
    if (text.length() <= LONGEST) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST);
    return text.substring(0, space > 0 ? space : LONGEST);
  }
}
