package newsanalyzer.training;

import java.util.Arrays;
import java.util.List;

/**
 * Fits logistic regressions of few features by Newton's method; the same data, the same weights.
 */
final class LogisticRegression {

  /** Converges in about 7 steps on what it's used for. */
  private static final int STEPS = 25;

  private LogisticRegression() {}

  /**
   * Returns the weights of greatest likelihood.
   *
   * @param features of each case; the first is to be 1 in all
   * @param labels of each case
   * @param penalty of squared weights, but for the first
   */
  static double[] fit(List<double[]> features, List<Boolean> labels, double penalty) {
    int size = features.get(0).length;
    double[] weights = new double[size];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[size];
      double[][] curvature = new double[size][size];
      for (int j = 1; j < size; j++) {
        gradient[j] = -penalty * weights[j];
        curvature[j][j] = penalty;
      }
      for (int i = 0; i < features.size(); i++) {
        double[] x = features.get(i);
        double probability = probability(weights, x);
        double error = (labels.get(i) ? 1 : 0) - probability;
        for (int j = 0; j < size; j++) {
          gradient[j] += error * x[j];
          for (int k = 0; k < size; k++) {
            curvature[j][k] += probability * (1 - probability) * x[j] * x[k];
          }
        }
      }
      double[] change = solve(curvature, gradient);
      Arrays.setAll(weights, j -> weights[j] + change[j]);
    }
    return weights;
  }

  static double probability(double[] weights, double[] features) {
    double sum = 0;
    for (int j = 0; j < weights.length; j++) {
      sum += weights[j] * features[j];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** Gauss-Jordan elimination; the matrix is positive definite, so that no row is exchanged. */
  private static double[] solve(double[][] matrix, double[] right) {
    int size = right.length;
    for (int pivot = 0; pivot < size; pivot++) {
      for (int row = 0; row < size; row++) {
        if (row != pivot) {
          double factor = matrix[row][pivot] / matrix[pivot][pivot];
          for (int column = 0; column < size; column++) {
            matrix[row][column] -= factor * matrix[pivot][column];
          }
          right[row] -= factor * right[pivot];
        }
      }
    }
    double[] solution = new double[size];
    Arrays.setAll(solution, j -> right[j] / matrix[j][j]);
    return solution;
  }
}
