package org.sarika.chat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sarika.chat.Fragment.Kind;
import org.sarika.knowledge.Language;

/** Recognises fragments in four languages. In doubt it is none. */
final class Fragments {
  private static final int IGNORING =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private static final Map<Language, Fragments> ALL = new EnumMap<>(Language.class);

  static {
    ALL.put(Language.ENGLISH, english());
    ALL.put(Language.FRENCH, french());
    ALL.put(Language.CHINESE, chinese());
    ALL.put(Language.KHMER, khmer());
  }

  private final Pattern lead;
  private final Pattern tail;
  private final Map<Kind, Pattern> kinds = new EnumMap<>(Kind.class);
  private final Pattern name;
  private final Pattern clause;

  /**
   * The fragments of a language.
   *
   * @param lead what a follow-up begins with
   * @param tail what it may end with
   * @param name a bare name or noun
   * @param clause makes it more than a fragment
   */
  private Fragments(String lead, String tail, Map<Kind, String> kinds, String name, String clause) {
    this.lead = Pattern.compile("(?:(?:" + lead + ")[\\s,，]*)+", IGNORING);
    this.tail = Pattern.compile("[\\s,，]*(?:" + tail + ")+$", IGNORING);
    this.name = Pattern.compile(name, IGNORING);
    this.clause = Pattern.compile(clause, IGNORING);
    kinds.forEach((kind, form) -> this.kinds.put(kind, Pattern.compile(form, IGNORING)));
  }

  /** The fragment that a text is; empty if it is none. */
  static Optional<Fragment> in(String text, Language language) {
    Fragments fragments = ALL.get(language);
    return fragments == null ? Optional.empty() : fragments.in(Clean.question(text));
  }

  private Optional<Fragment> in(String plain) {
    Matcher begins = lead.matcher(plain);
    String body = begins.lookingAt() ? plain.substring(begins.end()) : plain;
    String bare = tail.matcher(body).replaceFirst("");
    boolean led = body.length() < plain.length();
    if (bare.isEmpty()) {
      return plain.isEmpty() ? Optional.empty() : Optional.of(new Fragment(Kind.MORE, ""));
    }
    for (String form : List.of(plain, body, bare)) {
      for (Map.Entry<Kind, Pattern> kind : kinds.entrySet()) {
        if (kind.getValue().matcher(form).matches()) {
          return Optional.of(new Fragment(kind.getKey(), kind.getKey() == Kind.TIME ? form : ""));
        }
      }
    }
    boolean marked = led || bare.length() < body.length();
    Matcher named = name.matcher(bare);
    return marked && named.matches() && !clause.matcher(bare).find()
        ? Optional.of(new Fragment(Kind.ABOUT, named.group("name")))
        : Optional.empty();
  }

  private static Fragments english() {
    return new Fragments(
        "and\\b|but\\b|so\\b|ok(?:ay)?\\b|then\\b|(?:what|how) about\\b",
        "then",
        Map.ofEntries(
            Map.entry(Kind.WHY, "why(?: not| is that| was that)?|how come"),
            Map.entry(Kind.WHEN, "(?:since )?when(?: was (?:that|it)| did that happen)?"),
            Map.entry(Kind.WHERE, "where(?: was (?:that|it)| did that happen)?"),
            Map.entry(Kind.WHO, "(?:with |by )?whom?(?: else| was (?:that|it))?"),
            Map.entry(Kind.HOW, "how"),
            Map.entry(Kind.HOW_MANY, "how (?:many|much)(?: was (?:that|it))?"),
            Map.entry(Kind.MORE, "(?:tell me )?more|what else|anything else|go on|continue"),
            Map.entry(
                Kind.TIME,
                "(?:(?:in|since|before|after|during|from|by) )?(?:[A-Z][a-z]+ )?(?:19|20)\\d\\d"
                    + "|(?:last|this|next) (?:year|month|week)|now|today|yesterday"),
            Map.entry(Kind.HE, "he|him"),
            Map.entry(Kind.SHE, "she|her"),
            Map.entry(Kind.THEY, "they|them"),
            Map.entry(Kind.IT, "it|that")),
        "(?:the )?(?<name>[\\w'’-]+(?: [\\w'’-]+){0,4})",
        "\\b(?:who|what|when|where|why|how|which|did|does|do|is|are|was|were|has|have|had|will|would|can|could)\\b");
  }

  private static Fragments french() {
    return new Fragments(
        "et\\b|mais\\b|alors\\b|donc\\b|puis\\b|ok\\b|d['’]accord\\b|qu['’]en est-il\\b|quid\\b"
            + "|(?:et )?(?:que dire|à propos|au sujet|concernant)\\b",
        "alors|donc",
        Map.ofEntries(
            Map.entry(Kind.WHY, "pourquoi(?: (?:ça|cela|pas))?|pour quelles? raisons?"),
            Map.entry(
                Kind.WHEN,
                "(?:c['’](?:était|est) |depuis |jusqu['’]à )?quand(?: (?:ça|cela|exactement))?"
                    + "|à quelle date|en quelle année|c['’]était quand"),
            Map.entry(
                Kind.WHERE,
                "(?:c['’](?:était|est) |d['’])?où(?: (?:ça|exactement))?|à quel endroit|c['’]était où"),
            Map.entry(
                Kind.WHO, "(?:avec |par |pour |à |c['’](?:était|est) )?qui(?: (?:ça|d['’]autre))?"),
            Map.entry(Kind.HOW, "comment(?: ça)?|de quelle (?:façon|manière)"),
            Map.entry(Kind.HOW_MANY, "combien(?: (?:de|d['’])\\s?[\\w-]+)?"),
            Map.entry(
                Kind.MORE,
                "ensuite|après|quoi d['’]autre|autre chose|(?:plus|davantage) de détails"
                    + "|dis[- ]m['’]en plus|dites[- ]m['’]en plus|(?:en savoir )?plus|continue[rz]?"),
            Map.entry(
                Kind.TIME,
                "(?:(?:en|depuis|avant|après|dès) )?(?:"
                    + Times.FRENCH_MONTH
                    + " )?(?:19|20)\\d\\d"
                    + "|l['’]an(?:née)? (?:dernier|dernière|passée?|prochaine?)|cette année|aujourd['’]hui|maintenant|hier"),
            Map.entry(Kind.HE, "(?:(?:de|pour|avec|à) )?lui"),
            Map.entry(Kind.SHE, "(?:(?:de|pour|avec|à) |d['’])?elle"),
            Map.entry(Kind.THEY, "(?:(?:de|pour|avec|à) |d['’])?(?:eux|elles)")),
        "(?:(?:de la|de l['’]|du|des|de|d['’]|pour|avec)\\s*)?(?:(?:la|le|les)\\s+|l['’])?"
            + "(?<name>[\\w'’-]+(?: [\\w'’-]+){0,4})",
        "\\b(?:qui|que|quoi|quand|où|pourquoi|comment|combien|quel|quelle|quels|quelles|est|sont|ont|était"
            + "|a|avait|sera|fait|dit|peut)\\b|-t-|-il\\b|-elle\\b|qu['’]");
  }

  private static Fragments chinese() {
    return new Fragments(
        "那么|那|而且|而|还有|另外|但是|可是|但|以及|和|对于|至于|关于",
        "[呢吗嘛啊呀吧]",
        Map.ofEntries(
            Map.entry(Kind.WHY, "(?:这|那)?是?(?:为什么|为何|为啥|什么原因|原因是什么|怎么会这样)"),
            Map.entry(Kind.WHEN, "(?:这|那)?是?在?(?:什么时候|何时|几时|哪天|哪一天|哪年|哪一年|几月|几号)(?:的事|的)?"),
            Map.entry(Kind.WHERE, "(?:这|那)?是?在?(?:哪里|哪儿|何处|什么地方)"),
            Map.entry(Kind.WHO, "(?:是|跟|由|被)?(?:谁|哪些人|什么人)"),
            Map.entry(Kind.HOW, "是?(?:怎么样|怎么做的|怎么|如何|怎样)"),
            Map.entry(Kind.HOW_MANY, "(?:有|是|花了)?(?:多少(?:钱|人|个|次)?|几个|几次)"),
            Map.entry(Kind.MORE, "(?:还有)?(?:什么|别的|其他的?)|更多|继续|详细(?:一)?点|然后"),
            Map.entry(
                Kind.TIME,
                "[在到从]?(?:(?:19|20)\\d\\d年(?:\\d{1,2}月(?:\\d{1,2}[日号])?)?|去年|今年|明年|前年|现在|今天|昨天)"
                    + "(?:以后|之后|以前|之前)?"),
            Map.entry(Kind.HE, "他"),
            Map.entry(Kind.SHE, "她"),
            Map.entry(Kind.IT, "它"),
            Map.entry(Kind.THEY, "他们|她们|它们")),
        "(?<name>[\\p{IsHan}\\w·. -]{1,16})",
        "什么|谁|哪|怎|为何|如何|多少|几|吗|是否|有没有|说了|去了|来了|[是有说做]");
  }

  private static Fragments khmer() {
    return new Fragments(
        "ចុះ|ហើយនិង|ហើយ|និង|តើ|ប៉ុន្តែ|ចំណែក|រីឯ|ចំពោះ|អំពី",
        "វិញ|ដែរឬទេ|ដែរទេ|ដែរ|ទៀត|នោះ",
        Map.ofEntries(
            Map.entry(
                Kind.WHY,
                "ហេតុអ្វី(?:បានជា)?|ហេតុអី|មូលហេតុអ្វី|ដោយសារអ្វី|ព្រោះអ្វី|ម៉េចក៏|ហេតុដូចម្តេច"),
            Map.entry(
                Kind.WHEN, "(?:នៅ)?(?:ពេលណា|អង្កាល់|ថ្ងៃណា|ឆ្នាំណា|ខែណា|កាលណា|ថ្ងៃទីប៉ុន្មាន)"),
            Map.entry(Kind.WHERE, "(?:នៅ)?(?:ទី)?(?:ឯណា|កន្លែងណា|ទីណា|ណា)"),
            Map.entry(Kind.WHO, "(?:ជាមួយ|ដោយ|ជា)?(?:នរណា|អ្នកណា)(?:ខ្លះ)?"),
            Map.entry(Kind.HOW, "(?:យ៉ាង)?(?:ដូចម្តេច|ម៉េច)|យ៉ាងណា|តាមរបៀបណា"),
            Map.entry(Kind.HOW_MANY, "(?:ចំនួន)?ប៉ុន្មាន(?:នាក់|ដង|ដុល្លារ)?"),
            Map.entry(Kind.MORE, "(?:មាន)?អ្វី(?:ខ្លះ)?ទៀត|បន្ត|លម្អិត|បន្ថែម(?:ទៀត)?|ក្រៅពីនេះ"),
            Map.entry(
                Kind.TIME,
                "(?:នៅ|ក្នុង|តាំងពី|ពី)*\\s*(?:ខែ\\s*[\\u1780-\\u17d3]{2,12}\\s*)?ឆ្នាំ\\s*\\d{4}"
                    + "|ឆ្នាំមុន|ឆ្នាំទៅ|ឆ្នាំនេះ|ឥឡូវ(?:នេះ)?|សព្វថ្ងៃ|ថ្ងៃនេះ|ម្សិលមិញ"),
            Map.entry(Kind.SOMEBODY, "គាត់|រូបគាត់"),
            Map.entry(Kind.HE, "លោក"),
            Map.entry(Kind.SHE, "នាង|លោកស្រី|អ្នកស្រី"),
            Map.entry(Kind.IT, "វា"),
            Map.entry(Kind.THEY, "ពួកគេ|ពួកគាត់")),
        "(?:ប្រទេស|លោក(?:ស្រី)?\\s*)?(?<name>[\\u1780-\\u17d3\\w .-]{2,30})",
        "អ្វី|នរណា|អ្នកណា|ណា$|ពេលណា|ប៉ុន្មាន|ហេតុ|ម៉េច|ឬទេ|បាន|និយាយ|ធ្វើ|ទៅ");
  }
}
