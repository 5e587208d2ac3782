package org.sarika.answer.contrast;

import java.util.List;
import java.util.Optional;

/** One thing that a question takes for granted. */
interface Premise {
  /** What the excerpts do not bear out; empty if they bear out all of it. */
  Optional<Finding> missingIn(List<Shown> shown);
}
