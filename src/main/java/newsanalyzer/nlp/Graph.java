package newsanalyzer.nlp;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.Buffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * An ONNX graph, loaded.
 *
 * <p>Safe for many threads, which run it at once, each on its own processor; it may be closed while
 * it runs.
 */
final class Graph implements Closeable {

  private final OrtEnvironment environment;
  private final OrtSession session;
  private boolean closed;

  private Graph(OrtEnvironment environment, OrtSession session) {
    this.environment = environment;
    this.session = session;
  }

  /**
   * Loads a graph.
   *
   * @throws UnusableEncoderException if ONNX Runtime can't run here
   * @throws IOException if the file can't be read or is no graph; the message says what to do
   */
  static Graph open(ModelFiles files, String name) throws IOException {
    OrtEnvironment environment = NativeRuntime.environment();
    byte[] graph;
    try (InputStream file = files.open(name)) {
      graph = file.readAllBytes();
    }
    NativeCalls.call().lock();
    try (SessionOptions options = new SessionOptions()) {
      // Articles are read side by side: threads within one would only wait for each other.
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setExecutionMode(SessionOptions.ExecutionMode.SEQUENTIAL);
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      return new Graph(environment, environment.createSession(graph, options));
    } catch (OrtException e) {
      String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new IOException(
          "a model can't be loaded (" + name + ": " + reason + "): install the program anew", e);
    } finally {
      NativeCalls.call().unlock();
    }
  }

  /**
   * A graph's input: the numbers, row after row, and how many there are in each direction.
   *
   * @param values a buffer of float or of long
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Input(Buffer values, long... shape) {

    OnnxTensor tensor(OrtEnvironment environment) throws OrtException {
      return values instanceof FloatBuffer floats
          ? OnnxTensor.createTensor(environment, floats, shape)
          : OnnxTensor.createTensor(environment, (LongBuffer) values, shape);
    }
  }

  /**
   * Runs the graph.
   *
   * @param wanted names of outputs, which are of type float
   * @return the outputs by their names, row after row
   * @throws IllegalStateException if it was closed
   */
  Map<String, float[]> run(Map<String, Input> inputs, Set<String> wanted) {
    NativeCalls.call().lock();
    Map<String, OnnxTensor> tensors = new HashMap<>();
    try {
      if (closed) {
        throw new IllegalStateException("the encoder is closed");
      }
      for (Map.Entry<String, Input> input : inputs.entrySet()) {
        tensors.put(input.getKey(), input.getValue().tensor(environment));
      }
      try (OrtSession.Result result = session.run(tensors, wanted)) {
        Map<String, float[]> outputs = new HashMap<>();
        for (String name : wanted) {
          OnnxTensor output = (OnnxTensor) result.get(name).orElseThrow();
          outputs.put(name, output.getFloatBuffer().array());
        }
        return outputs;
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder failed", e);
    } finally {
      tensors.values().forEach(OnnxTensor::close);
      NativeCalls.call().unlock();
    }
  }

  /** Lets go of the graph, after the runs that are under way. */
  @Override
  public void close() {
    NativeCalls.release(
        () -> {
          if (!closed) {
            closed = true;
            closeSession();
          }
        });
  }

  private void closeSession() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder can't be closed", e);
    }
  }
}
