package org.sarika.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.sarika.chat.Action;
import org.sarika.chat.LikeArticle;
import org.sarika.chat.QueuedArticle;
import org.sarika.chat.ReadyReason;
import org.sarika.chat.CuratorReply;
import org.sarika.render.Cut;
import org.sarika.render.Texts;

/** Makes a curator's buttons. */
final class CuratingButtons {
  /** Longest label and description, in UTF-16 units: platforms refuse longer ones. */
  private static final int LONGEST = 75;

  private static final int MOST_COPIES = 3;

  private final Texts texts;

  CuratingButtons(Texts texts) {
    this.texts = texts;
  }

  /** A row for each article, then the pages before and after. */
  List<List<Button>> queue(CuratorReply.QueueReply queue) {
    List<List<Button>> rows = new ArrayList<>();
    for (QueuedArticle item : queue.items()) {
      rows.add(List.of(named(Action.PREVIEW, item.key(), 0, item.waiting().article().title())));
    }
    List<Button> pages = new ArrayList<>();
    if (queue.page() > 0) {
      pages.add(page("before", queue.page() - 1));
    }
    if (queue.page() + 1 < queue.pages()) {
      pages.add(page("after", queue.page() + 1));
    }
    if (!pages.isEmpty()) {
      rows.add(pages);
    }
    return rows;
  }

  /** To approve; where it may be a copy, to say whether it is. */
  List<List<Button>> decisions(String key, List<LikeArticle> like) {
    List<List<Button>> rows = new ArrayList<>();
    like.stream()
        .filter(LikeArticle::answers)
        .limit(MOST_COPIES)
        .forEach(
            one -> rows.add(List.of(named(Action.COPY, one.keys(), 0, one.article().title()))));
    rows.add(
        List.of(
            plain(like.isEmpty() ? Action.APPROVE : Action.SEPARATE, key),
            plain(Action.REJECT, key)));
    return rows;
  }

  /** One ready reason in a row. */
  List<List<Button>> reasons(String key) {
    List<ReadyReason> reasons = ReadyReason.ALL;
    return IntStream.range(0, reasons.size())
        .mapToObj(i -> List.of(named(Action.REJECT_FOR, key, i + 1, reasons.get(i).words())))
        .toList();
  }

  private Button plain(Action action, String key) {
    String text = "button." + Key.of(action);
    return new Button(texts.get(text), texts.get(text + ".spoken"), action, key, 0);
  }

  private Button named(Action action, String key, int number, String name) {
    String text = "button." + Key.of(action);
    return new Button(
        Cut.at(LONGEST, texts.fill(text, name)),
        Cut.at(LONGEST, texts.fill(text + ".spoken", name)),
        action,
        key,
        number);
  }

  private Button page(String which, int number) {
    String text = "button.review." + which;
    return new Button(texts.get(text), texts.get(text + ".spoken"), Action.REVIEW, "", number);
  }
}
