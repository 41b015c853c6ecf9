package nl.meekijken.portal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.RoundTrip;
import nl.meekijken.office.Brand;
import nl.meekijken.office.BrandColours;
import nl.meekijken.office.Brands;
import nl.meekijken.office.Logo;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Shell;

/** Reads how the reader's own office shows itself. */
@Component
@Transactional(readOnly = true)
class OwnBrand {

	private final Brands brands;

	private final RoundTrip roundTrip;

	OwnBrand(Brands brands, RoundTrip roundTrip) {
		this.brands = brands;
		this.roundTrip = roundTrip;
	}

	BrandColours colours(Shell shell) {
		return this.roundTrip.ask(this.brands.own(shell.texts().today()))
			.map(Brand::colours)
			.orElseThrow(NotFound::new);
	}

	Logo logo(Shell shell) {
		return this.roundTrip.ask(this.brands.ownLogo(shell.texts().today())).orElseThrow(NotFound::new);
	}

}
