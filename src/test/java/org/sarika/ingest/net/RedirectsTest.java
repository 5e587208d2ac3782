package org.sarika.ingest.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a fetcher lets itself be sent. */
class RedirectsTest extends FetcherFixture {
  @Test
  void followsRedirectsAndTellsWhereItArrived() throws FetchException {
    site.redirect("/a", "b?x=1")
        .redirect("/b?x=1", site.address("/c"))
        .page("/c", "text/plain", "");

    assertThat(fetcher.get(URI.create(site.address("/a"))).address())
        .hasToString(site.address("/c"));
  }

  @Test
  void followsFiveRedirectsAndNoMore() {
    for (int i = 0; i < 9; i++) {
      site.redirect("/" + i, "/" + (i + 1));
    }

    assertThat(refusal("/0")).isEqualTo(said("/0", "it redirects more than 5 times"));
    assertThat(site.connections()).isEqualTo(6);
  }

  @Test
  void endsARedirectThatTurnsInACircle() {
    site.redirect("/a", "/a");

    assertThat(refusal("/a")).isEqualTo(said("/a", "it redirects more than 5 times"));
  }

  @ParameterizedTest
  @CsvSource({
    "http://169.254.169.254/latest/meta-data/, its host is not on the public internet",
    "http://[::ffff:a9fe:a9fe]/, its host is not on the public internet",
    "http://2852039166/, its host is a number in an unusual spelling: write the host's name",
    "http://0/, its host is a number in an unusual spelling: write the host's name",
    "http://user@127.0.0.1/, it holds a user name: take out what stands before '@'"
  })
  void looksAtWhereARedirectLeads(String to, String why) {
    site.redirect("/a", to);

    assertThat(refusal("/a")).startsWith("'http://").endsWith("cannot be fetched: " + why);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"file:///etc/passwd", "ftp://127.0.0.1/", "gopher://127.0.0.1/", "data:,x"})
  void doesNotFollowARedirectToAnotherScheme(String to) {
    site.redirect("/a", to);

    assertThat(refusal("/a"))
        .isEqualTo(said("/a", "it redirects to something that is no http or https address"));
  }
}
