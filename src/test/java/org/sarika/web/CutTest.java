package org.sarika.web;

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
}
