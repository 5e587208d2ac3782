/** What a question and an import cost on this machine. Run by {@code mvn -q -Pbench verify}. */
@NullMarked
package org.sarika.bench;

import org.jspecify.annotations.NullMarked;
