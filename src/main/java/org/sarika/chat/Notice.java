package org.sarika.chat;

/** Something to tell the asker that is no answer; the edge has the words. */
public enum Notice {
  HELP,
  FORGOTTEN,
  NO_SOURCES,
  UNKNOWN_COMMAND,
  FAULT
}
