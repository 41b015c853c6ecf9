package nl.meekijken.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;

import nl.meekijken.dossier.DamagedObject;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.dossier.Stance;
import nl.meekijken.values.Money;

/** Draws the plainer dossiers of an office: the same ones for the same day. */
final class Crowd {

	private static final List<String> COURSES = Texts.lines("names/courses.txt");

	private static final Money QUOTATION_UP_TO = new Money(500_00);

	private static final int OLDEST = 1_070;

	private final Storyteller teller;

	private final SharedPapers papers;

	private final Random chance;

	private final Names names;

	Crowd(Storyteller teller, SharedPapers papers, long seed) {
		this.teller = teller;
		this.papers = papers;
		this.chance = new Random(seed);
		this.names = new Names(this.chance);
	}

	/** First one of each status, then as they come: a third of them still run. */
	List<Story> all() {
		var stories = new ArrayList<Story>();
		for (int nth = 0; nth < this.teller.office().plain(); nth++) {
			var statuses = DossierStatus.values();
			stories.add(story(nth < statuses.length ? statuses[nth] : status(), nth));
		}
		return stories;
	}

	private DossierStatus status() {
		return switch (this.chance.nextInt(38)) {
			case 0 -> DossierStatus.AWAITING_AUTHORISATION;
			case 1 -> DossierStatus.AWAITING_PAPERS;
			case 2 -> DossierStatus.ASSESSING;
			case 3 -> DossierStatus.EXPERTISE;
			case 4, 5 -> DossierStatus.HELD_LIABLE;
			case 6 -> DossierStatus.DISPUTED;
			case 7 -> DossierStatus.ADMITTED;
			case 8 -> DossierStatus.CLAIMED;
			case 9 -> this.names.any(List.of(DossierStatus.PAID, DossierStatus.PARTLY_PAID, DossierStatus.REPORTED));
			case 10, 11, 12 -> DossierStatus.CLOSED_PARTLY;
			case 13, 14 -> DossierStatus.CLOSED_UNRECOVERED;
			case 15 -> DossierStatus.REFUSED;
			case 16 -> DossierStatus.WITHDRAWN;
			default -> DossierStatus.CLOSED_RECOVERED;
		};
	}

	private Story story(DossierStatus end, int nth) {
		var path = PlainPath.to(end);
		int since = end.isActive() ? this.chance.nextInt(1, (this.chance.nextInt(6) == 0) ? 130 : 45)
				: this.chance.nextInt(5, OLDEST - 200);
		int age = since + path.size() * this.chance.nextInt(4, 16);
		var subject = subject(age, end, path.contains(DossierStatus.HELD_LIABLE) ? Math.max(since, age - 6) : null);
		var facts = subject.facts();
		var steps = new Steps(this.teller, facts, new SharedDesk(this.teller, facts, this.papers));
		return new PlainPath(steps, this.papers, this.chance, age, since).walk(path, nth);
	}

	private Subject subject(int age, DossierStatus end, @Nullable Integer heldLiable) {
		var office = this.teller.office();
		var subject = new Subject(this.teller, age)
			.by(this.chance.nextInt(office.members().size()), this.chance.nextInt(office.handlers().size()))
			.of(this.names.client(), (this.chance.nextInt(3) == 0) ? null : "K-" + this.chance.nextInt(10_000, 99_999))
			.happened(this.chance.nextInt(6),
					"%02d:%02d".formatted(this.chance.nextInt(7, 21), this.chance.nextInt(6) * 10), this.names.town(),
					null)
			.so(this.names.any(COURSES));
		damage(subject, heldLiable != null);
		return counterparty(subject, end, heldLiable);
	}

	/** An adjuster comes above 500 euros. */
	private void damage(Subject subject, boolean assessed) {
		var estimate = new Money(this.chance.nextInt(30, 480) * 10_00L);
		if (assessed && estimate.compareTo(QUOTATION_UP_TO) > 0) {
			subject.assessed(new Money(estimate.cents() * this.chance.nextInt(880, 1_150) / 1_000), false);
		}
		switch (this.chance.nextInt(12)) {
			case 0 -> subject.damaged(DamagedObject.BICYCLE, null, "elektrische fiets", estimate);
			case 1 -> subject.damaged(DamagedObject.OTHER, null, "tuinmuur", estimate);
			case 2 -> subject.damaged(DamagedObject.CAR, this.names.foreignPlate(), this.names.vehicle(), estimate);
			default -> subject.damaged(DamagedObject.CAR, this.names.plate(), this.names.vehicle(), estimate);
		}
	}

	private Subject counterparty(Subject subject, DossierStatus end, @Nullable Integer heldLiable) {
		return switch (end) {
			case REPORTED, AWAITING_AUTHORISATION, AWAITING_PAPERS, ASSESSING, TRACING_COUNTERPARTY, EXPERTISE, REFUSED,
					WITHDRAWN ->
				this.chance.nextInt(4) == 0 ? subject.againstUnknown(null) : known(subject, Stance.OPEN, null, null);
			case GUARANTEE_FUND -> subject.againstUnknown(null);
			case ABROAD -> subject.against(this.names.foreignPlate(), this.names.vehicle(), null, null, null,
					Stance.OPEN, null, heldLiable);
			case HELD_LIABLE -> known(subject, Stance.OPEN, null, heldLiable);
			case DISPUTED, KIFID, COURT, CLOSED_UNRECOVERED -> known(subject, Stance.DENIED, 0, heldLiable);
			case CLOSED_PARTLY -> known(subject, Stance.PARTLY, PlainPath.PART, heldLiable);
			case ADMITTED, CLAIMED, PARTLY_PAID, PAID, CLOSED_RECOVERED ->
				known(subject, Stance.ADMITTED, 100, heldLiable);
		};
	}

	private Subject known(Subject subject, Stance stance, @Nullable Integer percentage, @Nullable Integer heldLiable) {
		return subject.against(this.names.plate(), this.names.vehicle(), this.names.any(Props.INSURERS), null,
				(heldLiable != null) ? "S-" + this.chance.nextInt(100_000, 999_999) : null, stance, percentage,
				heldLiable);
	}

}
