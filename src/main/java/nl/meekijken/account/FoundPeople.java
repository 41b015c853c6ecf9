package nl.meekijken.account;

import java.util.List;

/**
 * A page of people that were found.
 *
 * @param more whether another page follows
 */
public record FoundPeople(List<FoundPerson> people, boolean more) {

	public FoundPeople {
		people = List.copyOf(people);
	}

}
