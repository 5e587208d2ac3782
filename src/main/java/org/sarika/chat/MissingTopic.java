package org.sarika.chat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.sarika.knowledge.Language;
import org.sarika.knowledge.Name;

/**
 * Adds what the talk is about to a question that asks what somebody says and not of what: "what did
 * China say?".
 */
final class MissingTopic {
  private static final int MOST = 2;

  private static final Map<Language, Pattern> ASKS_NOTHING_ELSE =
      Map.of(
          Language.ENGLISH,
          Pattern.compile(
              "(?i)(?:and |but |so )?what (?:did|does|do|has|have) (?!(?:he|she|it|they|you|we)\\b)[\\w' -]{2,40}?"
                  + " (?:say|said|think|respond|reply|answer)(?: (?:about|to|of) (?:that|it|this))?"),
          Language.FRENCH,
          Pattern.compile(
              "(?iU)(?:et |mais )?(?:qu'(?:a|ont) (?:dit|répondu|pensé)|qu'en (?:dit|pense|a dit|pensent)|que (?:dit|pense|répond)"
                  + "|comment (?:a|ont) (?:réagi|répondu))\\s+[\\w' -]{2,40}"),
          Language.CHINESE,
          Pattern.compile("(?:那么|那|而)?.{2,12}?(?:怎么说|说了什么|说什么|有什么看法|怎么看|有什么反应|什么反应|如何回应|怎么回应)"),
          Language.KHMER,
          Pattern.compile(
              "(?:ចុះ|ហើយ|តើ)*\\s*.{2,30}?(?:បាន)?(?:និយាយអ្វី|និយាយថាម៉េច|ថាអ្វី|ថាម៉េច|ថាយ៉ាងណា|មានប្រតិកម្មអ្វី|មានប្រតិកម្មយ៉ាងណា|ឆ្លើយអ្វី)"));

  private MissingTopic() {}

  /** The question with the topic, or as it is if it has one or none is known. */
  static String added(String text, String earlier, Spellings spellings, Language language) {
    String clean = Clean.question(text);
    Pattern form = ASKS_NOTHING_ELSE.get(language);
    if (form == null || !form.matcher(clean).matches()) {
      return text;
    }
    List<Name> own = spellings.in(clean).stream().map(Spellings.Mention::name).toList();
    List<Name> others =
        spellings.in(Clean.question(earlier)).stream()
            .map(Spellings.Mention::name)
            .distinct()
            .filter(name -> !own.contains(name))
            .toList();
    // Who is asked of instead of somebody is no part of the matter.
    List<Name> unlike =
        others.stream()
            .filter(name -> own.stream().noneMatch(one -> one.kind().equals(name.kind())))
            .toList();
    List<String> topics =
        (unlike.isEmpty() ? others : unlike)
            .stream().limit(MOST).map(name -> spellings.of(name, language)).toList();
    if (topics.isEmpty()) {
      return text;
    }
    String bare = clean.replaceFirst("(?i) (?:about|to|of) (?:that|it|this)$", "");
    return WholeQuestion.withTopic(
        language == Language.ENGLISH
            ? Sentences.capitalised(bare.replaceFirst("(?i)^(?:and|but|so) ", ""))
            : bare,
        topics,
        language);
  }
}
