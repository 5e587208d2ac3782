package org.sarika.web;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.sarika.knowledge.Language;
import org.sarika.render.Texts;

/** Fills the pages. Every value is escaped; a name that a page does not get is a fault. */
final class Templates {
  private final PebbleEngine engine;
  private final Map<String, Object> everywhere;

  Templates(Texts texts, StaticFiles files) {
    ClasspathLoader loader = new ClasspathLoader(Templates.class.getClassLoader());
    loader.setPrefix("org/sarika/web/templates");
    loader.setSuffix(".html");
    this.engine =
        new PebbleEngine.Builder()
            .loader(loader)
            .extension(new TextFunctions(texts))
            .autoEscaping(true)
            .defaultEscapingStrategy("html")
            .strictVariables(true)
            .defaultLocale(Locale.ENGLISH)
            .build();
    this.everywhere =
        Map.of(
            "css", files.link("sarika.css"),
            "bird", files.link("myna.svg"));
  }

  /** The page with its values in place. */
  String fill(String page, Map<String, Object> values, Language language) {
    Map<String, Object> all = new HashMap<>(everywhere);
    all.put("lang", language.tag());
    all.putAll(values);
    StringWriter html = new StringWriter();
    try {
      engine.getTemplate(page).evaluate(html, all, language.locale());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return html.toString();
  }
}
