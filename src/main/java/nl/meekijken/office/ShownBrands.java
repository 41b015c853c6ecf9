package nl.meekijken.office;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.database.Boundary;
import nl.meekijken.database.Question;
import nl.meekijken.database.RoundTrip;

/** How an office shows itself to whoever holds a link of it. */
@Component
public class ShownBrands {

	private final Brands brands;

	private final Boundary boundary;

	private final RoundTrip roundTrip;

	private final TransactionTemplate transactions;

	ShownBrands(Brands brands, Boundary boundary, RoundTrip roundTrip, TransactionTemplate transactions) {
		this.brands = brands;
		this.boundary = boundary;
		this.roundTrip = roundTrip;
		this.transactions = transactions;
	}

	/** Its brand, if its tier lets it show one that day. */
	public Optional<Brand> of(OfficeId office, LocalDate today) {
		return ask(office, this.brands.own(today));
	}

	/** Its picture, if its tier lets it show one that day. */
	public Optional<Logo> logoOf(OfficeId office, LocalDate today) {
		return ask(office, this.brands.ownLogo(today));
	}

	private <T> T ask(OfficeId office, Question<T> question) {
		return this.boundary.inside(office,
				() -> Objects.requireNonNull(this.transactions.execute(_ -> this.roundTrip.ask(question))));
	}

}
