package nl.meekijken.reply;

import java.util.List;
import java.util.Optional;

import nl.meekijken.values.ClaimNumber;

/**
 * A message that belongs to no dossier yet, opened by a member of staff.
 *
 * @param safeHtml its text, cleaned of everything that could run or call out
 * @param broken whether a part of it could not be read
 * @param files the names of what came with it
 * @param mentioned a claim number that it names: an offer to staff, and no more
 */
public record OpenedStray(Stray stray, String safeHtml, boolean broken, List<String> files,
		Optional<ClaimNumber> mentioned) {
}
