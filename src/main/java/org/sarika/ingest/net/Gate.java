package org.sarika.ingest.net;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** Looks at an address before anything is done with it; every redirect's too. */
final class Gate {
  private static final Set<Integer> PORTS = Set.of(80, 443);
  private static final Set<String> SCHEMES = Set.of("http", "https");

  /** A last label of digits: no name ends so, but many spellings of numbers do. */
  private static final Pattern NUMBER =
      Pattern.compile("(.*\\.)?([0-9]+|0[xX][0-9a-fA-F]*)\\.?", Pattern.DOTALL);

  private static final Pattern QUAD =
      Pattern.compile("(0|[1-9][0-9]{0,2})(\\.(0|[1-9][0-9]{0,2})){3}");

  private final AddressRules rules;
  private final boolean anyPort;

  Gate(AddressRules rules, boolean anyPort) {
    this.rules = rules;
    this.anyPort = anyPort;
  }

  /** The address as it is fetched. */
  HttpUrl admit(URI address) throws FetchException {
    if (!SCHEMES.contains(String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT))) {
      throw Sentences.notHttp(address);
    }
    HttpUrl url = HttpUrl.parse(address.toString());
    // Where two readers of addresses disagree about the host, somebody hides something.
    if (url == null || address.getHost() == null) {
      throw Sentences.notAnAddress(withoutQuery(address));
    }
    return admit(url);
  }

  /** The same for where a redirect leads. */
  HttpUrl admit(HttpUrl url) throws FetchException {
    if (!url.username().isEmpty() || !url.password().isEmpty()) {
      throw Sentences.withUser(url);
    }
    if (!anyPort && !PORTS.contains(url.port())) {
      throw Sentences.otherPort(url);
    }
    String host = url.host();
    boolean six = host.contains(":");
    if (!six && NUMBER.matcher(host).matches() && !QUAD.matcher(host).matches()) {
      throw Sentences.oddNumber(url);
    }
    if ((six || QUAD.matcher(host).matches()) && !isAllowed(host)) {
      throw Sentences.notPublic(url);
    }
    return url;
  }

  private boolean isAllowed(String digits) {
    try {
      return rules.allow(InetAddress.getByName(digits));
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private static String withoutQuery(URI address) {
    return address.toString().replaceFirst("[?#].*", "");
  }
}
