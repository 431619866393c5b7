package com.nexora.chat.llm.embedding;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.nexora.chat.application.port.PortFailure;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.io.IOException;
import java.io.InputStream;

/// bge-small-en-v1.5 (int8) from its jar, in a session of our own: LangChain4j's own class gives
/// the session all cores and lets idle threads spin, which costs about twice the CPU for a short
/// text and gives the same vectors. One inner thread is right for a server, where many turns run
/// side by side.
final class BundledBge extends AbstractInProcessEmbeddingModel implements AutoCloseable {

  static final String NAME = "bge-small-en-v1.5-q";
  private static final int DIMENSIONS = 384;

  private final OrtSession session;
  private final OnnxBertBiEncoder encoder;
  private final Spelling spelling;

  private BundledBge(OrtSession session, OnnxBertBiEncoder encoder, Spelling spelling) {
    super(Runnable::run);
    this.session = session;
    this.encoder = encoder;
    this.spelling = spelling;
  }

  static BundledBge load() {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        InputStream weights = resource(".onnx");
        InputStream tokenizer = resource("-tokenizer.json");
        InputStream vocabulary = resource("-tokenizer.json")) {
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      options.setIntraOpNumThreads(1);
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      OrtSession session = environment.createSession(weights.readAllBytes(), options);
      return opened(environment, session, tokenizer, vocabulary);
    } catch (OrtException | IOException | LinkageError e) {
      throw new PortFailure("the bundled model " + NAME + " does not load", e);
    }
  }

  /// Loading is tried again with the next text, so what fails half way must not keep its session.
  private static BundledBge opened(
      OrtEnvironment environment, OrtSession session, InputStream tokenizer, InputStream vocabulary)
      throws OrtException, IOException {
    boolean complete = false;
    try {
      // The first token's state is what bge was trained to answer with (its model card).
      OnnxBertBiEncoder encoder =
          new OnnxBertBiEncoder(environment, session, tokenizer, PoolingMode.CLS);
      BundledBge model = new BundledBge(session, encoder, Spelling.of(vocabulary));
      complete = true;
      return model;
    } finally {
      if (!complete) {
        session.close();
      }
    }
  }

  private static InputStream resource(String ending) throws IOException {
    InputStream in =
        BgeSmallEnV15QuantizedEmbeddingModel.class.getResourceAsStream("/" + NAME + ending);
    if (in == null) {
      throw new IOException("no " + NAME + ending + " in the model's jar");
    }
    return in;
  }

  Spelling spelling() {
    return spelling;
  }

  @Override
  protected OnnxBertBiEncoder model() {
    return encoder;
  }

  @Override
  protected Integer knownDimension() {
    return DIMENSIONS;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the model's session does not close", e);
    }
  }
}
