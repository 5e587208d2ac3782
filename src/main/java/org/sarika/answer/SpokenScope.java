package org.sarika.answer;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Small talk and orders in French, Chinese and Khmer, as {@link Scope} tells them in English. Texts
 * come folded: small letters, no signs.
 */
final class SpokenScope {
  private static final String FRENCH_GREETING =
      "bonjour|bonsoir|salut|coucou|allô|(?:comment )?ça va|comment allez vous|bonne journée|bonne soirée";

  private static final String CHINESE_GREETING =
      "你好[吗嗎啊呀]?|您好[吗嗎]?|大家好|早上好|早安|下午好|晚上好|嗨|哈[喽囉]|在[吗嗎]";

  /** Subscript da and ta look alike, and either is written for the other. */
  private static final String KHMER_GREETING =
      "សួស\u17d2[\u178a\u178f]ី(?:បង|អ្នក)?|សូស\u17d2[\u178a\u178f]ី|ជំរាបសួរ|ជម្រាបសួរ|អរុណសួស\u17d2[\u178a\u178f]ី|ហេឡូ"
          + "|(?:អ្នក|បង)?សុខសប្បាយ(?:ជា)?(?:ទេ)?";

  private static final String FRENCH_THANKS =
      "merci(?: (?:beaucoup|bien|infiniment|à vous|à toi|pour (?:la|ta|votre) réponse|pour (?:ton|votre) aide))?"
          + "|je (?:vous|te) remercie|au revoir|à bientôt|d accord|parfait|super|très bien|génial";

  private static final String CHINESE_THANKS =
      "(?:非常|十分)?(?:感[谢謝]|[谢謝]{2}|多[谢謝])(?:你|您)?(?:的(?:帮助|回答))?|再[见見]|拜拜|好的|太好了|不客[气氣]";

  private static final String KHMER_THANKS =
      "(?:សូម)?អរគុណ(?:ច្រើន|ណាស់|បង|លោក)*|លា(?:សិន)?ហើយ|ជំរាបលា|ជម្រាបលា|បាទ|ចាស|ល្អណាស់";

  private static final Pattern GREETING =
      repeated(FRENCH_GREETING, CHINESE_GREETING, KHMER_GREETING);

  private static final Pattern THANKS = repeated(FRENCH_THANKS, CHINESE_THANKS, KHMER_THANKS);

  private static final Pattern ORDER =
      Pattern.compile(
          "(?<!\\p{L})(?:ignore[rz]?|oublie[rz]?|néglige[rz]?) (?:toutes? )?(?:les|tes|vos) "
              + "(?:[\\p{L}]+ )?(?:instructions|consignes|règles|directives)(?!\\p{L})"
              + "|(?<!\\p{L})(?:ton|votre) (?:prompt|invite système|jeton|mot de passe|clé api)(?!\\p{L})"
              + "|^(?:s il (?:te|vous) plaît )?(?:écri(?:s|vez)|rédige[rz]?|compose[rz]?) (?:moi |nous )?(?:un|une) "
              + "(?:[\\p{L}]+ )?(?:poème|chanson|histoire|blague|lettre|discours|programme|code)(?!\\p{L})"
              + "|^tu es (?:maintenant|désormais) "
              + "|(?:忽略|无视|無視|忽視|忘记|忘記|忘掉)(?:你|您)?(?:之前|以前|上面|前面|先前|所有|以上|一切|全部).{0,4}"
              + "(?:指令|指示|提示|规则|規則|命令)"
              + "|(?:显示|顯示|告诉我|告訴我|输出|輸出|透露)(?:你|您)的(?:系统|系統)?(?:提示|密码|密碼|令牌|密钥|密鑰|api)"
              + "|^(?:请|請)?(?:帮我|幫我|给我|給我)?(?:写|寫|作)(?:一)?(?:首|篇|个|個|封).{0,12}(?:诗|詩|歌|故事|笑话|笑話|代码|代碼)"
              + "|^你(?:现在|現在)是|系统提示词|系統提示詞"
              + "|(?:មិនអើពើ|កុំអើពើ|បំភ្លេច|ភ្លេច)(?:នឹង|ចំពោះ)?.{0,12}(?:ការណែនាំ|សេចក\u17d2[\u178a\u178f]ីណែនាំ|បញ្ជា)"
              + "|(?:បង្ហាញ|ប្រាប់ខ្ញុំ).{0,10}(?:ពាក្យសម្ងាត់|លេខសម្ងាត់)"
              + "|^(?:សូម)?(?:សរសេរ|តែង)(?:ឱ្យ|អោយ)?(?:ខ្ញុំ)?(?:កំណាព្យ|ចម្រៀង|រឿង)");

  private SpokenScope() {}

  private static Pattern repeated(String... languages) {
    String one = "(?:" + String.join("|", languages) + ")";
    String companion = "(?:sarika|bot|à tous|madame|monsieur|សារិកា)";
    return Pattern.compile("^" + one + "(?: ?(?:" + one + "|" + companion + ")){0,6}$");
  }

  /** Why this is no question; empty if it may be one. */
  static Optional<Answer.Reason> outside(String folded) {
    if (GREETING.matcher(folded).matches()) {
      return Optional.of(Answer.Reason.GREETING);
    }
    if (THANKS.matcher(folded).matches()) {
      return Optional.of(Answer.Reason.THANKS);
    }
    return ORDER.matcher(folded).find() ? Optional.of(Answer.Reason.INSTRUCTION) : Optional.empty();
  }
}
