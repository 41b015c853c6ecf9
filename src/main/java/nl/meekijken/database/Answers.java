package nl.meekijken.database;

import java.util.IdentityHashMap;

/** What came back of one round trip. */
public final class Answers {

	private final IdentityHashMap<Question<?>, Object> given = new IdentityHashMap<>();

	void give(Question<?> question, Object answer) {
		this.given.put(question, answer);
	}

	/**
	 * The answer to a question of this round trip.
	 * @throws IllegalArgumentException if the question was not asked in it
	 */
	@SuppressWarnings("unchecked")
	public <T> T to(Question<T> question) {
		var answer = this.given.get(question);
		if (answer == null) {
			throw new IllegalArgumentException("was not asked in this round trip: " + question.sql());
		}
		return (T) answer;
	}

}
