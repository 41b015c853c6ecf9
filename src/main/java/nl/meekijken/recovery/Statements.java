package nl.meekijken.recovery;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.Question;
import nl.meekijken.dossier.Activities;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.Audience;
import nl.meekijken.dossier.Author;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.dossier.NewActivity;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.Money;

/**
 * The amounts of dossiers: heads of damage and what {@link Bookings} booked. What changes
 * them works inside the office of the dossier, in the transaction of whoever asks, and
 * tells of itself in the dossier.
 */
@Component
public class Statements {

	private static final Locale DUTCH = Locale.of("nl");

	private final StatementStore store;

	private final Activities activities;

	private final Clock clock;

	Statements(StatementStore store, Activities activities, Clock clock) {
		this.store = store;
		this.activities = activities;
		this.clock = clock;
	}

	/**
	 * Asks for the heads of damage that the viewer may see; none once the client withdrew
	 * consent.
	 */
	public Question<List<Head>> heads(ClaimNumber number) {
		return StatementStore.heads(number);
	}

	/** Asks for the payments that the viewer may see; none once consent was withdrawn. */
	public Question<List<Payment>> payments(ClaimNumber number) {
		return StatementStore.payments(number);
	}

	/** Asks for all heads of damage, for staff inside the office. */
	public Question<List<Head>> heads(DossierId dossier) {
		return StatementStore.heads(dossier);
	}

	/** Asks for all payments, for staff inside the office. */
	public Question<List<Payment>> payments(DossierId dossier) {
		return StatementStore.payments(dossier);
	}

	/** Asks for what went to the client, for a viewer of the office. */
	public Question<List<PaidOut>> paidOut(ClaimNumber number) {
		return StatementStore.paidOut(number);
	}

	/** Asks for what went to the client, for staff inside the office. */
	public Question<List<PaidOut>> paidOut(DossierId dossier) {
		return StatementStore.paidOut(dossier);
	}

	/** Adds a head of damage. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void add(OfficeId office, DossierId dossier, Head head, Author by) {
		this.store.add(office, dossier, head);
		tell(office, dossier, written(head.claimed()), by);
	}

	/**
	 * Changes a head of damage.
	 * @return false if somebody changed or removed it since that version
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean change(OfficeId office, DossierId dossier, Head head, Author by) {
		var changed = this.store.change(office, dossier, head);
		if (changed) {
			tell(office, dossier, written(head.claimed()), by);
		}
		return changed;
	}

	/**
	 * Removes a head of damage that stood there by mistake.
	 * @return false if somebody changed or removed it since that version
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean remove(OfficeId office, DossierId dossier, long head, int version, Author by) {
		var removed = this.store.remove(office, dossier, head, version);
		if (removed) {
			tell(office, dossier, null, by);
		}
		return removed;
	}

	private void tell(OfficeId office, DossierId dossier, @Nullable String detail, Author by) {
		this.activities.tell(office, dossier, List.of(new NewActivity(this.clock.instant(),
				ActivityKind.AMOUNTS_CHANGED, detail, null, Actor.RECOVERY, by.name(), Audience.INTERNAL, null, null)));
	}

	private static String written(Money amount) {
		return amount.display(DUTCH);
	}

}
