package org.sarika.platform.telegram;

import java.util.Optional;
import java.util.Set;
import org.sarika.chat.ConversationId;
import org.sarika.chat.Curators;
import org.sarika.curation.Curator;

/**
 * The curators on Telegram: people, in their private chat with us. Its id is their own, while those
 * of groups and channels are negative.
 *
 * @param ids numbers of users
 */
public record TelegramCurators(Set<String> ids) implements Curators {
  public TelegramCurators {
    ids = Set.copyOf(ids);
  }

  @Override
  public Optional<Curator> of(ConversationId where, String who) {
    boolean alone =
        where.platform().equals(TelegramTranslator.PLATFORM) && where.chat().equals(who);
    return alone && ids.contains(who)
        ? Optional.of(new Curator("telegram " + who))
        : Optional.empty();
  }
}
