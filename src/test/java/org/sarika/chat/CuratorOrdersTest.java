package org.sarika.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarika.curation.Change;
import org.sarika.curation.Deed;
import org.sarika.curation.Outcome;
import org.sarika.knowledge.Note;
import org.sarika.knowledge.NoteKind;
import org.sarika.knowledge.Status;

/** What curators order in words. */
class CuratorOrdersTest extends DeskFixture {
  @Test
  void retractsOnceWhatIsOrderedTwice() {
    Reply first = says("/retract 2019-harbour The outlet took it back");
    Reply second = says("/retract 2019-harbour The outlet took it back");

    assertThat(library.status(HARBOUR)).isEqualTo(Status.RETRACTED);
    assertThat(library.decisions(HARBOUR)).extracting(Change::who).containsExactly(WHO);
    assertThat(second).isEqualTo(first);
  }

  @Test
  void saysThatWhatWaitsCannotBeRetracted() {
    CuratorReply.UndoneReply told =
        (CuratorReply.UndoneReply) says("/retract 2020-quay It is wrong");

    assertThat(told.outcome()).isEqualTo(new Outcome.Unfit(QUAY.id(), Status.PENDING));
  }

  @Test
  void addsANoteOnceWhatIsOrderedTwice() {
    says("/note 2019-harbour 2 correction It was four ships https://quay.example/b");
    says("/note 2019-harbour 2 correction It was four ships https://quay.example/b");

    assertThat(library.articles.find(HARBOUR.id()).orElseThrow().notes())
        .containsExactly(
            new Note(2, NoteKind.CORRECTION, "It was four ships", "https://quay.example/b"));
    assertThat(library.decisions(HARBOUR)).extracting(Change::deed).containsExactly(Deed.NOTED);
  }

  @ParameterizedTest
  @CsvSource({
    "/retract,RETRACT_USAGE",
    "/retract 2019-harbour,RETRACT_USAGE",
    "/reject 2020-quay,REJECT_USAGE",
    "/restore,RESTORE_USAGE",
    "/note 2019-harbour 2 correction,NOTE_USAGE",
    "/note 2019-harbour two correction It was,NOTE_USAGE",
    "/note 2019-harbour 2 remark It was,NOTE_USAGE",
    "/note 2019-harbour 0 correction It was,NOTE_USAGE",
    "/retract nothing-here It is wrong,NO_SUCH_ARTICLE",
    "/retract <b> It is wrong,NO_SUCH_ARTICLE",
  })
  void saysWhatAnOrderLacks(String order, Notice notice) {
    assertThat(says(order)).isEqualTo(new OwnReply.NoticeReply(HERE, notice));
  }

  @Test
  void saysThatTheParagraphIsNotThere() {
    assertThat(((CuratorReply.UndoneReply) says("/note 2019-harbour 9 context Later")).outcome())
        .isEqualTo(new Outcome.NoParagraph(HARBOUR.id(), 9, 3));
  }
}
