package org.sarika.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sarika.fake.InMemoryArticleStore;
import org.sarika.fake.Samples;
import org.sarika.knowledge.Name;
import org.sarika.knowledge.Names;
import org.sarika.retrieval.Query;
import org.sarika.retrieval.Ranking;
import org.sarika.time.QuestionTimes;

class SearchTest {
  private final InMemoryArticleStore articles = new InMemoryArticleStore();
  private final List<Query> queries = new ArrayList<>();
  private Names names = Names.NONE;

  @Test
  void looksForTheWholeOfAQuestionAfterAFact() {
    search("Who owned the ferry in 2018?", 3);

    assertThat(queries).extracting(Query::text).containsExactly("Who owned the ferry in 2018?");
  }

  @Test
  void looksForTheMatterAloneWhereItsCourseIsAskedFor() {
    search("What happened to the ferry in 2018?", 3);

    assertThat(queries).extracting(Query::text).containsExactly("ferry  ?");
  }

  @Test
  void looksForNewsInWhatCameOutLately() {
    search("What is the latest on the ferry?", 3);

    assertThat(queries)
        .extracting(query -> query.filters().from())
        .containsExactly(Samples.TODAY.minusYears(1));
  }

  @Test
  void looksForNewsInAllArticlesWhereFewCameOutLately() {
    search("What is the latest on the ferry?", 2);

    assertThat(queries)
        .extracting(query -> query.filters().from())
        .containsExactly(Samples.TODAY.minusYears(1), LocalDate.MIN);
  }

  @Test
  void looksForWhoHoldsTheOfficeAskedFor() {
    names =
        new Names(
            List.of(
                new Name(
                    "Dara Sok",
                    "person",
                    List.of(),
                    List.of(new Name.Role("Prime Minister of Cambodia", "2023-08-22", "")))));

    search("Who is the prime minister?", 3);

    assertThat(queries).extracting(Query::text).containsExactly("prime minister Dara Sok");
  }

  private void search(String question, int found) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < found; i++) {
      ids.add("ferry-" + i);
      articles.save(Rankings.stored("ferry-" + i, "The ferry ran."));
    }
    Ranking ranking = Rankings.of(articles, ids.toArray(String[]::new));
    new Search(
            query -> {
              queries.add(query);
              return ranking;
            },
            () -> names)
        .of(
            Question.of(question, Samples.TODAY)
                .with(new QuestionTimes(() -> names).of(question, Samples.TODAY)));
  }
}
