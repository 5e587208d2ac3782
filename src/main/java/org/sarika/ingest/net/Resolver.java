package org.sarika.ingest.net;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Looks a host's name up. */
@FunctionalInterface
interface Resolver {
  /** The machine's own. */
  Resolver SYSTEM = host -> List.of(InetAddress.getAllByName(host));

  List<InetAddress> addresses(String host) throws UnknownHostException;
}
