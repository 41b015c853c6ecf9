package nl.meekijken.correspondence;

import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.database.Boundary;
import nl.meekijken.mail.LetterBrand;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class WhiteLabelTests {

	private static final Locale DUTCH = Locale.of("nl");

	@Autowired
	private WhiteLabel whiteLabel;

	@Autowired
	private People people;

	@Autowired
	private Boundary boundary;

	@Autowired
	private TransactionTemplate transactions;

	private Someone sanne;

	@BeforeEach
	void meet() {
		this.sanne = this.people.of(Tier.GOLD);
	}

	@Test
	void withoutABrandLettersAreOurs() {
		assertThat(own(this.sanne)).isEmpty();
	}

	@Test
	void withOneTheyCarryItsNameAndColours() {
		brand(this.sanne, "'Schadevrij', '#7a1f1f', '#f0a0a0'");
		assertThat(own(this.sanne)).contains(new LetterBrand("Schadevrij in samenwerking met 112schade",
				new LetterBrand.Colours("#7a1f1f", "#ffffff", "#f0a0a0", "#05232a")));
		assertThat(own(this.people.of(Tier.GOLD))).as("another office").isEmpty();
	}

	@Test
	void withoutANameOfItsOwnItIsThatOfTheOffice() {
		brand(this.sanne, "null, null, null");
		assertThat(own(this.sanne).orElseThrow().name()).startsWith("Kantoor ")
			.endsWith("in samenwerking met 112schade");
		assertThat(own(this.sanne).orElseThrow().colours()).isNull();
	}

	@Test
	void aTierWithoutWhiteLabelHasNone() {
		brand(this.sanne, "'Schadevrij', null, null");
		Owner.change("insert into office.office_tier (office_id, tier, valid_from) values (%d, 'SILVER', '2026-11-01')"
			.formatted(this.sanne.office().value()));
		assertThat(own(this.sanne)).isEmpty();
	}

	private static void brand(Someone someone, String values) {
		Owner.change("insert into office.brand (office_id, name, light, dark) values (%d, %s)"
			.formatted(someone.office().value(), values));
	}

	private Optional<LetterBrand> own(Someone someone) {
		return this.boundary.inside(someone.office(),
				() -> this.transactions.execute(asking -> this.whiteLabel.own(DUTCH)));
	}

}
