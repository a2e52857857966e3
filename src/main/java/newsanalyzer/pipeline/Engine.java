package newsanalyzer.pipeline;

/** By what names and events are found. */
public enum Engine {
  /** A transformer in ONNX Runtime, which needs a native library: the better results. */
  ENCODER,
  /** OpenNLP's maximum entropy models: in Java alone, on every machine. */
  OPENNLP
}
