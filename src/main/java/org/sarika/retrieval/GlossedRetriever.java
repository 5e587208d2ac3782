package org.sarika.retrieval;

/** Looks for the English words of a query in another language. */
public final class GlossedRetriever implements Retriever {
  private final Retriever retriever;
  private final QuestionGloss gloss;

  public GlossedRetriever(Retriever retriever, QuestionGloss gloss) {
    this.retriever = retriever;
    this.gloss = gloss;
  }

  @Override
  public Ranking retrieve(Query query) {
    return retriever.retrieve(new Query(gloss.english(query.text()), query.filters()));
  }
}
