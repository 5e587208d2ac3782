package org.sarika.platform.telegram;

import java.util.Optional;
import java.util.regex.Pattern;
import org.sarika.chat.Curating;

/** Fetches files that curators send. Blocks, a minute at most. */
final class FileFetch {
  /** Of one of Telegram's own servers; a path on a disk is none. */
  private static final Pattern PATH =
      Pattern.compile("(?!.*\\.\\.)[A-Za-z0-9_-][A-Za-z0-9_./-]{0,199}");

  private final BotApi api;

  FileFetch(BotApi api) {
    this.api = api;
  }

  static boolean isTooLarge(TelegramFile file) {
    return file.size() > Curating.LARGEST_FILE;
  }

  /** Its bytes; empty if they cannot be had, or are more than was said. */
  Optional<byte[]> fetch(TelegramFile file) {
    return api.call("getFile", api.parameters().put("file_id", file.id()))
            instanceof ApiAnswer.Done done
        ? Optional.of(done.result().path("file_path").asText())
            .filter(path -> PATH.matcher(path).matches())
            .flatMap(path -> api.download(path, Curating.LARGEST_FILE))
        : Optional.empty();
  }
}
