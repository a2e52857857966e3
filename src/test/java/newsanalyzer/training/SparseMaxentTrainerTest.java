package newsanalyzer.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.ext.ExtensionLoader;
import org.junit.jupiter.api.Test;

class SparseMaxentTrainerTest {

  @Test
  void learnsWhatThreeInFourEventsSay() throws IOException {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      events.add(new Event(i % 4 == 0 ? "no" : "yes", new String[] {"bias"}));
      events.add(new Event("no", new String[] {"bias", "cold"}));
    }

    MaxentModel model = trained(events, 0.1);

    double[] plain = model.eval(new String[] {"bias"});
    double[] cold = model.eval(new String[] {"bias", "cold"});
    assertThat(plain[model.getIndex("yes")]).isBetween(0.65, 0.85);
    assertThat(cold[model.getIndex("no")]).isGreaterThan(0.9);
  }

  @Test
  void higherCostLeavesFewerParameters() throws IOException {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      events.add(
          new Event(i % 2 == 0 ? "yes" : "no", new String[] {"even" + i % 2, "noise" + i % 7}));
    }

    MaxentModel model = trained(events, 5);

    double[] even = model.eval(new String[] {"even0"});
    assertThat(even[model.getIndex("yes")]).isGreaterThan(0.5);
    assertThat(model.eval(new String[] {"noise3"}))
        .contains(new double[] {0.5, 0.5}, org.assertj.core.data.Offset.offset(0.01));
  }

  private static MaxentModel trained(List<Event> events, double cost) throws IOException {
    ExtensionLoader.registerAllowedPackage("newsanalyzer.training");
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, SparseMaxentTrainer.class.getName());
    parameters.put(TrainingParameters.TRAINER_TYPE_PARAM, "Event");
    parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 30);
    parameters.put("L1Cost", cost);
    return TrainerFactory.getEventTrainer(parameters, new HashMap<>())
        .train(ObjectStreamUtils.createObjectStream(events));
  }
}
