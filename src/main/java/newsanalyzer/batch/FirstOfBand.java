package newsanalyzer.batch;

/**
 * The first article with each hash of a band. A table of numbers, because a map of objects would
 * take five times the memory, 50 MB for 20,000 articles. Used by a single thread.
 */
final class FirstOfBand {

  /** Free for hashes; 0 stands for none. */
  private long[] hashes = new long[1 << 12];

  private int[] articles = new int[hashes.length];
  private int size;

  /** The article; -1 if there is none. */
  int get(long hash) {
    int slot = slot(hash);
    return hashes[slot] == 0 ? -1 : articles[slot];
  }

  void putIfAbsent(long hash, int article) {
    int slot = slot(hash);
    if (hashes[slot] != 0) {
      return;
    }
    hashes[slot] = key(hash);
    articles[slot] = article;
    size++;
    if (2 * size > hashes.length) {
      grow();
    }
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldArticles = articles;
    hashes = new long[2 * oldHashes.length];
    articles = new int[hashes.length];
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldHashes[i] != 0) {
        int slot = slot(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        articles[slot] = oldArticles[i];
      }
    }
  }

  /** Where the hash stands, or the free place where it would. */
  private int slot(long hash) {
    long key = key(hash);
    int slot = (int) key & (hashes.length - 1);
    while (hashes[slot] != 0 && hashes[slot] != key) {
      slot = (slot + 1) & (hashes.length - 1);
    }
    return slot;
  }

  private static long key(long hash) {
    return hash == 0 ? 1 : hash;
  }
}
