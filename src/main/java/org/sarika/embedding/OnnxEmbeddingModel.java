package org.sarika.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.sarika.lifecycle.Component;
import org.sarika.lifecycle.Health;

/**
 * bge-small-en-v1.5, quantised to 8 bits (Xiao et al. 2023, <a
 * href="https://arxiv.org/abs/2309.07597">arXiv 2309.07597</a>): 384 values, unit length, the
 * vector of the start mark; texts over 512 tokens are cut.
 *
 * <p>One thread inside a run and several callers beside each other, since threads inside a run spin
 * (measured: half the throughput with two callers). One text a run, since dynamic quantisation
 * makes a vector depend on what else is in its batch.
 */
public final class OnnxEmbeddingModel implements EmbeddingModel, Component {
  private static final String NAME = "bge-small-en-v1.5-q";
  private static final String WEIGHTS = "/" + NAME + ".onnx";
  private static final int DIMENSION = 384;
  private static final int MOST_TOKENS = 512;

  private final WordPiece tokenizer;
  private final OrtEnvironment environment;
  private final OrtSession session;
  private final Semaphore callers;

  private OnnxEmbeddingModel(
      WordPiece tokenizer, OrtEnvironment environment, OrtSession session, int callers) {
    this.tokenizer = tokenizer;
    this.environment = environment;
    this.session = session;
    this.callers = new Semaphore(callers);
  }

  /**
   * Loads the weights from the jar.
   *
   * @param natives folder for onnxruntime's native libraries, made if absent
   * @param callers most texts embedded at the same time; the number of cores is best
   * @throws ModelException if the model cannot be loaded
   */
  public static OnnxEmbeddingModel open(Path natives, int callers) {
    NativeLibraries.unpackInto(natives);
    // Before the options: they crash the process where no environment was made.
    OrtEnvironment environment =
        OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "sarika");
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        InputStream weights = OnnxEmbeddingModel.class.getResourceAsStream(WEIGHTS)) {
      if (weights == null) {
        throw new ModelException("weights '%s' are not in the jar".formatted(WEIGHTS));
      }
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      OrtSession session = environment.createSession(weights.readAllBytes(), options);
      return new OnnxEmbeddingModel(WordPiece.load(), environment, session, callers);
    } catch (OrtException | IOException e) {
      throw new ModelException("embedding model '%s' cannot be loaded".formatted(NAME), e);
    }
  }

  /** What made the vectors: weights, pooling and longest input. */
  public String identity() {
    return NAME + "/cls/" + MOST_TOKENS;
  }

  @Override
  public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
    return Response.from(
        segments.stream().map(segment -> Embedding.from(run(segment.text()))).toList());
  }

  @Override
  public int dimension() {
    return DIMENSION;
  }

  @Override
  public String modelName() {
    return NAME;
  }

  @Override
  public Health check() {
    return Health.up(NAME);
  }

  private float[] run(String text) {
    long[] ids = tokenizer.encode(text, MOST_TOKENS);
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    long[] shape = {1, ids.length};
    callers.acquireUninterruptibly();
    try (OnnxTensor tokens = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
        OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
        OnnxTensor types =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[ids.length]), shape);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", tokens, "attention_mask", mask, "token_type_ids", types))) {
      FloatBuffer states = ((OnnxTensor) result.get(0)).getFloatBuffer();
      float[] first = new float[DIMENSION];
      states.get(first);
      return first;
    } catch (OrtException e) {
      throw new ModelException("a text of %d tokens cannot be embedded".formatted(ids.length), e);
    } finally {
      callers.release();
    }
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException | IllegalStateException e) {
      // Closed already, or the process is going down: nothing is left to free.
      return;
    }
  }
}
