package nl.meekijken.overseeing;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

import nl.meekijken.access.TrailFilter;
import nl.meekijken.values.ClaimNumber;

/**
 * What of the trail of a dossier is asked for, as it stands in the address.
 *
 * @param person only of this person; none for everybody
 * @param page counted from one
 */
record TrailQuery(ClaimNumber number, Part part, @Nullable Long person, int page) {

	/** How many entries are on a page. */
	static final int SIZE = 50;

	/** Nobody leafs through more. */
	static final int LAST = 400;

	static TrailQuery read(ClaimNumber number, String part, String person, String page) {
		return new TrailQuery(number, Part.read(part), person.matches("[0-9]{1,18}") ? Long.valueOf(person) : null,
				page.matches("[1-9]\\d{0,2}") ? Math.min(Integer.parseInt(page), LAST) : 1);
	}

	TrailFilter filter() {
		return new TrailFilter(this.part != Part.CHANGED, this.part != Part.LOOKED, this.person);
	}

	int from() {
		return (this.page - 1) * SIZE;
	}

	TrailQuery of(Part other) {
		return new TrailQuery(this.number, other, this.person, 1);
	}

	TrailQuery onPage(int other) {
		return new TrailQuery(this.number, this.part, this.person, other);
	}

	String address() {
		var address = UriComponentsBuilder.fromPath("/kantoor/dossiers/" + this.number + "/logboek");
		if (this.part != Part.ALL) {
			address.queryParam("soort", this.part.slug());
		}
		if (this.person != null) {
			address.queryParam("wie", this.person);
		}
		if (this.page > 1) {
			address.queryParam("pagina", this.page);
		}
		return address.toUriString();
	}

	/** Which part of the trail. */
	enum Part {

		ALL("alles"), LOOKED("bekeken"), CHANGED("gewijzigd");

		private final String slug;

		Part(String slug) {
			this.slug = slug;
		}

		String slug() {
			return this.slug;
		}

		static Part read(String typed) {
			return typed.equals(LOOKED.slug) ? LOOKED : typed.equals(CHANGED.slug) ? CHANGED : ALL;
		}

	}

}
