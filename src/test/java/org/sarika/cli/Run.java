package org.sarika.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.sarika.fake.FakeProgram;
import org.sarika.fake.Samples;

/** Runs commands against a fake program and keeps what they print. */
final class Run {
  private final FakeProgram program = new FakeProgram();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Map<String, String> environment = new HashMap<>();
  private String input = "";
  private boolean terminal;

  int sarika(String... arguments) {
    return new Cli(program, shell()).run(arguments);
  }

  Shell shell() {
    return shell(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
  }

  Shell shell(InputStream in) {
    return new Shell(
        in,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        terminal,
        terminal,
        terminal,
        80,
        environment,
        Clock.fixed(Samples.NOW, ZoneOffset.UTC));
  }

  Run typing(String text) {
    input = text;
    return this;
  }

  Run onTerminal() {
    terminal = true;
    return this;
  }

  Run with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  FakeProgram program() {
    return program;
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
