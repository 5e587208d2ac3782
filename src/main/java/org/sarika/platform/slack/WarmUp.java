package org.sarika.platform.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;
import java.util.Map;
import org.sarika.lifecycle.Fault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs one of each kind of request through Bolt before the first real one comes: loading its
 * classes takes up to a second, and Slack waits for three.
 */
final class WarmUp implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

  /** They want nothing of us: no team, no button, another program's message. */
  private static final String[] BODIES = {
    """
    {"command":"/warm-up","text":"","trigger_id":"0"}\
    """,
    """
    {"type":"event_callback","event_id":"0","event":{"type":"message","channel_type":"im","bot_id":"0","text":"","ts":"0.0"}}\
    """,
    """
    {"type":"block_actions","team":{"id":"0"},"user":{"id":"0"},"actions":[{"type":"button","action_id":"warm-up","block_id":"0","value":""}]}\
    """,
    """
    {"type":"view_submission","team":{"id":"0"},"user":{"id":"0"},"view":{"type":"modal","id":"0","callback_id":"warm-up"}}\
    """
  };

  private final App app;

  WarmUp(App app) {
    this.app = app;
  }

  @Override
  public void run() {
    SlackRequestParser parser = new SlackRequestParser(app.config());
    try {
      for (String body : BODIES) {
        var _ =
            app.run(
                parser.parse(
                    SlackRequestParser.HttpRequest.builder()
                        .socketMode(true)
                        .requestUri("")
                        .remoteAddress("")
                        .queryString(Map.of())
                        .requestBody(body)
                        .headers(new RequestHeaders(Map.of()))
                        .build()));
      }
    } catch (Exception e) {
      LOG.warn("slack: the first request may take long: {}", Fault.place(e));
    }
  }
}
