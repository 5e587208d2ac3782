package org.sarika.platform.slack;

import java.time.Instant;
import java.util.List;
import org.sarika.chat.Rating;
import org.sarika.platform.slack.blocks.ButtonValue;

/** What Slack handed over, as far as it wants something of us; this is what the inbox keeps. */
sealed interface SlackUpdate {
  /** The workspace it comes from. */
  String team();

  /**
   * A question or an order in words.
   *
   * @param id the same when it is delivered again, whatever the event is called
   * @param text without markup and without our name
   * @param millis when, in milliseconds since 1970
   */
  record Asked(String id, Place place, String text, long millis) implements SlackUpdate {
    @Override
    public String team() {
      return place.team();
    }

    Instant at() {
      return Instant.ofEpochMilli(millis);
    }
  }

  /**
   * A press on a button.
   *
   * @param id the same when it is delivered again
   * @param place where the button stands
   * @param button which one
   * @param trigger with it a modal can be opened for three seconds; empty if none
   * @param modal id of the modal that the button stands in; empty if none
   * @param millis when, in milliseconds since 1970
   */
  record Pressed(
      String id, Place place, ButtonValue button, String trigger, String modal, long millis)
      implements SlackUpdate {
    @Override
    public String team() {
      return place.team();
    }

    Instant at() {
      return Instant.ofEpochMilli(millis);
    }
  }

  /**
   * A reason that a reader gave in a modal.
   *
   * @param place the reader's own; a modal stands in no channel
   * @param turn id of the answer
   */
  record Rated(String id, Place place, String turn, Rating rating, long millis)
      implements SlackUpdate {
    @Override
    public String team() {
      return place.team();
    }

    Instant at() {
      return Instant.ofEpochMilli(millis);
    }
  }

  /**
   * Somebody sent a file to us alone.
   *
   * @param id the same when it is delivered again
   * @param name as the sender called it; may be empty
   * @param url where Slack hands it out
   * @param size in bytes; 0 if it is not said
   */
  record Handed(String id, Place place, String name, String url, long size, long millis)
      implements SlackUpdate {
    @Override
    public String team() {
      return place.team();
    }

    Instant at() {
      return Instant.ofEpochMilli(millis);
    }
  }

  /**
   * A curator's form with the reason for a rejection.
   *
   * @param place the curator's own; its address replaces the message that the form belongs to
   * @param article the article's short name
   */
  record Rejected(String id, Place place, String article, String reason) implements SlackUpdate {
    @Override
    public String team() {
      return place.team();
    }
  }

  /** Somebody opened the home tab. */
  record HomeOpened(String team, String person) implements SlackUpdate {}

  /** Somebody opened the pane in which they write to us. */
  record PaneOpened(String team, String channel) implements SlackUpdate {}

  /**
   * A message holds links to the reading room.
   *
   * @param message its timestamp
   * @param unfurl id under which links of a message that is still being written are known; empty if
   *     none
   * @param source what that id belongs to; empty if none
   */
  record LinksShared(
      String team, String channel, String message, String unfurl, String source, List<String> urls)
      implements SlackUpdate {
    public LinksShared {
      urls = List.copyOf(urls);
    }
  }

  /** The workspace wants us no longer. */
  record Uninstalled(String team) implements SlackUpdate {}
}
