package org.sarika.wiring;

import java.nio.file.Path;

/**
 * What restoring did.
 *
 * @param articles how many of the restored articles answer
 * @param data the folder that holds them now
 * @param aside the folder that holds what was there before; {@code data} if nothing was
 */
public record Restored(int articles, Path data, Path aside) {}
