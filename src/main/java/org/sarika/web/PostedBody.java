package org.sarika.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads what a program posts: nothing of a stranger's, and never more than fits. */
final class PostedBody {
  private static final int LONGEST = 1024 * 1024;
  private static final int STRANGER = 401;
  private static final int TOO_LONG = 413;

  private final PostRoute route;

  PostedBody(PostRoute route) {
    this.route = route;
  }

  String path() {
    return route.path();
  }

  void take(Context context) throws IOException {
    @Nullable String proof = context.header(route.header());
    if (proof == null || !route.taker().trusts(proof)) {
      context.status(STRANGER).result("");
      return;
    }
    try (InputStream body = context.bodyInputStream()) {
      byte[] bytes = body.readNBytes(LONGEST + 1);
      context
          .status(
              bytes.length > LONGEST
                  ? TOO_LONG
                  : route.taker().take(new String(bytes, StandardCharsets.UTF_8)))
          .result("");
    }
  }
}
