/** The accuracy gate: scores on fixed public sets against floors that only go up. */
@NullMarked
package newsanalyzer.accuracy;

import org.jspecify.annotations.NullMarked;
