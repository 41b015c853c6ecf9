package nl.meekijken.intake;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.account.Entrance;
import nl.meekijken.correspondence.Emails;
import nl.meekijken.database.Boundary;
import nl.meekijken.database.FormKey;
import nl.meekijken.database.Question;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.dossier.Activities;
import nl.meekijken.dossier.BankAccounts;
import nl.meekijken.dossier.DossierFile;
import nl.meekijken.dossier.Dossiers;
import nl.meekijken.dossier.GivenFrom;
import nl.meekijken.dossier.Opening;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.Letters;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.values.ClaimNumber;

/** An office that writes reports and sends them. */
abstract class ReportsOfAnOffice {

	static final GivenFrom FROM = new GivenFrom("Firefox, Windows", "192.0.2.0/24");

	@Autowired
	DamageReports reports;

	@Autowired
	NewReports starts;

	@Autowired
	Dossiers dossiers;

	@Autowired
	Activities activities;

	@Autowired
	BankAccounts accounts;

	@Autowired
	Emails emails;

	@Autowired
	Letters letters;

	@Autowired
	RoundTrip roundTrip;

	@Autowired
	Boundary boundary;

	@Autowired
	Entrance entrance;

	@Autowired
	TransactionTemplate transactions;

	@Autowired
	People people;

	Someone sanne;

	@BeforeEach
	void hire() {
		this.sanne = this.people.of(Tier.GOLD);
	}

	DraftId begun() {
		return as(this.sanne,
				() -> this.starts.begin(FormKey.of("report", FormKey.fresh(), ""), Map.of(), this.sanne.person()))
			.id();
	}

	DraftId complete() {
		var id = begun();
		save(this.sanne, id, ExampleReport.typed(), 1);
		return id;
	}

	ReportOutcome send(DraftId id) {
		return as(this.sanne, () -> this.reports.send(id, this.sanne.person(), FROM, true));
	}

	static ClaimNumber number(ReportOutcome outcome) {
		return ((ReportOutcome.Sent) outcome).number();
	}

	SaveOutcome save(Someone someone, DraftId id, Map<ReportField, String> typed, long seen) {
		return as(someone, () -> this.reports.save(id, typed, seen, someone.person()));
	}

	List<DraftRow> drafts(Someone someone) {
		return as(someone, () -> this.transactions.execute(_ -> this.roundTrip.ask(this.reports.drafts())));
	}

	DossierFile file(ClaimNumber number) {
		return as(this.sanne, () -> ((Opening.Opened) this.dossiers.open(number)).file());
	}

	<T> T ask(Question<T> question) {
		return as(this.sanne, () -> this.transactions.execute(_ -> this.roundTrip.ask(question)));
	}

	<T> T as(Someone someone, Supplier<T> work) {
		return this.boundary.inside(this.entrance.of(someone.person()), work);
	}

	static String count(String from) {
		return Owner.ask("select count(*) from intake." + from);
	}

}
