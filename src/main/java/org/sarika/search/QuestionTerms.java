package org.sarika.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.sarika.knowledge.Name;
import org.sarika.knowledge.Names;

/**
 * A question as index terms with their rarity, and the curator's other spellings of the names in
 * it. Queries are built from terms; the asker's characters never reach a query parser.
 */
final class QuestionTerms {
  /** Fewer than the bits of a {@code long}. */
  private static final int MOST_TERMS = 48;

  private static final float TITLE_WEIGHT = 1.25f;
  private static final float NAME_WEIGHT = 1.0f;

  private final List<Weighted> terms;
  private final List<Spellings> names;
  private final double total;

  /**
   * A term, its hash as in {@link IndexedSentence}, its inverse document frequency, and where it
   * stands in the dictionaries of bodies and titles, which are then looked up once and not by every
   * search.
   */
  private record Weighted(
      String term, int hash, double weight, TermStates inBodies, TermStates inTitles) {}

  /**
   * A name of the question: the terms of each spelling, and which terms of the question they hold.
   */
  private record Spellings(List<List<String>> spellings, long asked) {
    boolean standsIn(TermHashes text) {
      for (List<String> spelling : spellings) {
        if (hasAll(text, spelling)) {
          return true;
        }
      }
      return false;
    }

    private static boolean hasAll(TermHashes text, List<String> words) {
      for (String word : words) {
        if (!text.has(word.hashCode())) {
          return false;
        }
      }
      return true;
    }
  }

  private QuestionTerms(List<Weighted> terms, List<Spellings> names) {
    this.terms = terms;
    this.names = names;
    this.total = terms.stream().mapToDouble(Weighted::weight).sum();
  }

  static QuestionTerms of(String text, EnglishTerms english, Names known, IndexSearcher searcher)
      throws IOException {
    List<Weighted> terms = new ArrayList<>();
    int documents = Math.max(1, searcher.getIndexReader().getDocCount(Fields.BODY));
    for (String term : english.ofQuestion(text, MOST_TERMS)) {
      TermStates bodies = TermStates.build(searcher, new Term(Fields.BODY, term), true);
      TermStates titles = TermStates.build(searcher, new Term(Fields.TITLE, term), true);
      int with = Math.min(documents, bodies.docFreq());
      double rarity = Math.log(1 + (documents - with + 0.5) / (with + 0.5));
      terms.add(new Weighted(term, term.hashCode(), rarity, bodies, titles));
    }
    List<Spellings> names = new ArrayList<>();
    for (Name name : known.mentionedIn(text)) {
      List<List<String>> spellings =
          name.spellings().stream()
              .map(english::of)
              .filter(spelling -> !spelling.isEmpty())
              .distinct()
              .toList();
      if (!spellings.isEmpty()) {
        names.add(new Spellings(spellings, asked(terms, spellings)));
      }
    }
    return new QuestionTerms(terms, names);
  }

  private static long asked(List<Weighted> terms, List<List<String>> spellings) {
    long asked = 0;
    for (int i = 0; i < terms.size(); i++) {
      String term = terms.get(i).term();
      if (spellings.stream().anyMatch(words -> words.contains(term))) {
        asked |= 1L << i;
      }
    }
    return asked;
  }

  boolean isEmpty() {
    return terms.isEmpty();
  }

  /** Looks in passages: body, title, and each name by any of its spellings. */
  Query passages() {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Weighted term : terms) {
      query.add(new TermQuery(new Term(Fields.BODY, term.term()), term.inBodies()), Occur.SHOULD);
      query.add(
          new BoostQuery(
              new TermQuery(new Term(Fields.TITLE, term.term()), term.inTitles()), TITLE_WEIGHT),
          Occur.SHOULD);
    }
    addNames(query, Fields.BODY);
    return query.build();
  }

  /** Looks in whole articles. */
  Query articles() {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Weighted term : terms) {
      query.add(new TermQuery(new Term(Fields.WHOLE, term.term())), Occur.SHOULD);
    }
    addNames(query, Fields.WHOLE);
    return query.build();
  }

  private void addNames(BooleanQuery.Builder query, String field) {
    for (Spellings name : names) {
      List<Query> ways = new ArrayList<>();
      for (List<String> spelling : name.spellings()) {
        ways.add(new PhraseQuery(1, field, spelling.toArray(String[]::new)));
      }
      query.add(new BoostQuery(new DisjunctionMaxQuery(ways, 0), NAME_WEIGHT), Occur.SHOULD);
    }
  }

  /**
   * Which of the terms stand in a text, or are part of a name that stands there in any spelling: a
   * bit for each in the order of the question.
   */
  long in(TermHashes text) {
    long found = 0;
    for (int i = 0; i < terms.size(); i++) {
      if (text.has(terms.get(i).hash())) {
        found |= 1L << i;
      }
    }
    for (Spellings name : names) {
      if ((name.asked & ~found) != 0 && name.standsIn(text)) {
        found |= name.asked;
      }
    }
    return found;
  }

  /** Share of the question's rarity that these terms have, 0 to 1. */
  double coverage(long found) {
    double covered = 0;
    for (int i = 0; i < terms.size(); i++) {
      covered += isIn(found, i) ? terms.get(i).weight() : 0;
    }
    return total > 0 ? covered / total : 0;
  }

  /**
   * Share of the rarity of those terms that the title lacks that stands in a sentence; 1 if the
   * title has them all. A near miss is on the right matter and lacks just these.
   */
  double detail(long sentence, long title) {
    double asked = 0;
    double covered = 0;
    for (int i = 0; i < terms.size(); i++) {
      if (!isIn(title, i)) {
        asked += terms.get(i).weight();
        covered += isIn(sentence, i) ? terms.get(i).weight() : 0;
      }
    }
    return asked > 0 ? covered / asked : 1;
  }

  private static boolean isIn(long found, int term) {
    return (found & 1L << term) != 0;
  }

  /** Sum of the terms' rarity, which BM25 scores are divided by to compare questions. */
  double total() {
    return Math.max(total, 1e-9);
  }
}
