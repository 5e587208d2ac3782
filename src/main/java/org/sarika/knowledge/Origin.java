package org.sarika.knowledge;

/** How an article came into the store. */
public enum Origin {
  /** A file of the knowledge folder; leaves when the file leaves. */
  CURATED,
  /** Imported into the data folder by the operator; stays until removed. */
  IMPORTED
}
