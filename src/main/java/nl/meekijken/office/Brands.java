package nl.meekijken.office;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.Question;

/** How offices show themselves, where their tier lets them. */
@Component
public class Brands {

	private final BrandStore store;

	private final LogoStore logos;

	Brands(BrandStore store, LogoStore logos) {
		this.store = store;
		this.logos = logos;
	}

	/** Asks for the brand of the viewer's own office, if it may show one that day. */
	public Question<Optional<Brand>> own(LocalDate today) {
		return BrandReading.own(today);
	}

	/** Asks for the picture of the viewer's own office, if it may show one that day. */
	public Question<Optional<Logo>> ownLogo(LocalDate today) {
		return BrandReading.ownLogo(today);
	}

	/** Asks for what is kept of an office, for staff. */
	public Question<KeptBrand> of(OfficeId office, LocalDate today) {
		return BrandReading.of(office, today);
	}

	/** Asks for the picture of an office, for staff. */
	public Question<Optional<Logo>> logoOf(OfficeId office) {
		return BrandReading.logoOf(office);
	}

	/**
	 * Keeps the brand of an office.
	 * @param logo a new picture; none to keep the one that is there
	 * @param withLogo false to have no picture any more
	 * @return false if somebody changed it since that version
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean keep(OfficeId office, KeptBrand brand, @Nullable Logo logo, boolean withLogo) {
		if (!this.store.keep(office, brand)) {
			return false;
		}
		if (!withLogo) {
			this.logos.drop(office);
		}
		else if (logo != null) {
			this.logos.put(office, logo);
		}
		return true;
	}

}
