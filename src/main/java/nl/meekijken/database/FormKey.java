package nl.meekijken.database;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * By what a form is known that is sent twice: a key that it carried in a hidden field,
 * and what was filled in. The same form with other content is another one, so that
 * somebody who went back in the browser can go on from there.
 *
 * @param form which form of the house
 */
public record FormKey(String form, UUID key) {

	/**
	 * The key of a form that came in. One that carried no key of ours is like no other.
	 * @param typedKey as the hidden field brought it
	 * @param filledIn all that was filled in, in words that are the same when it is
	 */
	public static FormKey of(String form, String typedKey, Object filledIn) {
		return isOurs(typedKey)
				? new FormKey(form,
						UUID.nameUUIDFromBytes((typedKey + " " + filledIn).getBytes(StandardCharsets.UTF_8)))
				: new FormKey(form, UUID.randomUUID());
	}

	/** What an empty form carries in its hidden field. */
	public static String fresh() {
		return UUID.randomUUID().toString();
	}

	private static boolean isOurs(String typed) {
		return typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
	}

}
