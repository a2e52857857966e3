/** Puts results into files and folders, so that a run that broke off can go on. */
@NullMarked
package newsanalyzer.write.file;

import org.jspecify.annotations.NullMarked;
