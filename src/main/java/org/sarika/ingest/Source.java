package org.sarika.ingest;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Something to import. */
public sealed interface Source {
  /** How messages and the list of changes call it: the file or the address. */
  String name();

  /** As the server called its content; empty if unknown. */
  String mediaType();

  /** Where it was fetched; empty if it is a file. */
  Optional<URI> address();

  /** A file; it is read when its turn comes. */
  record OnDisk(Path file) implements Source {
    @Override
    public String name() {
      return file.toString();
    }

    @Override
    public String mediaType() {
      return "";
    }

    @Override
    public Optional<URI> address() {
      return Optional.empty();
    }
  }

  /**
   * A page that was fetched or a file that was sent. It owns the bytes.
   *
   * @param name the file's name or the page's address, for its ending and for messages
   * @param mediaType may carry a charset; empty if unknown
   * @param content all of it
   * @param address where it was fetched, after redirects
   */
  // A copy of up to 20 MiB would double what it weighs; nobody compares sources.
  @SuppressWarnings("ArrayRecordComponent")
  record InMemory(String name, String mediaType, byte[] content, Optional<URI> address)
      implements Source {
    /** A page. */
    public static InMemory page(URI address, String mediaType, byte[] content) {
      return new InMemory(address.toString(), mediaType, content, Optional.of(address));
    }
  }
}
