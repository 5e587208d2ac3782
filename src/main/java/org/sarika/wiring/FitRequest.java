package org.sarika.wiring;

import java.nio.file.Path;
import java.util.List;

/**
 * Question sets to fit the confidence on.
 *
 * @param folders one for each question set
 * @param out where to write the weights
 * @param strict whether the bar holds false answers down and not refusals
 */
public record FitRequest(List<Path> folders, Path out, boolean strict) {
  public FitRequest {
    folders = List.copyOf(folders);
  }
}
