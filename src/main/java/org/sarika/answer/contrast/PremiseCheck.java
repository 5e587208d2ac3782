package org.sarika.answer.contrast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sarika.answer.facts.Deed;
import org.sarika.answer.facts.Denials;
import org.sarika.answer.facts.Denials.Side;
import org.sarika.answer.facts.Figure;
import org.sarika.answer.facts.Figures;
import org.sarika.answer.facts.Moment;
import org.sarika.answer.facts.Moments;
import org.sarika.answer.facts.ProperNames;
import org.sarika.answer.facts.ProperNames.Named;
import org.sarika.answer.facts.Stems;
import org.sarika.knowledge.PublicationDate;

/** Holds what a question takes for granted against the excerpts that would answer it. */
public final class PremiseCheck {
  /** Share of the question's words that an excerpt has to have to speak of the same event. */
  private static final double SAME_EVENT = 0.45;

  /** Letters that a nation shares with its people: "Thai", "Cambodia". */
  private static final int NATION = 4;

  private static final double ALL_ELSE = 0.7;

  /** "Name three reasons": how many things are wanted, which nobody has to have counted. */
  private static final Pattern WANTED =
      Pattern.compile(
          "(?:(?:and|please|can you|could you) )*(?:(?:what|which)(?: (?:are|were))?|identify|name|list|give|state|mention"
              + "|describe|explain|cite|tell)(?: me| us)?(?: (?:the|any|some|at|least|of))* ",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(?:who|whom|whose|what|when|where|why|how|which|did|does|was|were|is|are|the)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OTHER =
      Pattern.compile(
          "\\b(?:les|des|du|la|le|pourquoi|quel|quelle|qui|combien|quand|une)\\b|[^\\p{IsLatin}\\p{IsCommon}]",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern HYPHEN = Pattern.compile("-");
  private static final Pattern SPACE = Pattern.compile(" +");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}-]+");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}.]+");
  private static final Pattern DENIAL = Pattern.compile("\\b(?:denies|denied|deny)\\b");

  private static final Pattern YEAR = Pattern.compile(".*\\d{4}.*");

  private final String question;
  private final Set<String> stems;
  private final List<Moment> moments;
  private final List<Figure> figures;
  private final List<Named> names;
  private final Function<String, List<String>> spellings;
  private final Optional<Deed> deed;
  private final boolean isEnglish;

  /**
   * @param question in English
   * @param asOf the asker's today
   * @param spellings all spellings of a name; none if it is not known
   */
  public PremiseCheck(
      String question, PublicationDate asOf, Function<String, List<String>> spellings) {
    this.question = question;
    this.moments =
        Moments.in(question, asOf).stream()
            .filter(it -> YEAR.matcher(question.substring(it.start(), it.end())).matches())
            .toList();
    String timeless = blank(question, moments);
    this.stems = Stems.in(timeless);
    this.figures =
        Figures.in(question, moments).stream()
            .filter(it -> !WANTED.matcher(question.substring(0, it.start())).matches())
            .toList();
    this.names = ProperNames.in(timeless);
    this.spellings = spellings;
    this.deed = Deed.in(question);
    this.isEnglish = ENGLISH.matcher(question).find() && !OTHER.matcher(question).find();
  }

  private static String blank(String text, List<Moment> moments) {
    StringBuilder timeless = new StringBuilder(text);
    moments.forEach(
        it -> timeless.replace(it.start(), it.end(), " ".repeat(it.end() - it.start())));
    return timeless.toString();
  }

  /** What is not borne out, at most one finding of a kind; none if all is. */
  public List<Finding> check(List<Evidence> shown) {
    if (!isEnglish) {
      return List.of();
    }
    List<Finding> found = new ArrayList<>();
    time(shown).ifPresent(found::add);
    number(shown).ifPresent(found::add);
    name(shown).ifPresent(found::add);
    denial(shown).or(() -> act(shown)).ifPresent(found::add);
    return List.copyOf(found);
  }

  private Optional<Finding> time(List<Evidence> shown) {
    return moments.stream()
        .filter(asked -> shown.stream().noneMatch(it -> isOfTheYear(it, asked)))
        .findFirst()
        .map(asked -> {
          String words = question.substring(asked.start(), asked.end());
          for (int i : bySimilarity(shown)) {
            Evidence evidence = shown.get(i);
            List<Moment> there = Moments.in(evidence.key(), evidence.published());
            Optional<Moment> other =
                there.stream()
                    .filter(it ->
                        YEAR.matcher(evidence.key().substring(it.start(), it.end())).matches())
                    .findFirst();
            if (other.isPresent()) {
              return new Finding(
                  Finding.Kind.TIME,
                  i,
                  words,
                  evidence.key().substring(other.get().start(), other.get().end()));
            }
          }
          return absent(shown, words);
        });
  }

  private static boolean isOfTheYear(Evidence evidence, Moment asked) {
    int first = asked.first().getYear();
    int last = asked.last().getYear();
    boolean published =
        evidence.published().first().getYear() <= last
            && evidence.published().last().getYear() >= first;
    return published
        || Moments.in(evidence.all(), evidence.published()).stream()
            .anyMatch(it -> it.first().getYear() <= last && it.last().getYear() >= first);
  }

  private Optional<Finding> number(List<Evidence> shown) {
    List<List<Figure>> all =
        shown.stream()
            .map(it -> Figures.in(it.all(), Moments.in(it.all(), it.published())))
            .toList();
    for (Figure asked : figures) {
      boolean there =
          all.stream()
              .flatMap(List::stream)
              .anyMatch(it -> it.unit().equals(asked.unit()) && it.meets(asked));
      if (!there) {
        String words = question.substring(asked.start(), asked.end());
        return Optional.of(otherNumber(shown, asked, words).orElseGet(() -> absent(shown, words)));
      }
    }
    return Optional.empty();
  }

  private Optional<Finding> otherNumber(List<Evidence> shown, Figure asked, String words) {
    for (int i : bySimilarity(shown)) {
      Evidence evidence = shown.get(i);
      String text = evidence.text();
      for (Figure figure : Figures.in(text, Moments.in(text, evidence.published()))) {
        boolean taken =
            figures.stream()
                .anyMatch(it -> !it.equals(asked) && it.isOf(figure) && it.meets(figure));
        if (figure.isOf(asked) && !taken) {
          return Optional.of(
              new Finding(
                  Finding.Kind.NUMBER, i, words, text.substring(figure.start(), figure.end())));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Finding> name(List<Evidence> shown) {
    Set<String> words = new HashSet<>();
    List<Named> there = new ArrayList<>();
    for (Evidence evidence : shown) {
      there.addAll(ProperNames.in(evidence.all()));
      NO_WORD.splitAsStream(evidence.all().toLowerCase(Locale.ROOT)).forEach(words::add);
    }
    return names.stream()
        .filter(name -> !isKnown(name, there, words))
        .findFirst()
        .map(name -> otherName(shown, name).orElseGet(() -> absent(shown, name.text())));
  }

  private boolean isKnown(Named name, List<Named> there, Set<String> words) {
    List<String> parts =
        name.words().stream()
            .flatMap(it -> HYPHEN.splitAsStream(it))
            .filter(it -> !it.equals("us"))
            .toList();
    return parts.stream().allMatch(it -> words.contains(it) || isNation(it, words))
        || isNickname(name, there)
        || there.stream().anyMatch(name::meets)
        || spellings.apply(name.text()).stream()
            .map(it -> it.toLowerCase(Locale.ROOT))
            .anyMatch(it -> words.containsAll(SPACE.splitAsStream(it).toList()));
  }

  /** "Thai" where the excerpt writes "Thailand". */
  private static boolean isNation(String part, Set<String> words) {
    return part.length() >= NATION
        && words.stream()
            .anyMatch(it -> it.length() >= NATION && it.startsWith(part.substring(0, NATION)));
  }

  /** "Jackie Kennedy" and "Jacqueline Kennedy". */
  private static boolean isNickname(Named name, List<Named> there) {
    return name.words().size() > 1
        && there.stream()
            .filter(it -> it.words().size() > 1)
            .filter(it -> it.words().getLast().equals(name.words().getLast()))
            .anyMatch(it ->
                it.words().getFirst().length() > 1
                    && name.words().getFirst().startsWith(it.words().getFirst().substring(0, 2)));
  }

  /** Who has the same office or stands in the same place there: "Judge X" and "Judge Y". */
  private Optional<Finding> otherName(List<Evidence> shown, Named asked) {
    String role = wordBefore(question, asked.start());
    for (int i : bySimilarity(shown)) {
      String key = shown.get(i).key();
      for (Named name : ProperNames.in(key)) {
        boolean mentioned = names.stream().anyMatch(name::meets);
        if (!role.isEmpty() && !mentioned && role.equals(wordBefore(key, name.start()))) {
          return Optional.of(new Finding(Finding.Kind.NAME, i, asked.text(), name.text()));
        }
      }
    }
    return Optional.empty();
  }

  private static String wordBefore(String text, int start) {
    String last =
        NO_LETTER
            .splitAsStream(text.substring(0, start).strip())
            .reduce("", (earlier, later) -> later)
            .toLowerCase(Locale.ROOT);
    return Stems.isCommon(last) ? "" : Stems.of(last);
  }

  /** An excerpt has it the other way about, and none has it the question's way. */
  private Optional<Finding> denial(List<Evidence> shown) {
    if (deed.isEmpty()) {
      return Optional.empty();
    }
    for (String stem : deed.get().stems()) {
      String matter = Denials.matter(stem);
      Side wanted = Denials.in(question).getOrDefault(matter, Side.OPEN);
      List<Side> sides =
          shown.stream().map(it -> Denials.in(it.key()).getOrDefault(matter, Side.OPEN)).toList();
      boolean same = sides.contains(wanted) || wanted == Side.OPEN;
      for (int i : bySimilarity(shown)) {
        if (!same && sides.get(i) != Side.OPEN && isFair(matter, stem)) {
          return Optional.of(
              new Finding(Finding.Kind.DENIED, i, deed.get().word(), shown.get(i).key()));
        }
      }
    }
    return contested(shown);
  }

  /** It is only alleged, and an excerpt has the accused deny it. */
  private Optional<Finding> contested(List<Evidence> shown) {
    Deed done = deed.orElseThrow();
    List<Side> sides =
        shown.stream()
            .flatMap(it ->
                Optional.ofNullable(Denials.in(it.key()).get(done.stems().getFirst())).stream())
            .toList();
    boolean alleged = !done.isPlain() && !sides.isEmpty() && !sides.contains(Side.AFFIRMED);
    return bySimilarity(shown).stream()
        .filter(i -> alleged && !done.isNegated() && DENIAL.matcher(shown.get(i).key()).find())
        .findFirst()
        .map(i -> new Finding(Finding.Kind.DENIED, i, done.word(), shown.get(i).key()));
  }

  /** "Why did X not march": that it is affirmed elsewhere may be a plan. */
  private boolean isFair(String matter, String stem) {
    boolean not = deed.filter(Deed::isNegated).isPresent();
    return !not || !matter.equals(stem) || Denials.isDenying(deed.orElseThrow().word());
  }

  private Optional<Finding> act(List<Evidence> shown) {
    Set<String> there = new HashSet<>();
    shown.forEach(it -> there.addAll(Stems.in(it.all())));
    return deed.filter(it -> it.isMissingIn(there))
        .map(it -> new Finding(Finding.Kind.ABSENT, -1, it.word(), ""));
  }

  /** Shown with a remark where all else is there; refused where more is missing. */
  private Finding absent(List<Evidence> shown, String words) {
    boolean close = shown.stream().anyMatch(it -> similarity(it) >= ALL_ELSE);
    return new Finding(close ? Finding.Kind.UNMENTIONED : Finding.Kind.ABSENT, -1, words, "");
  }

  /** Indices of the excerpts on the same event, the closest first. */
  private List<Integer> bySimilarity(List<Evidence> shown) {
    return IntStream.range(0, shown.size())
        .boxed()
        .filter(i -> similarity(shown.get(i)) >= SAME_EVENT)
        .sorted(Comparator.comparingDouble(i -> -similarity(shown.get(i))))
        .toList();
  }

  private double similarity(Evidence evidence) {
    Set<String> there = Stems.in(evidence.all());
    long shared = stems.stream().filter(there::contains).count();
    return stems.isEmpty() ? 0 : (double) shared / stems.size();
  }
}
