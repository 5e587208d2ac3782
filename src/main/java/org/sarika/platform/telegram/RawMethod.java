package org.sarika.platform.telegram;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;

/**
 * A call whose answer stays text: the library's own methods throw where one unknown field spoils an
 * answer, although the call was carried out.
 */
final class RawMethod extends BotApiMethod<String> {
  private final String name;
  private final JsonNode parameters;

  RawMethod(String name, JsonNode parameters) {
    this.name = name;
    this.parameters = parameters;
  }

  @JsonValue
  JsonNode parameters() {
    return parameters;
  }

  @Override
  public String getMethod() {
    return name;
  }

  @Override
  public String deserializeResponse(String answer) {
    return answer;
  }

  @Override
  public void validate() {}
}
