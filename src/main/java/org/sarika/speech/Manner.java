package org.sarika.speech;

/** How words are given. */
public enum Manner {
  /** Between quotation marks. */
  DIRECT,
  /** Retold. */
  INDIRECT,
  /** Nobody is said to have said it. */
  NONE
}
