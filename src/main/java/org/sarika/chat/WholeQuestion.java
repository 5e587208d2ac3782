package org.sarika.chat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sarika.knowledge.Language;
import org.sarika.knowledge.Name;

/** Makes whole questions of fragments, in the language of the question before. */
final class WholeQuestion {
  private final Spellings spellings;
  private final String earlier;
  private final Language language;

  /**
   * After a question.
   *
   * @param earlier the question before, as it stood alone
   * @param language its language, not English
   */
  WholeQuestion(Spellings spellings, String earlier, Language language) {
    this.spellings = spellings;
    this.earlier = Clean.question(earlier);
    this.language = language;
  }

  /** The earlier question with something more asked of it. */
  Optional<String> asked(Fragment.Kind kind) {
    return word(kind)
        .map(word ->
            switch (language) {
              case CHINESE -> earlier + "，" + word + "？";
              case KHMER -> earlier + " ហើយ" + word + "?";
              case FRENCH, ENGLISH -> earlier + ", et " + word + " ?";
            });
  }

  private Optional<String> word(Fragment.Kind kind) {
    return switch (kind) {
      case WHY -> Optional.of(inLanguage("pourquoi", "为什么", "ហេតុអ្វី"));
      case WHEN -> Optional.of(inLanguage("quand", "什么时候", "នៅពេលណា"));
      case WHERE -> Optional.of(inLanguage("où", "在哪里", "នៅឯណា"));
      case WHO -> Optional.of(inLanguage("qui", "是谁", "នរណា"));
      case HOW -> Optional.of(inLanguage("comment", "怎么样", "យ៉ាងដូចម្តេច"));
      case HOW_MANY -> Optional.of(inLanguage("combien", "多少", "ប៉ុន្មាន"));
      case MORE -> Optional.of(inLanguage("quoi d'autre", "还有什么", "មានអ្វីទៀត"));
      case TIME, ABOUT, HE, SHE, SOMEBODY, IT, THEY -> Optional.empty();
    };
  }

  private String inLanguage(String french, String chinese, String khmer) {
    return switch (language) {
      case CHINESE -> chinese;
      case KHMER -> khmer;
      case FRENCH, ENGLISH -> french;
    };
  }

  /** The earlier question of another time, which is written in its language. */
  String at(String time) {
    return ended(Times.moved(time, earlier, language));
  }

  /**
   * The earlier question about somebody or something else: in the place of the only one of the same
   * kind, else in front.
   *
   * @param name empty if the curator does not know it
   * @param written how to write it
   */
  String about(Optional<Name> name, String written) {
    List<Spellings.Mention> mentioned = spellings.in(earlier);
    boolean there =
        name.isPresent() && mentioned.stream().anyMatch(one -> one.name().equals(name.get()));
    List<Spellings.Mention> same =
        mentioned.stream()
            .filter(one -> name.filter(known -> known.kind().equals(one.name().kind())).isPresent())
            .toList();
    if (!there && same.stream().map(Spellings.Mention::name).distinct().count() == 1) {
      Spellings.Mention old = same.getFirst();
      return ended(earlier.substring(0, old.start()) + written + earlier.substring(old.end()));
    }
    return ended(
        switch (language) {
          case CHINESE -> "关于" + written + "：" + earlier;
          case KHMER -> "ចំពោះ" + written + "៖ " + earlier;
          case FRENCH, ENGLISH -> "À propos de " + written + " : " + earlier;
        });
  }

  private String ended(String question) {
    return ended(question, language);
  }

  /** With the sign that ends a question in a language. */
  static String ended(String question, Language language) {
    return question
        + switch (language) {
          case CHINESE -> "？";
          case FRENCH -> " ?";
          case KHMER, ENGLISH -> "?";
        };
  }

  /** The topic behind a question, in its own language. */
  static String withTopic(String question, List<String> topics, Language language) {
    String names =
        topics.stream()
            .collect(
                Collectors.joining(
                    switch (language) {
                      case CHINESE -> "和";
                      case KHMER -> " និង ";
                      case FRENCH -> " et ";
                      case ENGLISH -> " and ";
                    }));
    return ended(
        switch (language) {
          case CHINESE -> question + "（关于" + names + "）";
          case KHMER -> question + " អំពី " + names;
          case FRENCH -> question + " à propos de " + names;
          case ENGLISH -> question + " about " + names;
        },
        language);
  }
}
