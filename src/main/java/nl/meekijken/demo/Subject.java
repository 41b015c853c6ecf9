package nl.meekijken.demo;

import java.awt.Color;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.meekijken.dossier.Counterparty;
import nl.meekijken.dossier.CounterpartyKind;
import nl.meekijken.dossier.Damage;
import nl.meekijken.dossier.DamagedObject;
import nl.meekijken.dossier.NewClient;
import nl.meekijken.dossier.Stance;
import nl.meekijken.values.LicencePlate;
import nl.meekijken.values.Money;
import nl.meekijken.values.Percentage;

/** Gathers what a story is about before it is told. */
final class Subject {

	private final Storyteller teller;

	private final LocalDate reported;

	private final List<Counterparty> counterparties = new ArrayList<>();

	private @Nullable String ownReference;

	private int reporter;

	private int handler;

	private @Nullable NewClient client;

	private LocalDate on;

	private @Nullable LocalTime time;

	private String country = "NL";

	private String place = "";

	private @Nullable String location;

	private String course = "";

	private DamagedObject object = DamagedObject.CAR;

	private @Nullable LicencePlate plate;

	private @Nullable String makeAndType;

	private @Nullable Money estimated;

	private @Nullable Money assessed;

	private boolean totalLoss;

	Subject(Storyteller teller, int daysAgo) {
		this.teller = teller;
		this.reported = teller.days().workday(daysAgo);
		this.on = this.reported;
	}

	Subject of(NewClient whose, @Nullable String reference) {
		this.client = whose;
		this.ownReference = reference;
		return this;
	}

	/** By which person of the office it was reported and by whom it is handled. */
	Subject by(int person, int staff) {
		this.reporter = person;
		this.handler = staff;
		return this;
	}

	/** When it happened, in days before the report. */
	Subject happened(int daysBefore, @Nullable String at, String where, @Nullable String exactly) {
		this.on = this.reported.minusDays(daysBefore);
		this.time = (at != null) ? LocalTime.parse(at) : null;
		this.place = where;
		this.location = exactly;
		return this;
	}

	Subject in(String land) {
		this.country = land;
		return this;
	}

	Subject so(String toldCourse) {
		this.course = toldCourse;
		return this;
	}

	Subject damaged(DamagedObject what, @Nullable LicencePlate withPlate, @Nullable String make, Money guess) {
		this.object = what;
		this.plate = withPlate;
		this.makeAndType = make;
		this.estimated = guess;
		return this;
	}

	Subject assessed(Money amount, boolean total) {
		this.assessed = amount;
		this.totalLoss = total;
		return this;
	}

	/** A motor vehicle; held liable so many days ago. */
	Subject against(@Nullable LicencePlate otherPlate, @Nullable String make, @Nullable String insurer,
			@Nullable String agent, @Nullable String reference, Stance stance, @Nullable Integer percentage,
			@Nullable Integer heldLiableDaysAgo) {
		this.counterparties.add(new Counterparty(true, CounterpartyKind.MOTOR_VEHICLE, otherPlate, make, insurer, agent,
				reference, stance, (percentage != null) ? new Percentage(percentage) : null,
				(heldLiableDaysAgo != null) ? this.teller.days().workday(heldLiableDaysAgo) : null));
		return this;
	}

	/** Somebody who drove on. */
	Subject againstUnknown(@Nullable String make) {
		this.counterparties.add(new Counterparty(false, CounterpartyKind.MOTOR_VEHICLE, null, make, null, null, null,
				Stance.OPEN, null, null));
		return this;
	}

	Facts facts() {
		if (this.client == null) {
			throw new IllegalStateException("a story needs a client");
		}
		return new Facts(this.teller.numbers().next(this.reported), this.ownReference, this.reporter, this.handler,
				this.client,
				new Damage(this.on, this.time, this.country, this.place, this.location, this.course, this.object,
						this.plate, this.makeAndType, this.estimated, this.assessed, this.totalLoss),
				List.copyOf(this.counterparties));
	}

	/** Begins to tell, with papers made for this dossier. */
	Steps tell(Color paint) {
		var facts = facts();
		return new Steps(this.teller, facts, new Desk(this.teller, facts, paint));
	}

}
