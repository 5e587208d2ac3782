package org.sarika.speech;

/**
 * Who says a sentence.
 *
 * @param speaker the canonical name, or the description as the article has it ("a ministry
 *     spokesman"); empty if nobody is named or it cannot be told
 * @param described all that the sentence says of the speaker, such as office and country; at least
 *     the speaker
 * @param manner how the words are given; {@link Manner#NONE} exactly if nobody speaks
 */
public record Speech(String speaker, String described, Manner manner) {
  public static final Speech NONE = new Speech("", "", Manner.NONE);

  /** Whether somebody is known to speak. */
  public boolean isKnown() {
    return !speaker.isEmpty();
  }
}
