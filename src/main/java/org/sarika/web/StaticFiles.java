package org.sarika.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The style sheet and the bird, read once. Their links carry a version, so caches may keep them.
 */
final class StaticFiles {
  private record File(String type, String text, String version) {}

  private final Map<String, File> files =
      Map.of(
          "sarika.css", read("sarika.css", "text/css; charset=utf-8"),
          "myna.svg", read("myna.svg", "image/svg+xml; charset=utf-8"));

  /** The address of a file that changes whenever its content does. */
  String link(String name) {
    return "/static/" + name + "?v=" + find(name).version();
  }

  void serve(Context context) {
    File file = find(context.pathParam("name"));
    context
        .header("Cache-Control", "public, max-age=31536000, immutable")
        .contentType(file.type())
        .result(file.text());
  }

  private File find(String name) {
    @Nullable File file = files.get(name);
    if (file == null) {
      throw new NotFoundResponse();
    }
    return file;
  }

  private static File read(String name, String type) {
    try (@Nullable InputStream in = StaticFiles.class.getResourceAsStream("static/" + name)) {
      if (in == null) {
        throw new IllegalStateException("static file '%s' is not in the jar".formatted(name));
      }
      byte[] bytes = in.readAllBytes();
      return new File(type, new String(bytes, StandardCharsets.UTF_8), version(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String version(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
