package org.sarika.platform.telegram;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What Telegram shows about us before anybody has written: in an empty chat and on the profile. */
final class Descriptions {
  private static final List<String> LANGUAGES = List.of("km", "fr", "zh", "");

  private Descriptions() {}

  /** One call for each text and language; the last ones, without a language, are for all others. */
  static List<Outgoing> all() {
    List<Outgoing> calls = new ArrayList<>();
    for (String language : LANGUAGES) {
      ResourceBundle texts =
          ResourceBundle.getBundle(
              "org.sarika.platform.telegram.profile",
              Locale.forLanguageTag(language),
              ResourceBundle.Control.getNoFallbackControl(
                  ResourceBundle.Control.FORMAT_PROPERTIES));
      calls.add(call("setMyDescription", "description", texts, language));
      calls.add(call("setMyShortDescription", "short_description", texts, language));
    }
    return calls;
  }

  private static Outgoing call(String method, String key, ResourceBundle texts, String language) {
    ObjectNode params = JsonNodeFactory.instance.objectNode().put(key, texts.getString(key));
    if (!language.isEmpty()) {
      params.put("language_code", language);
    }
    return new Outgoing(method, params, "");
  }
}
