package org.sarika.platform.slack.blocks;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.PlainTextInputElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sarika.curation.Review;
import org.sarika.render.Texts;

/**
 * What a curator fills in to reject an article.
 *
 * @param article its short name
 * @param responseUrl where the message is replaced whose button opened the form; empty if none
 * @param reason as it was written; empty before that
 */
public record RejectionForm(String article, String responseUrl, String reason) {
  private static final String BLOCK = "rejection";
  private static final String ACTION = "reason";

  static LayoutBlock input(Texts texts) {
    return InputBlock.builder()
        .blockId(BLOCK)
        .label(BlockList.plain(texts.get("slack.reject.label")))
        .element(
            PlainTextInputElement.builder()
                .actionId(ACTION)
                .multiline(true)
                .minLength(1)
                .maxLength(Review.LONGEST_REASON)
                .build())
        .build();
  }

  /** What the form keeps of itself until it is sent. */
  static String metadata(String article, String responseUrl) {
    return article + " " + responseUrl;
  }

  /**
   * The form as it was sent; empty if it is none of ours or has no reason. Never throws.
   *
   * @param viewState the submitted view's {@code state}
   */
  public static Optional<RejectionForm> read(String metadata, JsonObject viewState) {
    String[] parts = metadata.split(" ", 2);
    return parts.length < 2
        ? Optional.empty()
        : reason(viewState).map(reason -> new RejectionForm(parts[0], parts[1], reason));
  }

  private static Optional<String> reason(JsonObject state) {
    return inside(inside(inside(state, "values"), BLOCK), ACTION) instanceof JsonObject input
            && input.get("value") instanceof JsonPrimitive value
            && !value.getAsString().isBlank()
        ? Optional.of(value.getAsString().strip())
        : Optional.empty();
  }

  private static @Nullable JsonElement inside(@Nullable JsonElement parent, String name) {
    return parent instanceof JsonObject object ? object.get(name) : null;
  }
}
