package nl.meekijken.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.meekijken.database.RoundTrip;
import nl.meekijken.dossier.Opening.Absent;
import nl.meekijken.dossier.Opening.ConsentWithdrawn;
import nl.meekijken.dossier.Opening.Opened;
import nl.meekijken.dossier.Viewed.Seen;
import nl.meekijken.trying.ExampleOffice;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.RoundTrips;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.Iban;

import static nl.meekijken.trying.DossierExample.counterparty;
import static nl.meekijken.trying.Examples.aDossier;
import static nl.meekijken.trying.Examples.company;
import static nl.meekijken.trying.Examples.placed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ModuleTest
class DossiersTests {

	@Autowired
	Examples examples;

	@Autowired
	RoundTrip roundTrip;

	@Autowired
	FileStore files;

	@Autowired
	DossierStore store;

	@Autowired
	CompletenessStore counts;

	@Autowired
	IbanSeal seal;

	@Autowired
	Activities activities;

	@Autowired
	JdbcClient jdbc;

	ExampleOffice office;

	final List<Object> told = new ArrayList<>();

	@BeforeEach
	void anOffice() {
		this.office = this.examples.anOffice();
	}

	@Test
	void anOpenedFileIsAsItWasBrought() {
		var handler = this.examples.inside(this.office,
				() -> dossiers().register("Hanna Behandelaar", "0301234567", "hanna@example.nl"));
		var example = aDossier().ownReference("KL-45")
			.handledBy(handler.id())
			.against(counterparty("XY99ZZ", "Univé"), counterparty("AB12CD", null));
		this.examples.bring(this.office, example);
		var brought = example.reportedBy(this.office.person());
		var file = ((Opened) open(example.number())).file();
		assertThat(file.client().bankAccount()).isEqualTo(new BankAccount("NL91 ABNA •••• ••43 00", "J.M. Jansen"));
		assertThat(file)
			.isEqualTo(new DossierFile(file.id(), brought.number(), "KL-45", brought.standing(), file.client(),
					Extras.NONE, brought.damage(), Inquiry.NONE, placed(brought.counterparties()), brought.sideTracks(),
					brought.history(), handler, brought.nextUpdateOn(), brought.consentGivenOn(), file.legal()));
		assertThat(file.legal()).isEqualTo(new LegalFacts(brought.damage().on(), null, null));
		assertThat(file.client()).usingRecursiveComparison()
			.ignoringFields("bankAccount")
			.isEqualTo(brought.client().client());
	}

	@Test
	void aCompanyWithoutHandlerPlateOrCounterpartyOpensToo() {
		var number = this.examples.bring(this.office, aDossier().of(company("Bakkerij B.V.")).plate(null).against());
		var file = ((Opened) open(number)).file();
		assertThat(file.client()).isEqualTo(company("Bakkerij B.V.").client());
		assertThat(file.handler()).isNull();
		assertThat(file.damage().plate()).isNull();
		assertThat(file.counterparties()).isEmpty();
	}

	@Test
	void openingIsToldOnce() {
		var number = this.examples.bring(this.office, aDossier());
		var opened = (Opened) open(number);
		assertThat(this.told).containsExactly(new Viewed(opened.file().id(), Seen.DOSSIER, null));
	}

	@Test
	void openingWithAllBesideItTakesOneRoundTrip() {
		var number = this.examples.bring(this.office, aDossier());
		var dossiers = dossiers();
		var beside = this.activities.of(number);
		var trips = this.examples.inside(this.office,
				() -> RoundTrips.during(() -> dossiers.open(number, beside, this.activities.of(number))));
		assertThat(trips).isEqualTo(1);
		var single = this.examples.inside(this.office,
				() -> RoundTrips.during(() -> List.of(this.roundTrip.ask(beside), this.roundTrip.ask(beside))));
		assertThat(single).as("the counter counts").isEqualTo(2);
	}

	@Test
	void whatWasAskedBesideComesWithIt() {
		var number = this.examples.bring(this.office, aDossier());
		var beside = this.activities.of(number);
		var opened = (Opened) this.examples.inside(this.office, () -> dossiers().open(number, beside));
		assertThat(opened.beside().to(beside)).isEmpty();
	}

	@Test
	void anotherOfficesDossierIsAsAbsentAsNone() {
		var foreign = this.examples.bring(this.examples.anOffice(), aDossier());
		assertThat(open(foreign)).isEqualTo(open(new ClaimNumber(2999, 999_999))).isEqualTo(new Absent());
		assertThat(this.told).isEmpty();
	}

	@Test
	void withoutConsentNothingIsOpenedAndNothingTold() {
		var number = this.examples.bring(this.office, aDossier().withConsentWithdrawn());
		assertThat(open(number)).isEqualTo(new ConsentWithdrawn(number));
		assertThat(this.told).isEmpty();
	}

	@Test
	void consentWithdrawnLaterClosesTheFileAndWhatHangsOnIt() {
		var number = this.examples.bring(this.office, aDossier());
		this.examples.withdrawConsent(this.office, number);
		assertThat(open(number)).isEqualTo(new ConsentWithdrawn(number));
		assertThat(this.examples.ask(this.office, this.files.counterparties(number))).isEmpty();
		assertThat(this.examples.ask(this.office, this.files.history(number))).isEmpty();
	}

	@Test
	void theBankAccountIsSealedAtRest() {
		this.examples.bring(this.office, aDossier());
		var sealed = this.examples.inside(this.office,
				() -> this.jdbc.sql("select iban_sealed from dossier.bank_account").query(byte[].class).single());
		assertThat(this.seal.open(sealed)).isEqualTo(Iban.of("NL91ABNA0417164300"));
		var whole = this.examples.inside(this.office,
				() -> this.jdbc.sql("select a::text from dossier.bank_account a").query(String.class).single());
		assertThat(whole).contains("NL91 ABNA").doesNotContain("0417164300");
	}

	@Test
	void aClaimNumberIsGivenOnce() {
		var number = this.examples.bring(this.office, aDossier());
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.examples.bring(this.office, aDossier().numbered(number.toString())));
	}

	private Opening open(ClaimNumber number) {
		return this.examples.inside(this.office, () -> dossiers().open(number));
	}

	private Dossiers dossiers() {
		ApplicationEventPublisher listening = event -> this.told.add(Objects.requireNonNull(event));
		return new Dossiers(this.roundTrip, this.files, this.store, this.counts, listening);
	}

}
