package org.sarika.web;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sarika.knowledge.Language;
import org.sarika.render.Texts;

/**
 * Gives templates our sentences: {@code text('key', value…)} fills one in, {@code counted('key',
 * n)} picks the one for one or for many, in the page's language. What they return is escaped like
 * any value.
 */
final class TextFunctions extends AbstractExtension {
  /** One sentence from the arguments behind its key. */
  private interface Sentence {
    String of(Texts texts, String key, Object... values);
  }

  private final Texts texts;

  TextFunctions(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Map<String, Function> getFunctions() {
    return Map.of(
        "text",
            function((spoken, key, values) ->
                values.length == 0 ? spoken.get(key) : spoken.fill(key, values)),
        "counted",
            function((spoken, key, values) -> spoken.count(key, ((Number) values[0]).intValue())));
  }

  private Function function(Sentence sentence) {
    return new Function() {
      @Override
      public Object execute(
          Map<String, Object> arguments,
          PebbleTemplate self,
          EvaluationContext context,
          int lineNumber) {
        Object[] values =
            IntStream.range(1, arguments.size())
                .mapToObj(place -> arguments.get(String.valueOf(place)))
                .toArray();
        Texts spoken = texts.in(Language.ofTag(context.getLocale().getLanguage()));
        return sentence.of(spoken, String.valueOf(arguments.get("0")), values);
      }

      // Pebble's contract: null means that arguments have places and no names.
      @Override
      public @Nullable List<String> getArgumentNames() {
        return null;
      }
    };
  }
}
