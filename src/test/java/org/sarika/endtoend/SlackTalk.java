package org.sarika.endtoend;

import java.util.List;
import java.util.stream.Stream;
import org.sarika.fake.slack.FakeSlack;

/** What was asked on Slack, and what was said to it. */
final class SlackTalk {
  private SlackTalk() {}

  static Exchange all(FakeSlack slack, List<SlackAsked> asked) {
    Exchange posted = of(slack, asked, true);
    Exchange whispered = of(slack, asked, false);
    return new Exchange(
        both(posted.questions(), whispered.questions()),
        both(posted.answers(), whispered.answers()));
  }

  private static <T> List<T> both(List<T> some, List<T> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  /**
   * Of one kind.
   *
   * @param posted messages for all, or else those for the asker alone
   */
  static Exchange of(FakeSlack slack, List<SlackAsked> asked, boolean posted) {
    return new Exchange(
        asked.stream().filter(one -> one.posted() == posted).map(SlackAsked::question).toList(),
        slack.shown().stream()
            .filter(shown -> shown.via().isEmpty() == posted)
            .map(shown ->
                new Exchange.Said(
                    posted
                        ? SlackAsked.thread(shown.team(), shown.channel(), shown.threadTs())
                        : shown.via(),
                    shown.text()))
            .toList());
  }
}
