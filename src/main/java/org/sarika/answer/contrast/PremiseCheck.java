package org.sarika.answer.contrast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
  private final Lazy<Map<String, Side>> sides;
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
    String timeless = Read.without(moments, question);
    this.stems = Stems.in(timeless);
    this.figures =
        Figures.in(question, moments).stream()
            .filter(it -> !WANTED.matcher(question.substring(0, it.start())).matches())
            .toList();
    this.names = ProperNames.in(timeless);
    this.spellings = spellings;
    this.deed = Deed.in(question);
    this.sides = new Lazy<>(() -> Denials.in(question));
    this.isEnglish = ENGLISH.matcher(question).find() && !OTHER.matcher(question).find();
  }

  /** What is not borne out, at most one finding of a kind; none if all is. */
  public List<Finding> check(List<Evidence> excerpts) {
    if (!isEnglish) {
      return List.of();
    }
    List<Shown> shown = excerpts.stream().map(Shown::new).toList();
    List<Finding> found = new ArrayList<>();
    time(shown).ifPresent(found::add);
    number(shown).ifPresent(found::add);
    name(shown).ifPresent(found::add);
    denial(shown).or(() -> act(shown)).ifPresent(found::add);
    return List.copyOf(found);
  }

  private Optional<Finding> time(List<Shown> shown) {
    return moments.stream()
        .filter(asked -> shown.stream().noneMatch(it -> isOfTheYear(it, asked)))
        .findFirst()
        .map(asked -> {
          String words = question.substring(asked.start(), asked.end());
          for (int i : bySimilarity(shown)) {
            String key = shown.get(i).key();
            Optional<String> other =
                shown.get(i).momentsIn(key).stream()
                    .map(it -> key.substring(it.start(), it.end()))
                    .filter(it -> YEAR.matcher(it).matches())
                    .findFirst();
            if (other.isPresent()) {
              return new Finding(Finding.Kind.TIME, i, words, other.get());
            }
          }
          return absent(shown, words);
        });
  }

  private static boolean isOfTheYear(Shown shown, Moment asked) {
    int first = asked.first().getYear();
    int last = asked.last().getYear();
    PublicationDate published = shown.evidence.published();
    return (published.first().getYear() <= last && published.last().getYear() >= first)
        || shown.moments().stream()
            .anyMatch(it -> it.first().getYear() <= last && it.last().getYear() >= first);
  }

  private Optional<Finding> number(List<Shown> shown) {
    for (Figure asked : figures) {
      boolean there =
          shown.stream()
              .flatMap(it -> it.figures().stream())
              .anyMatch(it -> it.unit().equals(asked.unit()) && it.meets(asked));
      if (!there) {
        String words = question.substring(asked.start(), asked.end());
        return Optional.of(otherNumber(shown, asked, words).orElseGet(() -> absent(shown, words)));
      }
    }
    return Optional.empty();
  }

  private Optional<Finding> otherNumber(List<Shown> shown, Figure asked, String words) {
    for (int i : bySimilarity(shown)) {
      String text = shown.get(i).evidence.text();
      for (Figure figure : Figures.in(text, shown.get(i).momentsIn(text))) {
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

  private Optional<Finding> name(List<Shown> shown) {
    if (names.isEmpty()) {
      return Optional.empty();
    }
    Set<String> words = new HashSet<>();
    shown.forEach(it -> words.addAll(it.words()));
    return names.stream()
        .filter(name -> !isKnown(name, shown, words))
        .findFirst()
        .map(name -> otherName(shown, name).orElseGet(() -> absent(shown, name.text())));
  }

  private boolean isKnown(Named name, List<Shown> shown, Set<String> words) {
    List<String> parts =
        name.words().stream()
            .flatMap(it -> HYPHEN.splitAsStream(it))
            .filter(it -> !it.equals("us"))
            .toList();
    return parts.stream().allMatch(it -> words.contains(it) || isNation(it, words))
        || named(shown).anyMatch(it -> isNickname(name, it) || name.meets(it))
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

  private static Stream<Named> named(List<Shown> shown) {
    return shown.stream().flatMap(it -> it.names().stream());
  }

  /** "Jackie Kennedy" and "Jacqueline Kennedy". */
  private static boolean isNickname(Named name, Named there) {
    return name.words().size() > 1
        && there.words().size() > 1
        && there.words().getLast().equals(name.words().getLast())
        && there.words().getFirst().length() > 1
        && name.words().getFirst().startsWith(there.words().getFirst().substring(0, 2));
  }

  /** Who has the same office or stands in the same place there: "Judge X" and "Judge Y". */
  private Optional<Finding> otherName(List<Shown> shown, Named asked) {
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
  private Optional<Finding> denial(List<Shown> shown) {
    if (deed.isEmpty()) {
      return Optional.empty();
    }
    for (String stem : deed.get().stems()) {
      String matter = Denials.matter(stem);
      Side wanted = sides.get().getOrDefault(matter, Side.OPEN);
      List<Side> there =
          shown.stream().map(it -> it.sides().getOrDefault(matter, Side.OPEN)).toList();
      boolean same = there.contains(wanted) || wanted == Side.OPEN;
      for (int i : same ? List.<Integer>of() : bySimilarity(shown)) {
        if (there.get(i) != Side.OPEN && isFair(matter, stem)) {
          return Optional.of(
              new Finding(Finding.Kind.DENIED, i, deed.get().word(), shown.get(i).key()));
        }
      }
    }
    return contested(shown);
  }

  /** It is only alleged, and an excerpt has the accused deny it. */
  private Optional<Finding> contested(List<Shown> shown) {
    Deed done = deed.orElseThrow();
    List<Side> there =
        shown.stream()
            .flatMap(it -> Optional.ofNullable(it.sides().get(done.stems().getFirst())).stream())
            .toList();
    boolean alleged = !done.isPlain() && !there.isEmpty() && !there.contains(Side.AFFIRMED);
    if (!alleged || done.isNegated()) {
      return Optional.empty();
    }
    return bySimilarity(shown).stream()
        .filter(i -> DENIAL.matcher(shown.get(i).key()).find())
        .findFirst()
        .map(i -> new Finding(Finding.Kind.DENIED, i, done.word(), shown.get(i).key()));
  }

  /** "Why did X not march": that it is affirmed elsewhere may be a plan. */
  private boolean isFair(String matter, String stem) {
    boolean not = deed.filter(Deed::isNegated).isPresent();
    return !not || !matter.equals(stem) || Denials.isDenying(deed.orElseThrow().word());
  }

  private Optional<Finding> act(List<Shown> shown) {
    Predicate<String> there = stem -> shown.stream().anyMatch(it -> it.stems().contains(stem));
    return deed.filter(it -> it.isMissing(there))
        .map(it -> new Finding(Finding.Kind.ABSENT, -1, it.word(), ""));
  }

  /** Shown with a remark where all else is there; refused where more is missing. */
  private Finding absent(List<Shown> shown, String words) {
    boolean close = shown.stream().anyMatch(it -> similarity(it) >= ALL_ELSE);
    return new Finding(close ? Finding.Kind.UNMENTIONED : Finding.Kind.ABSENT, -1, words, "");
  }

  /** Indices of the excerpts on the same event, the closest first. */
  private List<Integer> bySimilarity(List<Shown> shown) {
    return IntStream.range(0, shown.size())
        .boxed()
        .filter(i -> similarity(shown.get(i)) >= SAME_EVENT)
        .sorted(Comparator.comparingDouble(i -> -similarity(shown.get(i))))
        .toList();
  }

  private double similarity(Shown shown) {
    long shared = stems.stream().filter(shown.stems()::contains).count();
    return stems.isEmpty() ? 0 : (double) shared / stems.size();
  }
}
