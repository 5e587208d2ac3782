package org.sarika.chat;

/**
 * A follow-up that is no question by itself: "and him?", "为什么？", "et en 2021 ?".
 *
 * @param kind what it asks for
 * @param words the time or the name that it gives, as typed; empty for other kinds
 */
record Fragment(Kind kind, String words) {
  /** What a fragment asks for. */
  enum Kind {
    WHY,
    WHEN,
    WHERE,
    WHO,
    HOW,
    HOW_MANY,
    MORE,
    /** The same of another time. */
    TIME,
    /** The same of somebody or something else. */
    ABOUT,
    HE,
    SHE,
    /** Khmer does not tell he from she. */
    SOMEBODY,
    IT,
    THEY
  }
}
