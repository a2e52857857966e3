/** How descriptions and pronouns are tied to the people and organizations that are named. */
@NullMarked
package newsanalyzer.annotate.reference;

import org.jspecify.annotations.NullMarked;
