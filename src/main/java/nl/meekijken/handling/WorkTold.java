package nl.meekijken.handling;

import org.jspecify.annotations.Nullable;

/**
 * What the list of dossiers says of that which was just done.
 *
 * @param notice what was done
 * @param problem what was not
 * @param name the name for a list that is being given
 */
record WorkTold(@Nullable String notice, @Nullable String problem, NameDraft name) {

	static WorkTold notice(@Nullable String notice) {
		return new WorkTold(notice, null, NameDraft.empty());
	}

	static WorkTold problem(String problem) {
		return new WorkTold(null, problem, NameDraft.empty());
	}

	static WorkTold wrong(NameDraft name) {
		return new WorkTold(null, null, name);
	}

}
