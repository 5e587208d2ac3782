package org.sarika.speech;

import java.util.Set;
import org.sarika.time.CalendarNames;

/** The words that attributions are made of, in lower case. */
final class Vocabulary {
  /** Verbs that give somebody's words or view. */
  static final Set<String> SAYING =
      set(
          """
          said says say told tells tell wrote writes write announced announces argued argues argue added adds stated states \
          called calls call denied denies deny warned warns warn insisted insists insist claimed claims claim explained \
          explains noted notes note stressed stresses urged urges urge described describes describe rejected rejects \
          declared declares asked asks ask thanked thanks confirmed confirms recalled recalls reported reports \
          replied replies answered answers responded responds commented comments remarked remarks observed \
          acknowledged acknowledges admitted admits conceded concedes alleged alleges asserted asserts maintained maintains \
          contended contends countered counters predicted predicts promised promises vowed vows pledged pledges threatened \
          threatens demanded demands appealed praised praises criticised criticized criticises criticizes condemned condemns \
          accused accuses blamed blames dismissed dismisses questioned questions welcomed hailed hails lauded expressed \
          expresses voiced suggested suggests proposed proposes emphasised emphasized emphasises emphasizes underlined \
          underscored reiterated reiterates repeated cautioned cautions joked quipped lamented complained complains \
          congratulated apologised apologized boasted clarified conveyed concluded concludes estimated estimates \
          believed believes believe thought thinks think hoped hopes hope feared fears fear expected expects expect \
          doubted doubts posted tweeted testified recounted ruled found finds held deplored deplores mocked protested \
          compared likened pointed referred denounced denounces advised recommended recommends opined contends \
          """);

  /** Of these a fact is told as often as a view: they need a clause of their own behind them. */
  static final Set<String> ONLY_WITH_THAT =
      set("found finds held ruled reported reports expected expects recalled pointed referred");

  /** What makes a clause of its own. */
  static final Set<String> THAT = set("that he she it they there");

  /** Whoever does this speaks, whatever they are called. */
  static final Set<String> PLAIN =
      set("said says say told insisted insist argued argue claimed claim warned denied stressed");

  /** Behind "wrote" these are things, not words. */
  static final Set<String> WRITINGS =
      set("letters books articles songs poems a an for down off code checks");

  /** These mean words only when something like "that" follows. */
  static final Set<String> ONLY_WITH_CLAUSE =
      set(
          """
          found finds held ruled thought thinks think hoped hopes hope feared fears fear expected expects expect believed \
          believes believe observed observes recalled questions questioned pointed referred maintained maintains hold \
          answered expressed posted calls reports reported repeated held concluded estimates estimated doubts doubted \
          promised proposed suggested\
          """);

  /** What may follow them, besides a quotation. */
  static final Set<String> CLAUSE =
      set("that it he she they there the its his their this these no a");

  /** Forms behind a comma whose subject is the sentence's. */
  static final Set<String> PARTICIPLES =
      set(
          """
          saying adding calling warning arguing insisting stressing noting urging claiming explaining telling describing \
          accusing asking denying stating declaring writing recalling suggesting alleging vowing promising confirming\
          """);

  /** Verbs that may stand before their subject behind a quotation or a comma. */
  static final Set<String> INVERTED =
      set(
          """
          said says wrote writes added adds warned warns told explained explains insisted insists argued argues asked asks \
          recalled recalls noted notes replied replies claimed claims declared declares stressed stated states announced \
          reported reports observed quipped joked concluded\
          """);

  static final Set<String> NEGATIONS =
      set(
          "not never n't declined refused declines refuses without neither nor didn't don't"
              + " doesn't hasn't haven't won't wouldn't unable failed fails stopped didn’t doesn’t don’t hasn’t yet");

  static final Set<String> PASSIVES = set("was were been being is are be gets got");

  static final Set<String> AUXILIARIES =
      set(
          "has have had also long himself herself itself themselves then later once again repeatedly publicly further reportedly earlier recently now still even"
              + " only just previously initially already openly privately simply angrily quickly subsequently"
              + " nevertheless nonetheless however meanwhile therefore too both all often always first afterwards"
              + " immediately strongly clearly categorically officially formally explicitly did does do");

  static final Set<String> TIMES =
      set(
          "today yesterday week month year years months weeks days hours morning afternoon evening night weekend day earlier ago later spring summer autumn winter"
              + joined(CalendarNames.ALL)
              + joined(CalendarNames.SHORT_MONTHS));

  static final Set<String> BEFORE_TIMES =
      set(
          "on in by at since late early last this that next earlier the of mid during same and to from until");

  static final Set<String> PRONOUNS = set("he she it they");

  /** Nouns that people or bodies who speak are called by. */
  static final Set<String> SPEAKERS =
      set(
          """
          minister ministers ministry spokesman spokeswoman spokesperson spokespersons spokespeople official officials ambassador \
          ambassadors embassy consulate president secretary general commander chief chiefs director head governor senator senators \
          lawmaker lawmakers congressman congresswoman analyst analysts expert experts researcher researchers professor economist \
          economists lawyer lawyers judge judges prosecutor prosecutors court tribunal police army navy military government \
          administration department agency commission committee council assembly parliament senate congress party opposition \
          group groups organisation organization organisations organizations union unions association company bank journalist \
          journalists reporter reporters activist activists resident residents villager villagers witness witnesses critic critics \
          observer observers diplomat diplomats source sources authorities authority leader leaders envoy envoys delegation \
          premier king prince queen adviser advisor advisers deputy member members worker workers farmer farmers fisherman \
          fishermen monk monks doctor doctors soldier soldiers officer officers captain family father mother brother sister son \
          daughter wife husband widow owner owners manager managers executive executives founder chairman chairwoman chair \
          coordinator representative representatives negotiator negotiators delegate delegates candidate veteran veterans historian \
          historians scholar scholars student students teacher teachers author authors team panel campaign coalition palace \
          investigator investigators survivor survivors politician politicians firm ngo ngos newspaper newspapers \
          magazine broadcaster blog outlet outlets media website page kingdom superpower side sides defendant counsel attorney attorneys \
          aide aides driver vendor vendors trader traders engineer admiral colonel lieutenant major banker fund office bureau \
          institute institution centre center foundation network correspondent editor columnist man woman men women mayor \
          councillor operator legislature watchdog court's majority minority people neighbour neighbor pilot sailor sailors \
          opponents supporters protesters demonstrators advocates campaigners nurses scientists advisors bloc mission force forces command commission's board\
          """);

  /** Nouns of written things that speak for whoever wrote them. */
  static final Set<String> DOCUMENTS =
      set(
          """
          report reports statement statements resolution resolutions letter letters document documents law laws notice \
          communique communiqué declaration indictment complaint memo cable article articles editorial release study survey \
          paper book constitution treaty agreement bill act verdict ruling judgment petition note brief briefing post page \
          website dispatch leaflet guidelines manual handbook memorandum advisory decree order message tweet factsheet sheet \
          fact analysis review index charter opinion version summary section chapter estimate estimates data figures poll
          census filing lawsuit transcript readout bulletin history account booklet story\
          """);

  /** Nouns before a name that do not belong to it, however they are written. */
  static final Set<String> TITLES =
      set(
          """
          mr mrs ms dr gen general lt lieutenant adm admiral sen senator rep representative congressman congresswoman col colonel maj \
          major capt captain gov governor amb ambassador prof professor brig brigadier sgt sergeant rear vice prime minister deputy \
          foreign defence defense interior finance commerce information justice labour labor health education economy president premier secretary \
          king queen prince princess samdech techo oknha neak lok excellency sir lady lord pope reverend rev judge chief envoy army navy air \
          police spokesman spokeswoman spokesperson chairman chairwoman director minister's former ex-president ex-prime first second acting \
          assistant under us u.s u.s. american cambodian chinese state treasury pentagon marine corps analyst professor doctor \
          commander officer major-general lieutenant-general minister-counsellor chargé charge d'affaires trade press house \
          speaker attorney special representative senior staff historian activist lawyer economist journalist author opposition leader \
          candidate co-founder founder monk venerable affairs cooperation works transport services relations
          development management investment tourism culture homeland veterans\
          """);

  /** Capitals that are no name alone. */
  static final Set<String> ADJECTIVES =
      set(
          "western asian european african eastern northern southern southeast international buddhist christian muslim islamic");

  /** Titles behind which a person's own name stands. */
  static final Set<String> OWN_TITLES =
      set(
          """
          mr mrs ms dr gen general lt lieutenant adm admiral sen senator rep representative congressman congresswoman col colonel maj \
          major capt captain gov governor amb ambassador prof professor brig brigadier sgt sergeant minister president premier \
          secretary king queen prince princess samdech pope judge envoy spokesman spokeswoman spokesperson chairman chairwoman director \
          commander historian activist lawyer economist journalist author adviser analyst leader chief marshal sir oknha\
          """);

  /** A run of capitals with one of these is a body, a place or a thing, not a person. */
  static final Set<String> BODIES =
      set(
          """
          ministry embassy university party department post base council court committee commission agency center centre institute \
          government army navy forces force group house senate congress union association bank corporation company ltd inc times \
          daily news press radio voice asia free club academy office bureau fund foundation watch international command organization \
          organisation association nations kingdom republic states street avenue province district city hotel airport port island sea \
          river act treaty agreement accord conference summit forum day war exercise operation sentinel tribunal network program \
          programme project board ship uss school college hospital temple village area zone road highway building stadium museum \
          assembly parliament administration police federation coalition alliance movement front rouge authority trust society \
          chamber journal review magazine post-gazette herald tribune guardian telegraph diplomat reuters afp ap xinhua \
          kong states' treasury pentagon corps security economic global national royal labour peace rights human monitor statement unit section article chapter agreements
          """);

  /** Nouns for bodies, of which one says "it". */
  static final Set<String> COLLECTIVES =
      set(
          """
          ministry embassy consulate court tribunal police army navy military government administration department agency commission \
          committee council assembly parliament senate congress party opposition group organisation organization union association \
          company bank team panel campaign coalition palace firm ngo newspaper magazine broadcaster blog outlet media website page \
          fund office bureau institute institution centre center foundation network delegation mission force command bloc board \
          kingdom side\
          """);

  /** Openers that begin with a capital letter and are no part of a name. */
  static final Set<String> OPENERS =
      set(
          """
          but and yet so still then later earlier meanwhile however when while as after before if since because on in at \
          yesterday today for from with by to of that this these those it he she they we i you who which what the a an his her \
          its their our my although though during under once now there here according no not all both some many most several \
          one two three four five six seven eight nine ten asked despite instead also moreover besides until unlike nor or \
          only even such another other each every any neither let where why how again thus citing quoting \
          following like among between within without against about over more speaking last next asked\
          """
              + joined(CalendarNames.ALL));

  static final Set<String> MALE =
      set(
          "mr sir king prince lord son father brother husband spokesman chairman fisherman congressman samdech");

  static final Set<String> FEMALE =
      set(
          "mrs ms queen princess lady daughter mother sister wife widow spokeswoman chairwoman congresswoman");

  private Vocabulary() {}

  private static Set<String> set(String words) {
    return Set.copyOf(
        new java.util.HashSet<>(java.util.Arrays.asList(words.strip().split("\\s+", -1))));
  }

  private static String joined(Set<String> words) {
    return " " + String.join(" ", words);
  }
}
