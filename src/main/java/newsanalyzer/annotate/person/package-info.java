/** What words tell of people: their gender, their relatives, the short forms of given names. */
@NullMarked
package newsanalyzer.annotate.person;

import org.jspecify.annotations.NullMarked;
