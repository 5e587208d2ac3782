package org.sarika.platform.slack;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.sarika.chat.ConversationId;
import org.sarika.chat.Curators;
import org.sarika.curation.Curator;

/**
 * The curators on Slack: people, in their direct conversation with us, in modals and on their home
 * tab. Ids of users are unique within a workspace only.
 */
public final class SlackCurators implements Curators {
  private final Set<String> names;
  private final Supplier<Optional<String>> own;

  /**
   * Some curators.
   *
   * @param names {@code T1/U1}, or {@code U1} for somebody of our own workspace
   * @param own id of that workspace; empty if there is none or it is not known just now
   */
  public SlackCurators(Set<String> names, Supplier<Optional<String>> own) {
    this.names = Set.copyOf(names);
    this.own = own;
  }

  @Override
  public Optional<Curator> of(ConversationId where, String who) {
    String[] parts = who.split("/", 2);
    if (!where.platform().equals(Place.PLATFORM)
        || parts.length < 2
        || !where.chat().equals(parts[0] + "/@" + parts[1])) {
      return Optional.empty();
    }
    return names.contains(who) || isOwn(parts[0], parts[1])
        ? Optional.of(new Curator("slack " + who))
        : Optional.empty();
  }

  /** Asked last, since it may cost a call. */
  private boolean isOwn(String team, String person) {
    return names.contains(person) && own.get().filter(team::equals).isPresent();
  }
}
