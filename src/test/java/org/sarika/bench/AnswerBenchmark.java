package org.sarika.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.sarika.answer.Answer;
import org.sarika.answer.Question;
import org.sarika.knowledge.Embedding;

/** The whole answer against its largest part, the question's vector, over 10,000 passages. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {
      "--add-modules=jdk.incubator.vector",
      "--enable-native-access=ALL-UNNAMED",
      "-Xmx1g",
      "-XX:+UseSerialGC"
    })
public class AnswerBenchmark {
  private final SaladDesk desk = new SaladDesk(10_000);
  private int next;

  @TearDown
  public void close() {
    desk.close();
  }

  private Question question() {
    next = (next + 1) % desk.questions.size();
    return desk.questions.get(next);
  }

  @Benchmark
  public Embedding embed() {
    return desk.embedder().embed(question().standalone());
  }

  @Benchmark
  public Answer answer() {
    return desk.answers.answer(question());
  }
}
