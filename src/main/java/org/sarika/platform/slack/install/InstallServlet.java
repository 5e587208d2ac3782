package org.sarika.platform.slack.install;

import com.slack.api.bolt.App;
import com.slack.api.bolt.jakarta_servlet.SlackAppServletAdapter;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.sarika.delivery.Installations;
import org.sarika.lifecycle.Fault;
import org.sarika.platform.slack.api.SlackApi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves the installation at {@link InstallSettings#INSTALL_PATH} and {@link
 * InstallSettings#REDIRECT_PATH}, to be mounted at both. Answers GET only.
 */
public final class InstallServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int SC_FAULT = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  private static final Logger LOG = LoggerFactory.getLogger(InstallServlet.class);

  private final transient App app;
  private final transient SlackAppServletAdapter adapter;

  /**
   * A servlet.
   *
   * @param api whose connections are used; outlives the servlet
   * @param workspaces where an installation is kept
   * @param installations where its state is kept; the same that the workspaces have
   */
  public InstallServlet(
      InstallSettings settings, SlackApi api, Workspaces workspaces, Installations installations) {
    app = InstallFlow.app(settings, api.slack(), workspaces, installations);
    adapter = new SlackAppServletAdapter(app.config());
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    // The address holds a code, and the page a state.
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'");
    adapter.writeResponse(response, run(request));
  }

  private Response run(HttpServletRequest request) {
    try {
      @Nullable Request<?> parsed = adapter.buildSlackRequest(request);
      Response response =
          parsed == null ? Pages.badRequest(new Response(), Sentences.BAD_STATE) : app.run(parsed);
      // On the first page the library says only that something is wrong.
      return response.getStatusCode() == SC_FAULT ? Pages.fault(response) : response;
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      // The library cannot read such an address.
      return Pages.badRequest(new Response(), Sentences.BAD_STATE);
    } catch (Exception e) {
      LOG.error("an installation did not work: {}", Fault.place(e));
      return Pages.fault(new Response());
    }
  }
}
