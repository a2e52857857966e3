package newsanalyzer.annotate.reference;

/** Finds mentions of one kind by one kind of evidence; what it finds the later ones build on. */
interface Pass {

  /** Reads the whole article, and notes in {@code scene} what it finds. */
  void read(Scene scene);
}
