package org.sarika.speech;

import java.util.Optional;

/**
 * Who says a sentence, as far as it can be told.
 *
 * @param who nobody if it cannot be told
 * @param described what the sentence itself calls them
 */
record Said(Optional<Mention> who, String described, Manner manner) {
  static final Said NOTHING = new Said(Optional.empty(), "", Manner.NONE);

  static Said byNobodyKnown(Manner manner) {
    return new Said(Optional.empty(), "", manner);
  }

  /** The same between quotation marks. */
  Said quoted() {
    return new Said(who, described, Manner.DIRECT);
  }
}
