package org.sarika.ingest.net;

import java.net.UnknownHostException;

/** A host's address is not to be connected to; inside OkHttp only an {@code IOException} passes. */
final class RefusedAddress extends UnknownHostException {
  private static final long serialVersionUID = 1L;

  RefusedAddress(String sentence) {
    super(sentence);
  }
}
