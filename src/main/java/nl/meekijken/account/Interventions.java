package nl.meekijken.account;

import org.springframework.stereotype.Component;

import nl.meekijken.database.DoneForms;
import nl.meekijken.database.FormKey;

/**
 * What staff do to the account of somebody else. Each works inside the office of that
 * person, in the name of the member of staff.
 */
@Component
public class Interventions {

	private static final String SENT = "sent";

	private final InTheirOffice inTheirOffice;

	private final ColleagueStore colleagues;

	private final OpenSessions sessions;

	private final FactorRemovalStore removals;

	private final SecondFactors factors;

	private final ForgottenPasswords passwords;

	private final DoneForms forms;

	Interventions(InTheirOffice inTheirOffice, ColleagueStore colleagues, OpenSessions sessions,
			FactorRemovalStore removals, SecondFactors factors, ForgottenPasswords passwords, DoneForms forms) {
		this.inTheirOffice = inTheirOffice;
		this.colleagues = colleagues;
		this.sessions = sessions;
		this.removals = removals;
		this.factors = factors;
		this.passwords = passwords;
		this.forms = forms;
	}

	/**
	 * Shuts somebody out at once, also the last administrator of an office, which cannot
	 * undo it; of the recovery service itself an administrator is always left.
	 */
	public Intervention block(PersonId person, PersonId by) {
		return this.inTheirOffice.of(person, by, somebody -> {
			this.colleagues.waitForOtherChanges();
			if (somebody.role().isStaff() && isLastAdministrator(person)) {
				return new Intervention.LastAdministrator();
			}
			this.colleagues.blockAsStaff(person, by);
			this.sessions.endAll(person);
			return new Intervention.Done();
		});
	}

	/** Lets somebody in again, also whom the own office shut out. */
	public Intervention unblock(PersonId person, PersonId by) {
		return this.inTheirOffice.of(person, by, somebody -> {
			this.colleagues.unblockAsStaff(person);
			return new Intervention.Done();
		});
	}

	/**
	 * Mails what leads to a new password, or to a first one; staff never see or choose
	 * one. Sent twice, the same form mails once and gets the same answer.
	 */
	public Intervention sendInstructions(PersonId person, PersonId by, FormKey form) {
		return this.inTheirOffice.of(person, by, somebody -> {
			var answer = this.forms.once(form, () -> this.passwords.startByStaff(person) ? SENT : "");
			return answer.equals(SENT) ? new Intervention.Done() : new Intervention.NotNow();
		});
	}

	/**
	 * Gives somebody another role of the same kind: of an office, or of the recovery
	 * service; an administrator is always left.
	 */
	public Intervention giveRole(PersonId person, Role role, PersonId by) {
		return this.inTheirOffice.of(person, by, somebody -> {
			if (somebody.role().isStaff() != role.isStaff()) {
				return new Intervention.Unknown();
			}
			this.colleagues.waitForOtherChanges();
			if (!role.administers() && isLastAdministrator(person)) {
				return new Intervention.LastAdministrator();
			}
			this.colleagues.giveRole(person, role);
			return new Intervention.Done();
		});
	}

	private boolean isLastAdministrator(PersonId person) {
		return this.colleagues.find(person).filter(colleague -> colleague.role().administers()).isPresent()
				&& !this.colleagues.hasAdministratorBeside(person);
	}

	/**
	 * Asks for the second factors of somebody who lost them to be removed; another member
	 * of staff has to agree.
	 * @param reason how it was made sure who asks
	 */
	public Intervention askRemoval(PersonId person, PersonId by, String reason) {
		return this.inTheirOffice.of(person, by, somebody -> this.removals.ask(person, by, reason)
				? new Intervention.Done() : new Intervention.Settled());
	}

	/** Agrees with what another member of staff asked, which removes the factors. */
	public Intervention agreeToRemoval(PersonId person, PersonId by) {
		return this.inTheirOffice.of(person, by, somebody -> {
			if (this.removals.isAskedBy(person, by)) {
				return new Intervention.Yourself();
			}
			if (!this.removals.settle(person, by, true)) {
				return new Intervention.Settled();
			}
			this.factors.removeAllOf(person);
			return new Intervention.Done();
		});
	}

	/** Turns down, or withdraws, what was asked. */
	public Intervention refuseRemoval(PersonId person, PersonId by) {
		return this.inTheirOffice.of(person, by, somebody -> this.removals.settle(person, by, false)
				? new Intervention.Done() : new Intervention.Settled());
	}

}
