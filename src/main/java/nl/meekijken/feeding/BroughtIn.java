package nl.meekijken.feeding;

/** What became of the rows of a chunk; the others said what was known. */
record BroughtIn(int added, int changed) {
}
