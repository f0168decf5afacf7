package org.wageaccord.audit;

import java.util.List;

/**
 * Where an entry stands in a log, for an extract that holds the entry itself.
 *
 * @param salt base 64 of what its commitment was made with
 * @param path base 64 of the hashes from the leaf to the root of the quoted checkpoint
 */
public record EntryPlace(int log, long place, String salt, List<String> path) {}
