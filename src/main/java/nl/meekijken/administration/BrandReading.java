package nl.meekijken.administration;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.RoundTrip;
import nl.meekijken.desk.Told;
import nl.meekijken.office.Brands;
import nl.meekijken.office.KeptBrand;
import nl.meekijken.office.Logo;
import nl.meekijken.office.OfficeId;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Shell;

/** Reads how an office shows itself. */
@Component
@Transactional(readOnly = true)
class BrandReading {

	private final OfficeReading offices;

	private final Brands brands;

	private final RoundTrip roundTrip;

	BrandReading(OfficeReading offices, Brands brands, RoundTrip roundTrip) {
		this.offices = offices;
		this.brands = brands;
		this.roundTrip = roundTrip;
	}

	/** The office, if there is one. */
	OfficeId office(OfficeId id, Shell shell) {
		return this.offices.office(id, shell).content().id();
	}

	KeptBrand brand(OfficeId id, Shell shell) {
		return this.roundTrip.ask(this.brands.of(id, shell.texts().today()));
	}

	Optional<Logo> logo(OfficeId id) {
		return this.roundTrip.ask(this.brands.logoOf(id));
	}

	BrandPage page(OfficeId id, Shell shell, boolean administrates, Told told) {
		var office = this.offices.office(id, shell);
		var brand = brand(id, shell);
		return new BrandPage(office.frame(), administrates, office.content(), brand, BrandForm.of(brand),
				new FormErrors(), told);
	}

	BrandPage page(OfficeId id, Shell shell, BrandForm form, FormErrors errors, Told told) {
		var office = this.offices.office(id, shell);
		return new BrandPage(office.frame(), true, office.content(), brand(id, shell), form, errors, told);
	}

}
