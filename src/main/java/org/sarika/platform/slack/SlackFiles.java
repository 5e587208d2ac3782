package org.sarika.platform.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sarika.chat.ConversationId;
import org.sarika.chat.Curating;
import org.sarika.chat.IncomingMessage;
import org.sarika.chat.Notice;
import org.sarika.chat.OwnReply;
import org.sarika.curation.Submission;
import org.sarika.delivery.Parcel;
import org.sarika.platform.Dispatcher;
import org.sarika.platform.slack.api.SlackApi;
import org.sarika.platform.slack.api.Tokens;

/** Takes files that curators hand in. Whether somebody is one is asked before a byte is fetched. */
final class SlackFiles {
  private final Dispatcher dispatcher;
  private final SlackApi api;
  private final Tokens tokens;
  private final SlackReplies replies;
  private final HomeTab home;

  SlackFiles(
      Dispatcher dispatcher, SlackApi api, Tokens tokens, SlackReplies replies, HomeTab home) {
    this.dispatcher = dispatcher;
    this.api = api;
    this.tokens = tokens;
    this.replies = replies;
    this.home = home;
  }

  /** What others send is left alone. */
  List<Parcel> take(SlackUpdate.Handed handed) {
    Place place = handed.place();
    ConversationId where = place.conversation();
    if (!dispatcher.isCurator(where, place.asker())) {
      return List.of();
    }
    if (handed.size() > Curating.LARGEST_FILE) {
      return replies.of(new OwnReply.NoticeReply(where, Notice.FILE_TOO_LARGE), place);
    }
    Optional<byte[]> bytes =
        tokens
            .of(handed.team())
            .flatMap(token -> api.download(token, handed.url(), Curating.LARGEST_FILE));
    if (bytes.isEmpty()) {
      return replies.of(new OwnReply.NoticeReply(where, Notice.FILE_NOT_FETCHED), place);
    }
    IncomingMessage message =
        new IncomingMessage(handed.id(), where, place.asker(), "", "", handed.at());
    List<Parcel> parcels =
        new ArrayList<>(
            dispatcher.take(
                message,
                new Submission.File(handed.name(), bytes.get()),
                reply -> replies.of(reply, place)));
    parcels.addAll(home.of(place.team(), place.person()));
    return parcels;
  }
}
