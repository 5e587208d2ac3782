package org.sarika.fake.telegram;

import java.util.List;

/**
 * The bot's answer to an inline query.
 *
 * @param cacheSeconds how long Telegram may show it again; 300 if it was not said
 * @param personal whether it is for this person only
 */
public record InlineAnswer(List<Result> results, long cacheSeconds, boolean personal) {
  public InlineAnswer {
    results = List.copyOf(results);
  }

  /**
   * One that can be posted.
   *
   * @param message what would be posted
   * @param url the address under the title; empty if none
   */
  public record Result(
      String id,
      String title,
      String description,
      Formatted message,
      List<Shown.Button> buttons,
      String url) {
    public Result {
      buttons = List.copyOf(buttons);
    }
  }
}
