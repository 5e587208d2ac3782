package org.sarika.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sarika.knowledge.Language;
import org.sarika.knowledge.Names;
import org.sarika.knowledge.Term;

class GlossedRetrieverTest {
  @Test
  void looksForEnglishWordsWithinTheSameFilters() {
    List<Query> asked = new ArrayList<>();
    Retriever retriever =
        new GlossedRetriever(
            query -> {
              asked.add(query);
              return Ranking.EMPTY;
            },
            new QuestionGloss(() ->
                new Names(
                    List.of(),
                    List.of(
                        new Term("tariff", List.of(new Term.Spelling(Language.CHINESE, "关税")))))));
    Filters filters = new Filters(LocalDate.of(2019, 1, 1), LocalDate.MAX, "", "");

    retriever.retrieve(new Query("关税", filters));

    assertThat(asked).containsExactly(new Query("tariff", filters));
  }
}
