package org.sarika.platform.telegram;

import java.util.List;
import java.util.Optional;
import org.sarika.chat.IncomingMessage;
import org.sarika.chat.Notice;
import org.sarika.chat.OwnReply;
import org.sarika.curation.Submission;
import org.sarika.delivery.Parcel;
import org.sarika.platform.Dispatcher;

/** Takes files that curators hand in. Whether somebody is one is asked before a byte is fetched. */
final class HandedFiles {
  private final Dispatcher dispatcher;
  private final FileFetch files;
  private final Replies replies;

  HandedFiles(Dispatcher dispatcher, FileFetch files, Replies replies) {
    this.dispatcher = dispatcher;
    this.files = files;
    this.replies = replies;
  }

  List<Parcel> take(TelegramUpdate.Handed handed) {
    IncomingMessage message = handed.message();
    if (!dispatcher.isCurator(message.conversation(), message.asker())) {
      return message.text().isBlank() ? List.of() : replies.to(message, handed.target());
    }
    if (FileFetch.isTooLarge(handed.file())) {
      return refused(handed, Notice.FILE_TOO_LARGE);
    }
    Optional<byte[]> bytes = files.fetch(handed.file());
    return bytes.isEmpty()
        ? refused(handed, Notice.FILE_NOT_FETCHED)
        : replies.to(
            message, new Submission.File(handed.file().name(), bytes.get()), handed.target());
  }

  private List<Parcel> refused(TelegramUpdate.Handed handed, Notice why) {
    return replies.of(
        new OwnReply.NoticeReply(handed.message().conversation(), why), handed.target());
  }
}
