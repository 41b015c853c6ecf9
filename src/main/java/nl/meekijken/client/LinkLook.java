package nl.meekijken.client;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;

import nl.meekijken.account.SecretHash;
import nl.meekijken.correspondence.LinkedMail;
import nl.meekijken.correspondence.LinkedPapers;
import nl.meekijken.office.Brand;
import nl.meekijken.office.Logo;
import nl.meekijken.office.OfficeId;
import nl.meekijken.office.ShownBrands;
import nl.meekijken.piece.UploadLinks;

/** How the office of a link shows itself, be it a link for sending or for fetching. */
@Component
class LinkLook {

	private final UploadLinks links;

	private final LinkedPapers papers;

	private final ShownBrands brands;

	LinkLook(UploadLinks links, LinkedPapers papers, ShownBrands brands) {
		this.links = links;
		this.papers = papers;
		this.brands = brands;
	}

	Optional<Brand> brand(SecretHash link, LocalDate today) {
		return office(link).flatMap(office -> this.brands.of(office, today));
	}

	Optional<Logo> logo(SecretHash link, LocalDate today) {
		return office(link).flatMap(office -> this.brands.logoOf(office, today));
	}

	private Optional<OfficeId> office(SecretHash link) {
		return this.links.office(link).or(() -> this.papers.look(link).map(LinkedMail::office));
	}

}
