package org.sarika.json;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.sarika.gaps.Complaint;
import org.sarika.gaps.Gap;
import org.sarika.gaps.GapCluster;
import org.sarika.gaps.GapState;

/** Questions without an answer that ask nearly the same, as one line of JSON. */
public final class GapJson {
  private static final int CONFIDENCE_DIGITS = 4;

  /** The line, without its end. */
  public String write(GapCluster cluster) {
    Gap label = cluster.label();
    return JsonLine.of(out -> {
      out.writeStringField("question", label.question());
      out.writeStringField("language", label.language());
      out.writeNumberField("askers", cluster.askers());
      out.writeNumberField("refused", cluster.refused());
      out.writeNumberField("disliked", cluster.disliked());
      out.writeObjectFieldStart("complaints");
      for (Map.Entry<Complaint, Integer> one : cluster.complaints().entrySet()) {
        out.writeNumberField(word(one.getKey()), one.getValue());
      }
      out.writeEndObject();
      out.writeNumberField("confidence", JsonLine.rounded(label.confidence(), CONFIDENCE_DIGITS));
      out.writeStringField("first", day(cluster.first()));
      out.writeStringField("last", day(cluster.last()));
      JsonLine.texts(out, "wordings", cluster.gaps().stream().map(Gap::question).toList());
      JsonLine.text(out, "answered_by", cluster.answer().map(one -> one.by().value()).orElse(""));
      JsonLine.text(
          out,
          "answered_on",
          cluster.answer().map(GapState.Answered::at).map(GapJson::day).orElse(""));
    });
  }

  private static String word(Complaint complaint) {
    return complaint.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String day(Instant at) {
    return at.atZone(ZoneOffset.UTC).toLocalDate().toString();
  }
}
