package nl.meekijken.feeding;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.Question;
import nl.meekijken.values.ClaimNumber;

/** The systems that bring dossiers in. */
@Component
public class Feeds {

	private final FeedStore store;

	Feeds(FeedStore store) {
		this.store = store;
	}

	/** Asks for all of them, by name. */
	public Question<List<Feed>> all() {
		return FeedStore.all();
	}

	/** Asks where the data of a dossier come from; nowhere if it is kept here alone. */
	public Question<Optional<Source>> of(ClaimNumber number) {
		return FeedStore.of(number);
	}

	/**
	 * Adds one, or changes how often one of that name delivers.
	 * @return whether anything changed
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean keep(String name, int everyHours) {
		return this.store.keep(name, everyHours);
	}

}
