package org.sarika.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Words to index terms: Unicode word breaks, accents folded, stop words out, one spelling, Porter's
 * stemmer.
 */
final class EnglishTerms {
  /** Words that ask and carry nothing to look for; they stay in the index. */
  private static final Set<String> ASKING =
      Set.of(
          "who", "whom", "whose", "what", "when", "where", "why", "which", "how", "do", "doe",
          "did", "done", "can", "could", "would", "should", "shall", "may", "might", "must", "have",
          "ha", "had", "been", "were", "am", "me", "my", "we", "our", "you", "your", "i", "pleas",
          "tell", "about", "there", "he", "she", "him", "her", "hi", "so", "than", "from");

  private final Analyzer analyzer = new EnglishTextAnalyzer();

  Analyzer analyzer() {
    return analyzer;
  }

  /** The terms of a text in order, repeated ones included. */
  List<String> of(String text) {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("body", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      // A string reader does no I/O.
      throw new UncheckedIOException(e);
    }
    return terms;
  }

  /**
   * What to look for: each term once, without words that only ask, unless nothing else is there.
   *
   * @param limit most terms
   */
  List<String> ofQuestion(String text, int limit) {
    List<String> all = of(text).stream().distinct().toList();
    List<String> telling = all.stream().filter(term -> !ASKING.contains(term)).toList();
    return (telling.isEmpty() ? all : telling).stream().limit(limit).toList();
  }

  private static final class EnglishTextAnalyzer extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
      Tokenizer source = new StandardTokenizer();
      TokenStream words = new EnglishPossessiveFilter(source);
      words = new LowerCaseFilter(words);
      words = new ASCIIFoldingFilter(words);
      words = new StopFilter(words, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
      return new TokenStreamComponents(source, new PorterStemFilter(new SpellingFilter(words)));
    }
  }
}
