package nl.meekijken.registers;

import java.util.List;

/**
 * The street that a postcode and a house number lead to.
 *
 * @param additions the letters and additions that the number has, as in "A" or "2-hoog";
 * an empty one stands for the number alone
 */
public record FoundAddress(String street, String town, List<String> additions) {

	public FoundAddress {
		additions = List.copyOf(additions);
	}

}
