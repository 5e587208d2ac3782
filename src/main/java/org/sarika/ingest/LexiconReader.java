package org.sarika.ingest;

import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sarika.knowledge.Language;
import org.sarika.knowledge.Names;
import org.sarika.knowledge.Term;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads {@code lexicon.yaml}, the words of the subject in other languages with their sources. */
public final class LexiconReader {
  private static final List<Language> LANGUAGES =
      List.of(Language.KHMER, Language.FRENCH, Language.CHINESE);

  private static final List<String> KNOWN = List.of("term", "km", "fr", "zh");
  private static final List<String> KNOWN_IN_SPELLING = List.of("spelling", "source");

  /** The terms that could be read, and what is wrong with the others. */
  public record LexiconFile(List<Term> terms, List<Problem> problems) {
    public LexiconFile {
      terms = List.copyOf(terms);
      problems = List.copyOf(problems);
    }
  }

  /**
   * Reads the file; one that does not exist holds no terms. A bad spelling is left out alone.
   *
   * @param names the curator's, whose spellings need no second place
   */
  public LexiconFile read(Path file, Names names) {
    if (Files.notExists(file)) {
      return new LexiconFile(List.of(), List.of());
    }
    Problems problems = new Problems(file);
    List<Term> terms =
        FileText.read(file, problems).map(text -> terms(text, names, problems)).orElse(List.of());
    return new LexiconFile(terms, problems.all());
  }

  private static List<Term> terms(FileText text, Names names, Problems problems) {
    YamlSource source = new YamlSource(1, "terms", problems);
    Optional<Node> root = source.compose(String.join("\n", text.lines()));
    if (root.isEmpty()) {
      return List.of();
    }
    if (!(root.get() instanceof SequenceNode sequence)) {
      problems.add(source.line(root.get()), "terms", "has to be a list: start each with '- term:'");
      return List.of();
    }
    List<Term> terms = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    int number = 1;
    for (Node node : sequence.getValue()) {
      Fields.of(source, node, "terms[%d]".formatted(number++), source.line(node), KNOWN)
          .flatMap(fields -> term(fields, names, lines))
          .ifPresent(terms::add);
    }
    return terms;
  }

  private static Optional<Term> term(Fields fields, Names names, Map<String, Integer> lines) {
    Optional<String> english =
        fields
            .required("term", Function.identity())
            .filter(term -> isFirst(fields, "term", "en", term, lines));
    List<Term.Spelling> spellings = new ArrayList<>();
    for (Language language : LANGUAGES) {
      for (Fields one : fields.mappings(language.tag(), KNOWN_IN_SPELLING)) {
        spelling(one, language, names, lines).ifPresent(spellings::add);
      }
    }
    return english.map(term -> new Term(term, spellings));
  }

  private static Optional<Term.Spelling> spelling(
      Fields fields, Language language, Names names, Map<String, Integer> lines) {
    Optional<String> text = fields.required("spelling", spelling -> written(spelling, language));
    boolean sourced = fields.required("source", Values::address).isPresent();
    if (text.isEmpty() || !sourced) {
      return Optional.empty();
    }
    if (names.find(text.get()).isPresent()) {
      fields.problem(
          "spelling", "%s stands in names.yaml: take it out".formatted(Quoted.of(text.get())));
      return Optional.empty();
    }
    return isFirst(fields, "spelling", language.tag(), text.get(), lines)
        ? Optional.of(new Term.Spelling(language, text.get()))
        : Optional.empty();
  }

  private static boolean isFirst(
      Fields fields, String field, String language, String text, Map<String, Integer> lines) {
    Integer earlier = lines.putIfAbsent(language + " " + Names.fold(text), fields.line(field));
    if (earlier != null) {
      fields.problem(
          field, "%s stands twice, first on line %d".formatted(Quoted.of(text), earlier));
    }
    return earlier == null;
  }

  /** Every letter has to be of the language's script; digits and signs are of any. */
  private static String written(String text, Language language) {
    UnicodeScript script =
        switch (language) {
          case KHMER -> UnicodeScript.KHMER;
          case CHINESE -> UnicodeScript.HAN;
          case FRENCH, ENGLISH -> UnicodeScript.LATIN;
        };
    boolean fits =
        text.codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> UnicodeScript.of(letter) == script)
            && text.codePoints().anyMatch(Character::isLetter);
    if (!fits) {
      throw new IllegalArgumentException(
          "%s is not in the script of '%s': move it to its language"
              .formatted(Quoted.of(text), language.tag()));
    }
    return text;
  }
}
