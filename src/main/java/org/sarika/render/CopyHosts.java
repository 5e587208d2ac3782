package org.sarika.render;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sarika.knowledge.Source;

/** Where else the same text stands: a wire report and its copies are one source. */
final class CopyHosts {
  private CopyHosts() {}

  /** The hosts of a source's copies, each once and not its own, in their order. */
  static List<String> of(Source source) {
    Optional<String> own = host(source.url().toString());
    return source.copies().stream()
        .flatMap(copy -> host(copy).stream())
        .filter(host -> own.filter(host::equals).isEmpty())
        .distinct()
        .toList();
  }

  private static Optional<String> host(String address) {
    String web = WebAddress.of(address);
    return Optional.of(web)
        .filter(text -> !text.isEmpty())
        .map(text -> URI.create(text).getHost())
        .map(host -> host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
  }
}
