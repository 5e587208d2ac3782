package org.sarika.ingest.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;

/**
 * The last gate: sockets that look at the address they are to connect to. Addresses written in
 * digits come here without a name being looked up, and so would anything that was overlooked.
 */
final class CheckedSockets extends SocketFactory {
  private final AddressRules rules;

  CheckedSockets(AddressRules rules) {
    this.rules = rules;
  }

  @Override
  public Socket createSocket() {
    return new CheckedSocket(rules);
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    throw unconnected();
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress from, int fromPort)
      throws IOException {
    throw unconnected();
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    throw unconnected();
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort)
      throws IOException {
    throw unconnected();
  }

  private static IOException unconnected() {
    return new IOException("a socket is made first and connected later");
  }

  private static final class CheckedSocket extends Socket {
    private final AddressRules rules;

    CheckedSocket(AddressRules rules) {
      // Without this a system property could put a proxy in between.
      super(Proxy.NO_PROXY);
      this.rules = rules;
    }

    @Override
    public void connect(SocketAddress endpoint, int timeout) throws IOException {
      if (!(endpoint instanceof InetSocketAddress place)
          || place.getAddress() == null
          || !rules.allow(place.getAddress())) {
        throw new RefusedAddress("it leads to an address that is not on the public internet");
      }
      super.connect(endpoint, timeout);
    }
  }
}
