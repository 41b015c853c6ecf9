package nl.meekijken.dossier;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.office.OfficeId;

/**
 * By when somebody was promised an answer about a dossier, by which it rises in the lists
 * of staff. Part of the change that asked or answered.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AwaitedAnswers {

	private final AwaitedAnswerStore store;

	AwaitedAnswers(AwaitedAnswerStore store) {
		this.store = store;
	}

	/**
	 * Notes what is awaited from now on.
	 * @param first by when the first answer was promised; none if nobody waits for one
	 */
	public void await(OfficeId office, DossierId dossier, @Nullable Instant first) {
		this.store.keep(office, dossier, first);
	}

}
