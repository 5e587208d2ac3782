package org.sarika.answer.contrast;

import org.sarika.knowledge.PublicationDate;

/**
 * An excerpt that may bear out what a question takes for granted.
 *
 * @param around what stands with it: headline, outlet, speaker, curator's notes
 * @param text the excerpt
 * @param key its sentence that answers
 * @param published when its article came out
 */
public record Evidence(String around, String text, String key, PublicationDate published) {
  String all() {
    return around + "\n" + text;
  }
}
