package org.sarika.gaps;

/** Where a chat says what was not answered. Never blocks for long on a report. */
public interface GapJournal {
  /** Keeps nothing. */
  GapJournal NONE =
      new GapJournal() {
        @Override
        public void report(Report report) {}

        @Override
        public void withdraw(String question, Asker asker) {}

        @Override
        public Kept wish(Report report, Address where) {
          return Kept.NOT_HERE;
        }

        @Override
        public int forget(Asker asker) {
          return 0;
        }
      };

  /** What became of a wish. */
  enum Kept {
    KEPT,
    /** They have too many. */
    TOO_MANY,
    /** Nothing is kept here. */
    NOT_HERE
  }

  /** Keeps a question, some time later; a crash in between loses it. Never throws. */
  void report(Report report);

  /** They like the answer after all. Likewise. */
  void withdraw(String question, Asker asker);

  /** Keeps that they want to be told; it is on disk on return. */
  Kept wish(Report report, Address where);

  /**
   * Erases a person's wishes, that they asked, and questions that nobody else asked.
   *
   * @return how many wishes
   */
  int forget(Asker asker);
}
