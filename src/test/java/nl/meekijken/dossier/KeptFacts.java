package nl.meekijken.dossier;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.account.Entrance;
import nl.meekijken.account.PersonId;
import nl.meekijken.account.Role;
import nl.meekijken.trying.Staff;
import nl.meekijken.database.Boundary;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.trying.ExampleOffice;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.LicencePlate;

/** A dossier of which staff keep the facts. */
abstract class KeptFacts {

	static final FactValue GBC17T = new FactValue.Plate(LicencePlate.dutch("GBC17T"));

	static final FactTeller PLAIN = new FactTeller() {

		@Override
		public String line(ChangedFact changed) {
			return changed.place().fact() + " " + changed.before().map(FactValue::code).orElse("") + " "
					+ changed.after().map(FactValue::code).orElse("");
		}

		@Override
		public String appointment(FactValue day, Optional<FactValue> time) {
			return day.code() + time.map(at -> " " + at.code()).orElse("");
		}

	};

	@Autowired
	Examples examples;

	@Autowired
	Facts facts;

	@Autowired
	Dossiers dossiers;

	@Autowired
	StaffDossiers staffDossiers;

	@Autowired
	RoundTrip roundTrip;

	@Autowired
	Boundary boundary;

	@Autowired
	Entrance entrance;

	@Autowired
	TransactionTemplate transactions;

	@Autowired
	ApplicationContext house;

	PersonId marit;

	ExampleOffice office;

	ClaimNumber number;

	@BeforeEach
	void bring() {
		this.office = this.examples.anOffice();
		this.marit = new Staff(this.house).atWork(Role.HANDLER).someone().person();
		this.number = this.examples.bring(this.office, Examples.aDossier());
	}

	boolean keepAll(ChangedFact... changes) {
		return asStaff(() -> this.facts.keepAll(this.office.id(), handled(), List.of(changes), PLAIN, by()));
	}

	ChangedFact changed(FactPlace place, String words) {
		return new ChangedFact(place, asStaff(() -> place.in(handled())), Optional.of(new FactValue.Words(words)));
	}

	boolean keep(FactPlace place, FactValue value, int version) {
		return asStaff(() -> this.facts.keep(this.office.id(), handled().file(), fact(place, value, version), by()));
	}

	<T> T asStaff(Supplier<T> work) {
		return this.boundary.inside(this.entrance.ofStaffInside(this.office.id(), this.marit),
				() -> Objects.requireNonNull(this.transactions.execute(working -> work.get())));
	}

	HandledDossier handled() {
		return this.staffDossiers.open(this.number).dossier();
	}

	static NewFact fact(FactPlace place, FactValue value, int version) {
		return new NewFact(place, value, version, new NewActivity(MovableClock.START, ActivityKind.PROPOSAL_TAKEN_OVER,
				place.fact().name(), null, Actor.RECOVERY, "Marit Hofstra", Audience.INTERMEDIARY, null, null));
	}

	Author by() {
		return new Author(this.marit, "Marit Hofstra");
	}

	DossierFile file() {
		return this.examples.inside(this.office, this::open);
	}

	DossierFile open() {
		if (this.dossiers.open(this.number) instanceof Opening.Opened(var file, var beside)) {
			return file;
		}
		throw new AssertionError(this.number + " is not there");
	}

	boolean found(String key) {
		return Owner
			.ask("select exists (select from dossier.search_key where key = '%s' and dossier_id = %s)".formatted(key,
					kept("id")))
			.equals("t");
	}

	String activities(String kind) {
		return Owner.ask("select count(*) from dossier.activity where kind = '%s' and dossier_id = %s".formatted(kind,
				kept("id")));
	}

	String kept(String column) {
		return Owner
			.ask("select %s from dossier.dossier where claim_number = '%s'".formatted(column, this.number.toString()));
	}

}
