package org.sarika.platform.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.jakarta_servlet.SlackAppServletAdapter;
import com.slack.api.bolt.request.Request;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.sarika.lifecycle.Fault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What Slack posts to: checks that a request is Slack's before a word of it is parsed, then lets
 * Bolt take it. 200 means that it is on disk; 401 that it is not Slack's or was here before; 400
 * that nobody can read it; 413 that it is too long; 5xx that it has to come again. Slack's own
 * retry within the same second has the same signature: it is taken, and the inbox knows it.
 */
public final class SlackEndpoint extends HttpServlet {
  /** Where the app's manifest says that events, commands and presses go. */
  public static final String PATH = "/slack/events";

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(SlackEndpoint.class);
  private static final int LONGEST = 1024 * 1024;
  private static final int SERVER_ERROR = 500;

  private final transient SignatureCheck check;
  private transient volatile @Nullable Door door;

  SlackEndpoint(String signingSecret, InstantSource clock) {
    this.check = new SignatureCheck(signingSecret, clock);
  }

  /** From now on requests are taken. */
  void open(App app) {
    door = new Door(app, new SlackAppServletAdapter(app.config()));
  }

  /** From now on Slack is told to come again. */
  void shut() {
    door = null;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] bytes;
    try (InputStream body = request.getInputStream()) {
      bytes = body.readNBytes(LONGEST + 1);
    }
    if (bytes.length > LONGEST) {
      response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    String body = new String(bytes, StandardCharsets.UTF_8);
    @Nullable String signature = request.getHeader("X-Slack-Signature");
    if (signature == null
        || !check.isSlacks(request.getHeader("X-Slack-Request-Timestamp"), signature, body)
        || (!check.isNew(signature) && request.getHeader("X-Slack-Retry-Num") == null)) {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    run(new ReadRequest(request, body), response);
    if (response.getStatus() >= SERVER_ERROR) {
      check.forget(signature);
    }
  }

  private void run(HttpServletRequest request, HttpServletResponse response) {
    Door open = door;
    if (open == null) {
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    try {
      @Nullable Request<?> parsed = open.adapter().buildSlackRequest(request);
      if (parsed == null) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      } else {
        open.adapter().writeResponse(response, open.app().run(parsed));
      }
    } catch (NotKeptException notKept) {
      // Said where it happened.
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    } catch (Exception | Error fault) {
      // A body that cannot be parsed, and could not the next time. A text that overflows a
      // parser's stack is an error, and no word of it may be printed.
      LOG.warn("slack: a request cannot be read: {}", Fault.place(fault));
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  /**
   * Where requests go while they are taken; Bolt's own servlet lets Slack repeat the unreadable.
   */
  private record Door(App app, SlackAppServletAdapter adapter) {}
}
