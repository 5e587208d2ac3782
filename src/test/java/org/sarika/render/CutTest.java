package org.sarika.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CutTest {
  @Test
  void leavesWhatFits() {
    assertThat(Cut.at(5, "ships")).isEqualTo("ships");
  }

  @Test
  void marksWhereItCuts() {
    assertThat(Cut.at(5, "shipping")).isEqualTo("ship…");
  }

  @Test
  void neverCutsInsideACharacter() {
    assertThat(Cut.at(5, "abc😀def")).isEqualTo("abc…");
  }

  @Test
  void endsBeforeACharacterThatItWouldSplit() {
    assertThat(Cut.whole("a😀b", 2)).isEqualTo(1);
    assertThat(Cut.whole("a😀b", 3)).isEqualTo(3);
    assertThat(Cut.whole("ab", 2)).isEqualTo(2);
    assertThat(Cut.whole("", 0)).isZero();
  }
}
