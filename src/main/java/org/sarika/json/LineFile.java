package org.sarika.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a file of one object a line without holding it whole; faults name file and line. */
final class LineFile {
  private final Path file;

  LineFile(Path file) {
    this.file = file;
  }

  /** Takes a line's object. */
  @FunctionalInterface
  interface Sink {
    void accept(LineObject object) throws BadLineException;
  }

  /** Takes a line's object and its number, from 1. */
  @FunctionalInterface
  interface NumberedSink {
    void accept(LineObject object, int number) throws BadLineException;
  }

  /** Blank lines are skipped. */
  void forEach(Sink sink) {
    forEachNumbered((object, number) -> sink.accept(object));
  }

  /** Blank lines are skipped, and counted. */
  void forEachNumbered(NumberedSink sink) {
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          accept(sink, line, number);
        }
      }
    } catch (NoSuchFileException e) {
      throw new QuestionSetException("'%s' does not exist".formatted(file));
    } catch (CharacterCodingException e) {
      throw new QuestionSetException(
          "%s: is not UTF-8 somewhere after line %d: save it as UTF-8".formatted(file, number));
    } catch (IOException e) {
      throw new QuestionSetException("'%s' cannot be read: is it a readable file".formatted(file));
    }
  }

  private void accept(NumberedSink sink, String line, int number) {
    try {
      sink.accept(LineObject.parse(line), number);
    } catch (BadLineException e) {
      throw new QuestionSetException("%s:%d: %s".formatted(file, number, e.why()));
    }
  }
}
