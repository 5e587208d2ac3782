package org.sarika.ingest.net;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.Proxy;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.sarika.lifecycle.Component;

/**
 * Fetches one address. Safe for many threads; blocks for at most 20 seconds. No cookies, no
 * credentials, no proxy, no cache; nothing is logged.
 */
public final class PageFetcher implements Component {
  /** Says who asks and why, so that a site's owner need not guess. */
  private static final String USER_AGENT =
      "Sarika/1 (question-answering over a curated news library; reads single pages and feeds)";

  private final Limits limits;
  private final Gate gate;
  private final ResponseReader reader;
  private final OkHttpClient client;

  /**
   * A fetcher.
   *
   * @param privateAllowed whether addresses of this machine and of private networks, and any port,
   *     may be fetched; for tests only
   */
  public PageFetcher(boolean privateAllowed) {
    this(new AddressRules(privateAllowed), privateAllowed, Resolver.SYSTEM, Limits.STANDARD);
  }

  PageFetcher(AddressRules rules, boolean anyPort, Resolver resolver, Limits limits) {
    this.limits = limits;
    this.gate = new Gate(rules, anyPort);
    this.reader = new ResponseReader(limits);
    this.client =
        new OkHttpClient.Builder()
            .dns(new CheckedNames(resolver, rules, limits.connect()))
            .socketFactory(new CheckedSockets(rules))
            .proxy(Proxy.NO_PROXY)
            .followRedirects(false)
            .followSslRedirects(false)
            .connectTimeout(limits.connect())
            .readTimeout(limits.whole())
            .writeTimeout(limits.whole())
            // A connection that is kept could outlive what its host's name leads to.
            .connectionPool(new ConnectionPool(0, 1, TimeUnit.MILLISECONDS))
            // Virtual threads are daemons: OkHttp's own keep the process alive after close.
            .dispatcher(
                new Dispatcher(
                    Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("fetch-", 0).factory())))
            .build();
  }

  /**
   * The page at an address.
   *
   * @throws FetchException if the address is not to be fetched, or gave no page
   */
  public Page get(URI address) throws FetchException {
    Optional<Page> page = get(address, Validators.NONE);
    if (page.isEmpty()) {
      throw Sentences.status(gate.admit(address), ResponseReader.UNCHANGED);
    }
    return page.get();
  }

  /**
   * The page at an address if it is not the one that is known.
   *
   * @param known what the server said of the one that is known
   * @return empty if it is
   */
  public Optional<Page> get(URI address, Validators known) throws FetchException {
    long end = System.nanoTime() + limits.whole().toNanos();
    HttpUrl first = gate.admit(address);
    HttpUrl url = first;
    for (int redirects = 0; redirects <= limits.redirects(); redirects++) {
      try {
        Duration left = Duration.ofNanos(Math.max(1, end - System.nanoTime()));
        switch (ask(gate.admit(url), known, left)) {
          case Step.Arrived(Page page) -> {
            return Optional.of(page);
          }
          case Step.Unchanged _ -> {
            return Optional.empty();
          }
          case Step.Redirected(HttpUrl to) -> url = to;
        }
      } catch (FetchException e) {
        throw redirects == 0 ? e : Sentences.redirected(first, e);
      }
    }
    throw Sentences.tooManyRedirects(first, limits.redirects());
  }

  private Step ask(HttpUrl url, Validators known, Duration left) throws FetchException {
    Call call = client.newCall(request(url, known));
    call.timeout().timeout(left.toNanos(), TimeUnit.NANOSECONDS);
    try (Response response = call.execute()) {
      return reader.read(url, response);
    } catch (IOException e) {
      FetchException why = why(url, e);
      why.initCause(e);
      throw why;
    }
  }

  private static Request request(HttpUrl url, Validators known) {
    Request.Builder request =
        new Request.Builder()
            .url(url)
            .header("User-Agent", USER_AGENT)
            .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
    if (!known.etag().isEmpty()) {
      request.header("If-None-Match", known.etag());
    }
    if (!known.lastModified().isEmpty()) {
      request.header("If-Modified-Since", known.lastModified());
    }
    return request.build();
  }

  private FetchException why(HttpUrl url, IOException e) {
    return switch (e) {
      case RefusedAddress refused -> Sentences.refused(url, String.valueOf(refused.getMessage()));
      case UnknownHostException _ -> Sentences.unknownHost(url);
      case InterruptedIOException _ -> Sentences.tooSlow(url, limits.whole());
      case SSLException _ -> Sentences.badCertificate(url);
      case ConnectException _ -> Sentences.noConnection(url);
      default -> Sentences.broken(url);
    };
  }

  /** Ends what is under way. */
  @Override
  public void close() {
    client.dispatcher().cancelAll();
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }
}
