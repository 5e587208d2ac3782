package org.sarika.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.ingest.LexiconReader;
import org.sarika.knowledge.Language;
import org.sarika.knowledge.Name;
import org.sarika.knowledge.Names;
import org.sarika.knowledge.Term;

class QuestionGlossTest {
  private static final Names NAMES =
      new Names(
          List.of(
              name("Sok Mynah", "សុខ សារិកា", "索萨丽"),
              name("Heron Island", "île du Héron", "កោះក្រសា"),
              name("Force of the Red Kite", "FRK")),
          new LexiconReader().read(Path.of("knowledge/lexicon.yaml"), Names.NONE).terms());

  private final QuestionGloss gloss = new QuestionGloss(() -> NAMES);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Who invited Sok Mynah to Heron Island?",
        "What did Le Monde say about the embargo of 2021?",
        "Who wrote Les Oiseaux du Cambodge?",
        "quotes of Charles de Gaulle on the war in Vietnam",
        "Is the Café de la Paix in Siem Reap on the list?",
        "no comment from the US?",
        "19% or 36%?",
        "RCAF",
        "  two  spaces\tand a tab ",
        "",
        "?!",
      })
  void leavesEnglishAsItIs(String question) {
    assertThat(gloss.english(question)).isSameAs(question);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ហេតុអ្វីអាមេរិកដាក់ទណ្ឌកម្មលើកម្ពុជា? | why United States sanctions on Cambodia ?",
        "តើនាវាចម្បាំងអាមេរិកមកដល់ក្រុងព្រះសីហនុនៅពេលណា | US warship arrive Sihanoukville when",
        "តើពន្ធគយប៉ុន្មានភាគរយ | tariff how many percent",
        "តើមានអ្វីកើតឡើងក្នុងឆ្នាំ២០២២? | what happened in 2022?",
        "ព័ត៌មានថ្មីៗអំពីពន្ធគយ | latest news on tariff",
      })
  void glossesKhmer(String question, String english) {
    assertThat(gloss.english(question)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "美国为什么制裁柬埔寨? | United States why sanctions Cambodia ?",
        "美國為什麼制裁柬埔寨？ | United States why sanctions Cambodia ?",
        "军舰什么时候停靠云壤海军基地 | warship when dock Ream Naval Base",
        "关税是百分之多少 | tariff percent how many",
        "2021年发生了什么? | 2021 what happened ?",
        "关税最新消息 | tariff latest news",
      })
  void glossesChineseOfBothScripts(String question, String english) {
    assertThat(gloss.english(question)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pourquoi l'embargo a-t-il été levé ? | why embargo lift?",
        "Que s'est-il passé en 2022 ? | what happened 2022?",
        "Quelles sont les dernières nouvelles sur la dette ? | latest news on debt?",
        "Quoi de neuf sur la dette ? | latest news on debt?",
        "pourquoi l embargo a t il ete leve | why embargo lift",
        "Quels navires américains ont visité le port ? | which US warship visit port?",
        "Que dit l'ambassadrice des États-Unis de la dette ? | what say US ambassador of debt?",
        "Qu'est-ce que le ministère de la Défense a annulé ? | what defence ministry cancel?",
      })
  void glossesFrenchInflectedElidedAndUnaccented(String question, String english) {
    assertThat(gloss.english(question)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ថ្ងៃទី១២ ខែមិថុនា ឆ្នាំ២០១៩ | 12 June 2019",
        "ឆ្នាំ 2017 | 2017",
        "ខែ៦ ឆ្នាំ២០១៩ | June 2019",
        "៥០លានដុល្លារ | 50 million dollars",
        "៣ម៉ឺននាក់ | 30,000",
        "2017年6月12日 | 12 June 2017",
        "2017年6月 | June 2017",
        "二〇一七年 | 2017",
        "6月12日 | 12 June",
        "13月2日 | 13月2",
        "ព.ស. ២៥៦១ | 2017 2018",
        "ក្នុងពុទ្ធសករាជ២៥៤៣ | in 1999 2000",
        "佛历2561年 | 2017 2018",
        "4.5亿美元 | 450 million dollars",
        "２０万吨 | 200,000 tons",
        "1.5万亿 | 1500 billion",
        "quand, le 12 juin 2019 | when 12 June 2019",
        "quand, le 1er août | when 1 August",
        "pourquoi 20 000 tonnes et 4,5 milliards | why 20,000 tons and 4.5 billion",
      })
  void writesDatesAndAmountsAsInEnglish(String question, String english) {
    assertThat(gloss.english(question)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "តើសុខ សារិកាជានរណា | Sok Mynah who",
        "តើសុខសារិកាជានរណា | Sok Mynah who",
        "索萨丽是谁 | Sok Mynah who",
        "Qui habite sur l'île du Héron ? | who live on Heron Island?",
        "Que pense la FRK ? | what think Force of the Red Kite?",
      })
  void putsTheCuratorsNameForAnySpelling(String question, String english) {
    assertThat(gloss.english(question)).isEqualTo(english);
  }

  @Test
  void knowsTheCuratorsTermsAndTheirFrenchEndings() {
    QuestionGloss curated =
        new QuestionGloss(() ->
            new Names(
                List.of(),
                List.of(
                    new Term(
                        "kite festival",
                        List.of(
                            new Term.Spelling(Language.KHMER, "បុណ្យខ្លែងឯក"),
                            new Term.Spelling(Language.FRENCH, "cerfvolant"),
                            new Term.Spelling(Language.CHINESE, "鸢节"))))));

    assertThat(curated.english("បុណ្យខ្លែងឯកនៅពេលណា")).isEqualTo("kite festival when");
    assertThat(curated.english("Quand vole-t-on les cerfvolants ?")).contains("kite festival");
    assertThat(curated.english("鸢节是什么时候")).isEqualTo("kite festival when");
  }

  @Test
  void knowsNamesThatTheCuratorAddedSince() {
    AtomicReference<Names> names = new AtomicReference<>(Names.NONE);
    QuestionGloss changing = new QuestionGloss(names::get);
    String before = changing.english("索萨丽是谁");

    names.set(NAMES);

    assertThat(before).isEqualTo("索萨丽 who");
    assertThat(changing.english("索萨丽是谁")).isEqualTo("Sok Mynah who");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "តើ John Smith ទៅ Ream នៅពេលណា? | John Smith Ream when ?",
        "USS Savannah为什么来柬埔寨 | USS Savannah why arrive Cambodia",
        "តើ陈志ជានរណា | Chen Zhi who",
      })
  void keepsWhatIsWrittenInLatinLetters(String question, String english) {
    assertThat(gloss.english(question)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "谁是鸱鸮鸳 | who 鸱鸮鸳",
        "Pourquoi Zzyzx et quand ? | why Zzyzx and when?",
      })
  void leavesUnknownWordsAsTheyAre(String question, String english) {
    assertThat(gloss.english(question)).isEqualTo(english);
  }

  @Test
  void ignoresInvisibleCharactersAndTwoWaysToWriteTheSame() {
    String question = "ការបណ្តុះ\u200bបណ្តាល ២០១៩";
    String otherwise = "ការបណ្ដុះបណ្ដាល ២០១៩";

    assertThat(gloss.english(question)).isEqualTo("training 2019");
    assertThat(gloss.english(otherwise)).isEqualTo("training 2019");
  }

  @Test
  void neverThrowsWhateverTheText() {
    Random random = new Random(7);
    int[] ranges = {0x20, 0x7f, 0xc0, 0x24f, 0x1780, 0x17ff, 0x4e00, 0x9fff, 0xd800, 0xdfff};
    String pieces = "年月日号亿万លានខែឆ្នាំ ថ្ងៃទី0123456789.,'’-\u200b\ufeff";

    for (int i = 0; i < 1_000; i++) {
      StringBuilder text = new StringBuilder(i % 3 == 0 ? "pourquoi quand " : "");
      for (int length = random.nextInt(60); length > 0; length--) {
        int range = 2 * random.nextInt(ranges.length / 2 + 1);
        char next =
            range == ranges.length
                ? pieces.charAt(random.nextInt(pieces.length()))
                : (char) random.nextInt(ranges[range], ranges[range + 1] + 1);
        text.append(next);
      }
      assertThatCode(() -> gloss.english(text.toString()))
          .as("gloss of %s", text)
          .doesNotThrowAnyException();
    }
  }

  @Test
  void takesLittleTimeForTheLongestQuestion() {
    String longest = "ហេតុអ្វីក្លក្លក្ល".repeat(4_000).substring(0, 4_000);
    long before = System.nanoTime();

    gloss.english(longest);

    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
  }

  private static Name name(String name, String... also) {
    return new Name(name, "term", List.of(also), List.of());
  }
}
