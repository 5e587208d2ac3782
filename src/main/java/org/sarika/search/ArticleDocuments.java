package org.sarika.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.EmbeddedPassage;
import org.sarika.knowledge.Names;
import org.sarika.knowledge.Sentence;
import org.sarika.knowledge.StoredArticle;
import org.sarika.speech.Side;
import org.sarika.speech.Speech;
import org.sarika.speech.SpeechReader;
import org.sarika.time.Told;

/** Makes one document for the article as a whole and one for each passage. */
final class ArticleDocuments {
  private final EnglishTerms terms;

  /** Without the curator's names, which may change: they are looked at when somebody asks. */
  private final SpeechReader speakers = new SpeechReader(() -> Names.NONE);

  ArticleDocuments(EnglishTerms terms) {
    this.terms = terms;
  }

  List<Document> of(StoredArticle stored) {
    Article article = stored.article();
    List<Document> documents = new ArrayList<>();
    Document whole = common(article);
    String all = article.title() + "\n" + String.join("\n", article.paragraphs());
    addWords(whole, all, "", "");
    tell(whole, String.join("\n", article.paragraphs()), article);
    documents.add(whole);
    for (EmbeddedPassage passage : stored.passages()) {
      documents.add(of(article, passage));
    }
    return documents;
  }

  private Document of(Article article, EmbeddedPassage embedded) {
    Document document = common(article);
    TermHashes title = TermHashes.of(terms.of(article.title()));
    String text = embedded.passage().textIn(article);
    addWords(document, "", article.title(), text);
    tell(document, text, article);
    for (Sentence place : embedded.passage().sentences()) {
      Speech speech = speakers.of(article, place);
      for (String word : Side.wordsOf(speech)) {
        document.add(new StringField(Fields.SPEAKERS, word, Field.Store.NO));
      }
    }
    document.add(new NumericDocValuesField(Fields.NUMBER, embedded.passage().number()));
    document.add(
        new KnnFloatVectorField(
            Fields.VECTOR, embedded.embedding().toArray(), VectorSimilarityFunction.DOT_PRODUCT));
    document.add(
        new BinaryDocValuesField(
            Fields.SENTENCES,
            IndexedPassage.of(title, embedded.sentences(), sentences(article, embedded)).write()));
    return document;
  }

  private List<IndexedSentence> sentences(Article article, EmbeddedPassage embedded) {
    List<IndexedSentence> sentences = new ArrayList<>();
    for (int i = 0; i < embedded.sentences().size(); i++) {
      Sentence place = embedded.passage().sentences().get(i);
      sentences.add(
          IndexedSentence.of(place, terms.of(place.in(article)), embedded.sentences().get(i)));
    }
    return sentences;
  }

  private static void addWords(Document document, String whole, String title, String body) {
    document.add(new TextField(Fields.WHOLE, whole, Field.Store.NO));
    document.add(new TextField(Fields.TITLE, title, Field.Store.NO));
    document.add(new TextField(Fields.BODY, body, Field.Store.NO));
  }

  /** The days that a text or its headline mentions. */
  private static void tell(Document document, String text, Article article) {
    Stream.of(article.title(), text)
        .flatMap(part -> Told.in(part, article.published()).stream())
        .distinct()
        .forEach(period ->
            document.add(
                new LongRange(
                    Fields.TOLD,
                    new long[] {period.from().toEpochDay()},
                    new long[] {period.to().toEpochDay()})));
  }

  private static Document common(Article article) {
    Document document = new Document();
    document.add(new StringField(Fields.ARTICLE, article.id().value(), Field.Store.NO));
    document.add(new BinaryDocValuesField(Fields.ARTICLE, new BytesRef(article.id().value())));
    document.add(new LongPoint(Fields.FIRST_DAY, article.published().first().toEpochDay()));
    document.add(new LongPoint(Fields.LAST_DAY, article.published().last().toEpochDay()));
    document.add(
        new StringField(Fields.PUBLISHER, folded(article.publisher().name()), Field.Store.NO));
    document.add(new StringField(Fields.VIEWPOINT, article.viewpoint().label(), Field.Store.NO));
    for (String topic : article.topics()) {
      document.add(new StringField(Fields.TOPIC, folded(topic), Field.Store.NO));
    }
    return document;
  }

  /** The cosine that a search for the nearest vectors made this score of. */
  static double cosine(float score) {
    return 2.0 * score - 1;
  }

  static String folded(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
