package org.sarika.answer.contrast;

import org.sarika.knowledge.PublicationDate;

/**
 * A sentence to be compared.
 *
 * @param text its words
 * @param published when its article came out
 */
public record Statement(String text, PublicationDate published) {}
