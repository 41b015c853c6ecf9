package nl.meekijken.correspondence;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.RoundTrip;
import nl.meekijken.mail.LetterBrand;
import nl.meekijken.office.Brand;
import nl.meekijken.office.BrandColours;
import nl.meekijken.office.Brands;
import nl.meekijken.office.Ground;
import nl.meekijken.web.Texts;

/**
 * In whose name letters to the clients of an office leave, where its tier allows that.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WhiteLabel {

	private final Brands brands;

	private final RoundTrip roundTrip;

	private final Clock clock;

	WhiteLabel(Brands brands, RoundTrip roundTrip, Clock clock) {
		this.brands = brands;
		this.roundTrip = roundTrip;
		this.clock = clock;
	}

	/** The brand that was given to the office of the visitor, with our name behind it. */
	Optional<LetterBrand> own(Locale language) {
		var texts = Texts.of("correspondence", language, this.clock);
		return this.roundTrip.ask(this.brands.own(texts.today())).map(brand -> of(brand, texts));
	}

	private static LetterBrand of(Brand brand, Texts texts) {
		var colours = brand.colours();
		return new LetterBrand(texts.say("letter.brand", brand.name()), (colours != null) ? of(colours) : null);
	}

	private static LetterBrand.Colours of(BrandColours colours) {
		return new LetterBrand.Colours(colours.light().value(), Ground.LIGHT.letters().value(), colours.dark().value(),
				Ground.DARK.letters().value());
	}

}
