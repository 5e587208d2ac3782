package org.sarika.json;

import java.util.Map;
import org.sarika.lifecycle.Health;

/** The health of every part as one line of JSON, for programs that watch the service. */
public final class HealthJson {
  /** {@code {"ok":…,"parts":{"store":{"ok":…,"detail":…}}}}; ok only if every part is. */
  public String write(Map<String, Health> parts) {
    return JsonLine.of(out -> {
      out.writeBooleanField("ok", parts.values().stream().allMatch(Health::ok));
      out.writeObjectFieldStart("parts");
      for (Map.Entry<String, Health> part : parts.entrySet()) {
        out.writeObjectFieldStart(part.getKey());
        out.writeBooleanField("ok", part.getValue().ok());
        JsonLine.text(out, "detail", part.getValue().detail());
        out.writeEndObject();
      }
      out.writeEndObject();
    });
  }
}
