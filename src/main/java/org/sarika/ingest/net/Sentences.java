package org.sarika.ingest.net;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import okhttp3.HttpUrl;

/** What curators read about addresses that gave nothing. Never a query: it may hold a key. */
final class Sentences {
  private static final int LONGEST = 80;

  private Sentences() {}

  static FetchException notHttp(URI address) {
    return notFetched(shown(address), "only http and https addresses are read");
  }

  static FetchException notAnAddress(String text) {
    return notFetched(cut(text), "it is not an address: copy it from the browser");
  }

  static FetchException withUser(HttpUrl url) {
    return notFetched(shown(url), "it holds a user name: take out what stands before '@'");
  }

  static FetchException otherPort(HttpUrl url) {
    return notFetched(
        shown(url), "port %d is neither 80 nor 443, where pages are".formatted(url.port()));
  }

  static FetchException oddNumber(HttpUrl url) {
    return notFetched(
        shown(url), "its host is a number in an unusual spelling: write the host's name");
  }

  static FetchException notPublic(HttpUrl url) {
    return notFetched(shown(url), "its host is not on the public internet");
  }

  static String leadsNowherePublic(String host, InetAddress address) {
    return "'%s' leads to %s, which is not on the public internet"
        .formatted(cut(host), address.getHostAddress());
  }

  static FetchException tooManyRedirects(HttpUrl url, int most) {
    return notFetched(shown(url), "it redirects more than %d times".formatted(most));
  }

  static FetchException redirectsNowhere(HttpUrl url) {
    return notFetched(shown(url), "it redirects to something that is no http or https address");
  }

  static FetchException tooLarge(HttpUrl url, int most) {
    return notFetched(
        shown(url), "it is larger than %d MiB unpacked".formatted(Math.max(1, most >> 20)));
  }

  static FetchException tooSlow(HttpUrl url, Duration whole) {
    long seconds = Math.max(1, whole.toSeconds());
    return notFetched(
        shown(url),
        "it was not there within %d second%s".formatted(seconds, seconds == 1 ? "" : "s"));
  }

  static FetchException packed(HttpUrl url, String encoding) {
    return notFetched(
        shown(url), "it is packed as '%s', which was not asked for".formatted(cut(encoding)));
  }

  static FetchException status(HttpUrl url, int status) {
    String why =
        switch (status) {
          case 401, 402, 403, 407, 451 ->
              "the site does not let programs read it (status %d): save it in the browser and"
                  + " import the file";
          case 404, 410 -> "there is no such page (status %d)";
          case 429, 503 -> "the site has too much to do (status %d): try again later";
          default -> "the site answered with status %d instead of a page";
        };
    return notFetched(shown(url), why.formatted(status));
  }

  static FetchException unknownHost(HttpUrl url) {
    return notFetched(shown(url), "there is no host '%s'".formatted(cut(url.host())));
  }

  static FetchException badCertificate(HttpUrl url) {
    return notFetched(shown(url), "its certificate or encryption is not in order");
  }

  static FetchException noConnection(HttpUrl url) {
    return notFetched(shown(url), "its host takes no connection");
  }

  static FetchException broken(HttpUrl url) {
    return notFetched(shown(url), "the connection broke or what came is damaged");
  }

  static FetchException refused(HttpUrl url, String why) {
    return notFetched(shown(url), why);
  }

  /** Where a redirect led is named too. */
  static FetchException redirected(HttpUrl from, FetchException inner) {
    return notFetched(shown(from), "it redirects, and " + inner.getMessage());
  }

  private static FetchException notFetched(String shown, String why) {
    return new FetchException(shown, why);
  }

  private static String shown(URI address) {
    String text = address.toString();
    return cut(text.replaceFirst("[?#].*", "").replaceFirst("//[^/]*@", "//"));
  }

  /** Without user, query and fragment. */
  static String shown(HttpUrl url) {
    HttpUrl bare = url.newBuilder().username("").password("").query(null).fragment(null).build();
    return cut(bare.toString());
  }

  private static String cut(String text) {
    String line = text.replaceAll("\\p{Cntrl}", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
