package org.sarika.curation;

import java.util.List;

/** Keeps decisions: what they do to an article and who made them, in one write or not at all. */
public interface Ledger extends ChangeLog {
  /**
   * Carries a decision out. A {@link Deed#RETRACTED} also marks every past citation of the article,
   * with the change's time and reason; a {@link Deed#RESTORED} takes the marks away. Nothing of
   * this is lost when the article's file is changed, or leaves and comes back.
   *
   * @param change its subject is the id of a stored article
   * @param rulings what is done, in this order; may be empty
   */
  void write(Change change, List<Ruling> rulings);
}
