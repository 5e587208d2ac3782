package org.sarika.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.knowledge.Name;
import org.sarika.knowledge.Names;

class NamesReaderTest {
  @TempDir private Path folder;

  @Test
  void readsNamesWithSpellingsAndRoles() throws IOException {
    NamesReader.NamesFile file =
        read(
            """
            - name: Sok Dara
              kind: person
              also: [S. Dara, សុខ ដារា]
              roles:
                - {title: Harbour master, from: 2018, to: 2020-05}
              source: https://gazette.example/dara
            """);

    assertThat(file.problems()).isEmpty();
    assertThat(file.names().all())
        .containsExactly(
            new Name(
                "Sok Dara",
                "person",
                List.of("S. Dara", "សុខ ដារា"),
                List.of(new Name.Role("Harbour master", "2018", "2020-05"))));
  }

  @Test
  void leavesOutABadEntryAndKeepsTheRest() throws IOException {
    NamesReader.NamesFile file =
        read(
            """
            - name: Sok Dara
              kind: human
            - nam: Chan Tola
              kind: person
            - name: Port Authority
              kind: organisation
              also: Authority
            - name: port authority
              kind: organisation
            - text
            - name: Dara Sok
              kind: person
              roles:
                - title: Pilot
                  from: 2023-02-30
            """);

    assertThat(file.names().all().stream().map(Name::name))
        .containsExactly("Port Authority", "Dara Sok");
    assertThat(shown(file))
        .containsExactly(
            "names.yaml:2: names[1].kind: 'human' is not allowed: use one of person, organisation,"
                + " office, place, event, law, ship, treaty, term",
            "names.yaml:3: names[2].nam: is not a known field: did you mean 'name'",
            "names.yaml:3: names[2].name: is missing: add a line 'name: …'",
            "names.yaml:7: names[3].also: has to be a list: write [one, two] or lines that start"
                + " with '- '",
            "names.yaml:8: names[4].name: 'port authority' stands twice, first on line 5",
            "names.yaml:10: names[5]: has to be lines of 'field: value'",
            "names.yaml:15: names[6].roles[1].from: '2023-02-30' does not exist in the calendar");
  }

  @Test
  void saysThatTheFileIsNotAList() throws IOException {
    assertThat(shown(read("name: x\n")))
        .containsExactly("names.yaml:1: names: has to be a list: start each with '- name:'");
  }

  @Test
  void holdsNoNamesWithoutTheFile() {
    NamesReader.NamesFile file = new NamesReader().read(folder.resolve("names.yaml"));

    assertThat(file.names()).isSameAs(Names.NONE);
    assertThat(file.problems()).isEmpty();
  }

  private NamesReader.NamesFile read(String yaml) throws IOException {
    return new NamesReader().read(Files.writeString(folder.resolve("names.yaml"), yaml));
  }

  private List<String> shown(NamesReader.NamesFile file) {
    return file.problems().stream()
        .map(problem -> problem.toString().replace(folder + "/", ""))
        .toList();
  }
}
