package newsanalyzer.nlp;

import newsanalyzer.model.EventType;
import newsanalyzer.model.Factuality;

/**
 * A word that names an event.
 *
 * @param word its index in the sentence, 0-based
 * @param type what kind of event
 * @param factuality whether it really happens
 * @param probability calibrated probability that it is a trigger of this type, in 0..1
 */
public record EncodedTrigger(int word, EventType type, Factuality factuality, double probability) {}
