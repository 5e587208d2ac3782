package org.sarika.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/**
 * Unpacks onnxruntime's native libraries once, where the operator says. Left to itself the library
 * unpacks them into the system's temporary folder at every start.
 */
final class NativeLibraries {
  private NativeLibraries() {}

  /**
   * Unpacks what is not there yet and points onnxruntime at it. Has to run before its first use.
   *
   * @throws ModelException if the folder cannot be written
   */
  static void unpackInto(Path folder) {
    String platform = platform();
    try {
      Files.createDirectories(folder);
      for (String library : List.of("onnxruntime", "onnxruntime4j_jni")) {
        String file = System.mapLibraryName(library);
        unpack("/ai/onnxruntime/native/" + platform + "/" + file, folder.resolve(file));
      }
    } catch (IOException e) {
      throw new ModelException(
          "native libraries cannot be unpacked into '%s' (%s): set SARIKA_DATA, or SARIKA_NATIVES alone, to a folder that can be written"
              .formatted(folder, e.getMessage()),
          e);
    }
    System.setProperty("onnxruntime.native.path", folder.toAbsolutePath().toString());
  }

  private static void unpack(String resource, Path target) throws IOException {
    try (InputStream in = NativeLibraries.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new ModelException(
            "no native library '%s' in the jar: this system is not supported".formatted(resource));
      }
      if (Files.exists(target) && Files.size(target) == sizeOf(resource)) {
        return;
      }
      // Moved into place whole: another process may be starting beside us.
      Path part = Files.createTempFile(target.getParent(), "unpack", ".part");
      Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static long sizeOf(String resource) throws IOException {
    URL url = NativeLibraries.class.getResource(resource);
    return url == null ? -1 : url.openConnection().getContentLengthLong();
  }

  private static String platform() {
    String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String family = os.contains("mac") ? "osx" : os.contains("win") ? "win" : "linux";
    String architecture = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    return family + (architecture.matches("aarch64|arm64") ? "-aarch64" : "-x64");
  }
}
