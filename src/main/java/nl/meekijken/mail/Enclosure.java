package nl.meekijken.mail;

/**
 * A file that travels with a letter.
 *
 * @param name as its receiver sees it, without any personal datum
 * @param mediaType as in "application/pdf"
 */
@SuppressWarnings("ArrayRecordComponent")
public record Enclosure(String name, String mediaType, byte[] bytes) {

	public Enclosure {
		if (!name.matches("[\\w -]+\\.[a-z0-9]+") || !mediaType.matches("[a-z]+/[a-z0-9.+-]+")) {
			throw new IllegalArgumentException("a file has a plain name and a type");
		}
	}

	@Override
	public String toString() {
		return this.name;
	}

}
