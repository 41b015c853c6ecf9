package nl.meekijken.recovery;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.springframework.beans.factory.annotation.Autowired;

import nl.meekijken.database.RoundTrip;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.trying.ExampleOffice;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.Money;

import static nl.meekijken.trying.Examples.aDossier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Amounts come with the dossiers of demos, and with no others. */
@ModuleTest
class BroughtAmountsTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

	private static final List<Head> HEADS = List.of(
			Head.fresh(HeadKind.VEHICLE, null, true, new Money(100_00), new Money(80_00), new Money(80_00)),
			Head.fresh(HeadKind.TOWING, null, false, new Money(20_00), null, Money.ZERO));

	@Autowired
	private BroughtAmounts amounts;

	@Autowired
	private Statements statements;

	@Autowired
	private Examples examples;

	@Autowired
	private RoundTrip roundTrip;

	private ExampleOffice office;

	private ClaimNumber number;

	private DossierId dossier;

	@BeforeEach
	void bringADossier() {
		this.office = this.examples.anOffice();
		this.number = this.examples.bring(this.office, aDossier());
		this.dossier = new DossierId(
				Long.parseLong(Owner.ask("select id from dossier.dossier where claim_number = '" + this.number + "'")));
	}

	@Test
	void aDemoBringsWhatItsStoryTells() {
		setDemo(true);
		this.examples.inside(this.office, () -> bring(this.dossier));
		setDemo(false);
		var read = this.examples.inside(this.office, () -> {
			var heads = this.statements.heads(this.number);
			var payments = this.statements.payments(this.number);
			var paidOut = this.statements.paidOut(this.number);
			var answers = this.roundTrip.askAll(heads, payments, paidOut);
			return new Statement(answers.to(heads), answers.to(payments), answers.to(paidOut), null);
		});
		assertThat(List.of(read.claimed(), read.recognised(), read.cameIn(), read.paidOut()))
			.isEqualTo(List.of(new Money(120_00), new Money(80_00), new Money(80_00), new Money(80_00)));
		assertThat(read.standingPaidOut().getFirst().on()).isEqualTo(DAY.plusDays(2));
		assertThat(Owner.ask("select interrupted_on from dossier.dossier where id = " + this.dossier.value()))
			.isEqualTo("2026-11-02");
	}

	@Test
	void aRealOfficeBringsNone() {
		assertRefused("42501", this.dossier);
	}

	@Test
	void aDemoBringsNothingIntoTheDossierOfAnother() {
		var other = this.examples.anOffice();
		var theirs = this.examples.bring(other, aDossier());
		setDemo(true);
		assertRefused("23503", new DossierId(
				Long.parseLong(Owner.ask("select id from dossier.dossier where claim_number = '" + theirs + "'"))));
		setDemo(false);
	}

	private void assertRefused(String state, DossierId there) {
		assertThatThrownBy(() -> this.examples.inside(this.office, () -> bring(there))).rootCause()
			.isInstanceOfSatisfying(PSQLException.class, ex -> assertThat(ex.getSQLState()).isEqualTo(state));
	}

	private DossierId bring(DossierId there) {
		this.amounts.bring(there, HEADS,
				List.of(new BroughtPayment(DAY, "Univé", new Money(80_00), PaymentKind.FINAL, DAY.plusDays(2))),
				List.of(DAY));
		return there;
	}

	private void setDemo(boolean demo) {
		Owner.change(
				"update office.office set demo = %s where office_id = %d".formatted(demo, this.office.id().value()));
	}

}
