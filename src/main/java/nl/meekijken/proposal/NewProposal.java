package nl.meekijken.proposal;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.meekijken.account.PersonId;
import nl.meekijken.document.DocumentId;
import nl.meekijken.dossier.FactPlace;
import nl.meekijken.dossier.FactValue;

/**
 * A proposal to be written down; see {@link Proposal}.
 *
 * @param person who proposes it, with the full name
 */
public record NewProposal(FactPlace place, Optional<FactValue> seen, FactValue value, String reason,
		@Nullable DocumentId paper, PersonId person, String name) {
}
