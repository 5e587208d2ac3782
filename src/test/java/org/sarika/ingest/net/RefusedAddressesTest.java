package org.sarika.ingest.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.fake.LoopbackSite;

/** With every port allowed, so that whatever is let through would reach the listener. */
class RefusedAddressesTest {
  private static final Map<String, List<String>> NAMES =
      Map.ofEntries(
          Map.entry("localhost", List.of("127.0.0.1")),
          Map.entry("localhost.", List.of("127.0.0.1")),
          Map.entry("localtest.example", List.of("127.0.0.1")),
          Map.entry("127-0-0-1.rebind.example", List.of("127.0.0.1")),
          Map.entry("six.example", List.of("::1")),
          Map.entry("mapped.example", List.of("::ffff:127.0.0.1")),
          Map.entry("intranet", List.of("10.1.2.3")),
          Map.entry("router.example", List.of("192.168.1.1")),
          Map.entry("metadata.google.internal", List.of("169.254.169.254")),
          Map.entry("carrier.example", List.of("100.64.0.1")),
          Map.entry("unique-local.example", List.of("fd00::1")),
          Map.entry("nat64.example", List.of("64:ff9b::7f00:1")),
          Map.entry("mixed.example", List.of("203.0.114.5", "127.0.0.1")),
          Map.entry("zero.example", List.of("0.0.0.0")),
          Map.entry("xn--caf-dma.example", List.of("127.0.0.1")));

  private LoopbackSite site;
  private PageFetcher fetcher;

  @BeforeEach
  void open() throws IOException {
    site = new LoopbackSite();
    fetcher = fetcher(RefusedAddressesTest::named);
  }

  @AfterEach
  void close() {
    fetcher.close();
    site.close();
  }

  private static PageFetcher fetcher(Resolver resolver) {
    return new PageFetcher(new AddressRules(false), true, resolver, Limits.STANDARD);
  }

  private static List<InetAddress> named(String host) throws UnknownHostException {
    List<InetAddress> found = new ArrayList<>();
    for (String digits : NAMES.getOrDefault(host, List.of())) {
      found.add(InetAddress.getByName(digits));
    }
    return found;
  }

  private static Stream<String> hosts() {
    Stream<String> digits =
        Stream.of(
            "127.0.0.1",
            "127.0.0.2",
            "127.255.255.254",
            "127.1",
            "127.0.1",
            "127.0.0.1.",
            "2130706433",
            "2130706433.",
            "017700000001",
            "0177.0.0.1",
            "0177.0.0.01",
            "0x7f000001",
            "0x7f.0.0.1",
            "0x7F.0x0.0x0.0x1",
            "127.0.0x0.1",
            "127.000.000.001",
            "00000127.0.0.1",
            "0",
            "0.0.0.0",
            "0.0.0.1",
            "0x0",
            "10.0.0.1",
            "10.255.255.255",
            "167772161",
            "012.0.0.1",
            "100.64.0.1",
            "100.127.255.254",
            "169.254.1.1",
            "169.254.169.254",
            "2852039166",
            "0xA9FEA9FE",
            "172.16.0.1",
            "172.31.255.255",
            "192.0.0.1",
            "192.0.2.1",
            "192.88.99.1",
            "192.168.0.1",
            "198.18.0.1",
            "198.19.255.255",
            "198.51.100.7",
            "203.0.113.9",
            "224.0.0.1",
            "239.255.255.250",
            "240.0.0.1",
            "255.255.255.255",
            "256.1.1.1",
            "1.2.3",
            "127.0.0.1.5");
    Stream<String> six =
        Stream.of(
            "[::1]",
            "[0:0:0:0:0:0:0:1]",
            "[0000:0000:0000:0000:0000:0000:0000:0001]",
            "[::]",
            "[::127.0.0.1]",
            "[::7f00:1]",
            "[::ffff:127.0.0.1]",
            "[::ffff:7f00:1]",
            "[0:0:0:0:0:ffff:7f00:0001]",
            "[::ffff:10.0.0.1]",
            "[::ffff:169.254.169.254]",
            "[::ffff:0:127.0.0.1]",
            "[64:ff9b::127.0.0.1]",
            "[64:ff9b::a00:1]",
            "[64:ff9b::a9fe:a9fe]",
            "[64:ff9b:1::1]",
            "[2002:7f00:1::]",
            "[2002:a00:1::1]",
            "[2002:a9fe:a9fe::]",
            "[2001::1]",
            "[2001:0:4136:e378:8000:63bf:3fff:fdd2]",
            "[2001:db8::1]",
            "[3fff::1]",
            "[fe80::1]",
            "[fe80::1%25lo]",
            "[fec0::1]",
            "[fc00::1]",
            "[fd00:ec2::254]",
            "[ff02::1]",
            "[ff0e::1]",
            "[100::1]",
            "[4000::1]");
    return Stream.of(digits, six, NAMES.keySet().stream()).flatMap(hosts -> hosts);
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void refusesAHostThatIsNotPublicWithoutConnecting(String host) {
    String refusal = refusal("http://%s:%d/page".formatted(host, site.port()));

    assertThat(refusal).isNotEmpty().doesNotContain("\n").doesNotEndWith(".");
    assertThat(site.connections()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://127.0.0.1:%d/page",
        "file:///etc/passwd?%d",
        "gopher://127.0.0.1:%d/_x",
        "jar:http://127.0.0.1:%d/a.jar!/b",
        "dict://127.0.0.1:%d/d",
        "ws://127.0.0.1:%d/",
        "data:text/html,%d",
        "javascript:alert(%d)",
        "//127.0.0.1:%d/page",
        "http:127.0.0.1:%d/page",
        "http:///127.0.0.1:%d/page",
        "/page%d",
        "http://user@localhost:%d/page",
        "http://user:secret@localhost:%d/page",
        "http://news.example@127.0.0.1:%d/page",
        "http://news.example:80@127.0.0.1:%d/page",
        "http://127.0.0.1:%d@news.example/page",
        "http://news.example\\@127.0.0.1:%d/page",
        "http://news.example#@127.0.0.1:%d/page",
        "http://127.0.0.1:%d\\@news.example/page",
        "http://127.0.0.1 :%d/page",
        "http://127.0.0.1\t:%d/page",
        "http://①②⑦.⓪.⓪.①:%d/page",
        "http://１２７.０.０.１:%d/page",
        "http://127。0。0。1:%d/page",
        "http://%%31%%32%%37.0.0.1:%d/page",
        "http://127.0.0.1%%00.example:%d/page",
        "http://lo calhost:%d/page",
        "http://[::1:%d/page",
        "HTTP://LOCALHOST:%d/PAGE",
        "http://café.example:%d/page",
        "http://localhost:99999/%d"
      })
  void refusesWhatHidesItsSchemeUserOrHostWithoutConnecting(String pattern) {
    String refusal = refusal(pattern.formatted(site.port()));

    assertThat(refusal).isNotEmpty().doesNotContain("\n", "secret");
    assertThat(site.connections()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://news.example:8080/",
        "https://news.example:8443/",
        "http://news.example:22/",
        "http://news.example:25/",
        "http://news.example:6379/"
      })
  void refusesOtherPortsThanThoseOfPages(String address) {
    PageFetcher standard =
        new PageFetcher(new AddressRules(false), false, _ -> List.of(), Limits.STANDARD);

    assertThatThrownBy(() -> standard.get(URI.create(address)))
        .hasMessageContaining("is neither 80 nor 443, where pages are");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8",
        "203.0.114.5",
        "172.32.0.1",
        "100.128.0.1",
        "2606:4700::1",
        "64:ff9b::808:808"
      })
  void allowsThePublicInternet(String address) throws UnknownHostException {
    assertThat(new AddressRules(false).allow(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"169.254.169.254", "100.64.0.1", "224.0.0.1", "0.0.0.0", "fe80::1"})
  void refusesOtherNetworksEvenWherePrivateOnesAreAllowed(String address)
      throws UnknownHostException {
    assertThat(new AddressRules(true).allow(InetAddress.getByName(address))).isFalse();
  }

  @Test
  void asksTheNameServerOnceAndConnectsToThatAnswer() throws Exception {
    site.page("/page", "text/html", "words");
    List<String> answers = new ArrayList<>(List.of("127.0.0.1", "169.254.169.254"));
    PageFetcher lenient =
        new PageFetcher(
            new AddressRules(true),
            true,
            _ -> List.of(InetAddress.getByName(answers.removeFirst())),
            Limits.STANDARD);

    Page page = lenient.get(URI.create("http://rebind.example:%d/page".formatted(site.port())));

    assertThat(page.bytes()).asString().isEqualTo("words");
    assertThat(answers).containsExactly("169.254.169.254");
  }

  @Test
  void looksAgainAtAnAnswerThatChangedBeforeARedirect() {
    site.redirect("/page", "/other").page("/other", "text/html", "words");
    List<String> answers = new ArrayList<>(List.of("127.0.0.1", "169.254.169.254"));
    PageFetcher lenient =
        new PageFetcher(
            new AddressRules(true),
            true,
            _ -> List.of(InetAddress.getByName(answers.removeFirst())),
            Limits.STANDARD);

    assertThatThrownBy(
            () -> lenient.get(URI.create("http://rebind.example:%d/page".formatted(site.port()))))
        .hasMessageEndingWith(
            "'rebind.example' leads to 169.254.169.254, which is not on the public internet");
    assertThat(site.requests("/other")).isZero();
  }

  @Test
  void refusesAnAddressAtTheSocketThatNothingElseLookedAt() throws IOException {
    try (Socket socket = new CheckedSockets(new AddressRules(false)).createSocket()) {
      InetSocketAddress listener =
          new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), site.port());

      assertThatThrownBy(() -> socket.connect(listener, 1000)).isInstanceOf(RefusedAddress.class);
    }
    assertThat(site.connections()).isZero();
  }

  private String refusal(String address) {
    try {
      fetcher.get(new URI(address));
      return "";
    } catch (FetchException e) {
      return String.valueOf(e.getMessage());
    } catch (URISyntaxException e) {
      return "no address at all";
    }
  }
}
