package org.sarika.platform.slack;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sarika.chat.OwnReply;
import org.sarika.delivery.Fairness;
import org.sarika.delivery.Parcel;
import org.sarika.delivery.Received;
import org.sarika.delivery.Verdict;
import org.sarika.retrieval.QuestionLanguage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works on one update: what is to be sent for it. */
final class SlackWorker implements Function<Received, List<Parcel>> {
  private static final Logger LOG = LoggerFactory.getLogger(SlackWorker.class);

  private final Fairness fairness;
  private final SlackReplies replies;
  private final ButtonPresses presses;
  private final SlackFiles files;
  private final HomeTab home;
  private final PanePrompts prompts;
  private final LinkUnfurls unfurls;
  private final Consumer<String> farewell;

  /**
   * @param farewell told the workspaces that want us no longer
   */
  SlackWorker(
      Fairness fairness,
      SlackReplies replies,
      ButtonPresses presses,
      SlackFiles files,
      HomeTab home,
      PanePrompts prompts,
      LinkUnfurls unfurls,
      Consumer<String> farewell) {
    this.fairness = fairness;
    this.replies = replies;
    this.presses = presses;
    this.files = files;
    this.home = home;
    this.prompts = prompts;
    this.unfurls = unfurls;
    this.farewell = farewell;
  }

  @Override
  public List<Parcel> apply(Received received) {
    Optional<SlackUpdate> update = UpdateCodec.read(received.arrival().body());
    if (update.isEmpty()) {
      LOG.warn("slack: arrival {} is of another version and is skipped", received.number());
      return List.of();
    }
    return switch (update.get()) {
      case SlackUpdate.Asked asked -> ifFair(asked.place(), asked.text(), () -> replies.to(asked));
      case SlackUpdate.Pressed pressed -> presses.obey(pressed);
      case SlackUpdate.Rated rated -> presses.obey(rated);
      case SlackUpdate.Handed handed -> ifFair(handed.place(), "", () -> files.take(handed));
      case SlackUpdate.Rejected rejected -> presses.obey(rejected);
      case SlackUpdate.HomeOpened opened -> home.of(opened.team(), opened.person());
      case SlackUpdate.PaneOpened opened -> prompts.of(opened);
      case SlackUpdate.LinksShared links -> unfurls.of(links);
      case SlackUpdate.Uninstalled uninstalled -> {
        farewell.accept(uninstalled.team());
        yield List.of();
      }
    };
  }

  private List<Parcel> ifFair(Place place, String text, Supplier<List<Parcel>> answer) {
    return switch (fairness.ask(place.asker(), place.team() + "/" + place.channel())) {
      case Verdict.Allowed _ -> answer.get();
      case Verdict.Wait wait ->
          wait.first()
              ? replies.of(
                  new OwnReply.SlowDownReply(
                      place.conversation(), wait.delay(), QuestionLanguage.of(text)),
                  place)
              : List.of();
    };
  }

  /** What is told to somebody whose question waits behind others. */
  Optional<Parcel> busy(Received waiting, int ahead) {
    return UpdateCodec.read(waiting.arrival().body()).orElse(null)
            instanceof SlackUpdate.Asked asked
        ? replies
            .of(
                new OwnReply.BusyReply(
                    asked.place().conversation(), ahead, QuestionLanguage.of(asked.text())),
                asked.place())
            .stream()
            .findFirst()
        : Optional.empty();
  }
}
