package org.sarika.ingest.net;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Dns;

/**
 * Looks names up once and refuses them all if one of their addresses is refused. OkHttp connects to
 * what it is given here, so that a second answer of a name server changes nothing.
 */
final class CheckedNames implements Dns {
  private final Resolver resolver;
  private final AddressRules rules;
  private final Duration patience;

  CheckedNames(Resolver resolver, AddressRules rules, Duration patience) {
    this.resolver = resolver;
    this.rules = rules;
    this.patience = patience;
  }

  @Override
  public List<InetAddress> lookup(String host) throws UnknownHostException {
    List<InetAddress> addresses = resolved(host);
    if (addresses.isEmpty()) {
      throw new UnknownHostException(host);
    }
    for (InetAddress address : addresses) {
      if (!rules.allow(address)) {
        throw new RefusedAddress(Sentences.leadsNowherePublic(host, address));
      }
    }
    return addresses;
  }

  /** On a thread of its own: the system's resolver cannot be interrupted. */
  private List<InetAddress> resolved(String host) throws UnknownHostException {
    FutureTask<List<InetAddress>> task = new FutureTask<>(() -> resolver.addresses(host));
    Thread.ofVirtual().name("name-lookup").start(task);
    try {
      return task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw unknown(host, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unknown(host, e);
    }
  }

  private static UnknownHostException unknown(String host, Exception cause) {
    UnknownHostException unknown = new UnknownHostException(host);
    unknown.initCause(cause);
    return unknown;
  }
}
