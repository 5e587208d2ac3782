package org.sarika.endtoend;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.sarika.fake.slack.FakeSlack;
import org.sarika.fake.slack.Shown;
import org.sarika.fake.slack.Workspace;

/** Readers who are told that an answer may be there: who does not see it has it shown, once. */
final class SlackDoubts {
  static final String NOTICE = "I was interrupted while I answered";

  private final FakeSlack slack;
  private final Workspace team;
  private final Set<String> told = new HashSet<>();
  private final Set<String> shown = new HashSet<>();

  SlackDoubts(FakeSlack slack, Workspace team) {
    this.slack = slack;
    this.team = team;
  }

  void look() {
    Set<String> answered =
        slack.shown().stream()
            .filter(one -> !Audit.isNotice(one.text()))
            .map(Shown::via)
            .collect(Collectors.toSet());
    for (Shown one : slack.shown()) {
      if (one.text().startsWith(NOTICE)) {
        told.add(one.ts());
        if (!answered.contains(one.via()) && shown.add(one.ts())) {
          var _ = team.user(one.ephemeralTo()).presses(one, "Show the answer");
        }
      }
    }
  }

  String line() {
    return "%d told of a doubt, %d of them had no answer".formatted(told.size(), shown.size());
  }
}
