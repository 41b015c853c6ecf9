package nl.meekijken.trying;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.meekijken.account.PersonId;
import nl.meekijken.dossier.Ball;
import nl.meekijken.dossier.Counterparty;
import nl.meekijken.dossier.CounterpartyKind;
import nl.meekijken.dossier.Damage;
import nl.meekijken.dossier.DamagedObject;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.dossier.Expertise;
import nl.meekijken.dossier.NewClient;
import nl.meekijken.dossier.NewDossier;
import nl.meekijken.dossier.SideTracks;
import nl.meekijken.dossier.Stance;
import nl.meekijken.dossier.Standing;
import nl.meekijken.dossier.StatusChange;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.LicencePlate;
import nl.meekijken.values.Money;
import nl.meekijken.values.Percentage;

/**
 * A dossier in the making; see {@link Examples#aDossier()}. It was reported forty days
 * before the clock's start, and every status it took came a day after the one before.
 */
public final class DossierExample {

	private static final Instant REPORTED = MovableClock.START.minus(Duration.ofDays(40));

	private ClaimNumber number;

	private NewClient client = Examples.jansen();

	private @Nullable String ownReference;

	private @Nullable LicencePlate plate = LicencePlate.dutch("AB-12-CD");

	private LocalDate damageOn = LocalDate.of(2026, 10, 13);

	private Instant reportedAt = REPORTED;

	private List<Counterparty> counterparties = List.of(counterparty("XY-99-ZZ", "Univé"));

	private List<DossierStatus> statuses = List.of(DossierStatus.REPORTED, DossierStatus.ASSESSING,
			DossierStatus.HELD_LIABLE);

	private @Nullable Damage damage;

	private @Nullable Ball ball;

	private @Nullable Long handlerId;

	private @Nullable LocalDate consentWithdrawnOn;

	DossierExample(ClaimNumber number) {
		this.number = number;
	}

	/**
	 * A motor vehicle of that plate, insured there, liability admitted for three
	 * quarters.
	 */
	public static Counterparty counterparty(String plate, @Nullable String insurer) {
		return new Counterparty(true, CounterpartyKind.MOTOR_VEHICLE, LicencePlate.dutch(plate), "Opel Corsa", insurer,
				null, "UV-1", Stance.PARTLY, new Percentage(75), LocalDate.of(2026, 10, 16));
	}

	public DossierExample numbered(String number) {
		this.number = ClaimNumber.of(number);
		return this;
	}

	public DossierExample of(NewClient client) {
		this.client = client;
		return this;
	}

	public DossierExample ownReference(String reference) {
		this.ownReference = reference;
		return this;
	}

	public DossierExample plate(@Nullable LicencePlate plate) {
		this.plate = plate;
		return this;
	}

	public DossierExample damagedOn(LocalDate day) {
		this.damageOn = day;
		return this;
	}

	/** Instead of the usual damage, plate and day included. */
	public DossierExample damage(Damage damage) {
		this.damage = damage;
		return this;
	}

	public DossierExample reportedAt(Instant instant) {
		this.reportedAt = instant;
		return this;
	}

	public DossierExample against(Counterparty... counterparties) {
		this.counterparties = List.of(counterparties);
		return this;
	}

	/** The statuses it took, oldest first. */
	public DossierExample took(DossierStatus... statuses) {
		this.statuses = Arrays.asList(statuses);
		return this;
	}

	public DossierExample closed() {
		return took(DossierStatus.REPORTED, DossierStatus.ASSESSING, DossierStatus.HELD_LIABLE, DossierStatus.ADMITTED,
				DossierStatus.PAID, DossierStatus.CLOSED_RECOVERED);
	}

	public DossierExample withBallAt(Ball ball) {
		this.ball = ball;
		return this;
	}

	public DossierExample handledBy(long handlerId) {
		this.handlerId = handlerId;
		return this;
	}

	public DossierExample withConsentWithdrawn() {
		this.consentWithdrawnOn = LocalDate.of(2026, 11, 2);
		return this;
	}

	public ClaimNumber number() {
		return this.number;
	}

	/** As that person reports it. */
	public NewDossier reportedBy(PersonId reporter) {
		var history = new ArrayList<StatusChange>();
		this.statuses.forEach(
				status -> history.add(new StatusChange(status, this.reportedAt.plus(Duration.ofDays(history.size())))));
		var last = history.getLast();
		var standing = new Standing(last.status(), last.at(),
				(this.ball != null) ? this.ball : last.status().usualBall(), last.at(), null);
		return new NewDossier(this.number, this.ownReference, reporter, this.reportedAt, standing,
				last.status().isActive() ? null : last.at(), this.client,
				(this.damage != null) ? this.damage : usualDamage(), this.counterparties,
				new SideTracks(Expertise.REPORTED, true, false, false, false), history, this.handlerId,
				LocalDate.of(2026, 12, 1), LocalDate.of(2026, 10, 14), this.consentWithdrawnOn);
	}

	private Damage usualDamage() {
		return new Damage(this.damageOn, LocalTime.of(8, 40), "NL", "Utrecht", "kruising Kade en Dorpsstraat",
				"Ik stond stil voor het rode licht toen ik van achteren werd aangereden.", DamagedObject.CAR,
				this.plate, "Volkswagen Golf", new Money(150_000), new Money(418_650), false);
	}

}
