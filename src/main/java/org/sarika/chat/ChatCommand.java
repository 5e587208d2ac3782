package org.sarika.chat;

import java.util.Locale;

/** What a message can order. */
public enum ChatCommand {
  ASK,
  SEARCH,
  TIMELINE,
  LATEST,
  SOURCES,
  ABOUT,
  FORGET,
  HELP,
  START;

  /** As readers type it, without the slash. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
