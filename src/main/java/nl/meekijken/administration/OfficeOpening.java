package nl.meekijken.administration;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.access.Viewer;
import nl.meekijken.account.Entrance;
import nl.meekijken.account.InvitationOutcome;
import nl.meekijken.account.Invitations;
import nl.meekijken.account.NewPerson;
import nl.meekijken.database.Boundary;
import nl.meekijken.database.FormKey;
import nl.meekijken.office.OfficeFacts;
import nl.meekijken.office.OfficeId;
import nl.meekijken.office.OfficeTiers;
import nl.meekijken.office.Offices;
import nl.meekijken.office.StaffOffices;

/**
 * Opens an office: it, its tier and its first administrator come together or not at all.
 * The form is remembered in the office of staff, since the new one is not there yet when
 * the form comes.
 */
@Component
class OfficeOpening {

	private final Offices offices;

	private final StaffOffices kept;

	private final OfficeTiers tiers;

	private final Invitations invitations;

	private final Keeping keeping;

	private final Boundary boundary;

	private final Entrance entrance;

	private final TransactionTemplate apart;

	OfficeOpening(Offices offices, StaffOffices kept, OfficeTiers tiers, Invitations invitations, Keeping keeping,
			Boundary boundary, Entrance entrance, PlatformTransactionManager transactions) {
		this.offices = offices;
		this.kept = kept;
		this.tiers = tiers;
		this.invitations = invitations;
		this.keeping = keeping;
		this.boundary = boundary;
		this.entrance = entrance;
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/** What is opened, by whom. */
	record Wanted(OfficeId id, OfficeFacts facts, TierForm.Given tier, NewPerson administrator, String by) {
	}

	OfficeId nextId() {
		return this.offices.nextId();
	}

	/** The office, or none if somebody has the e-mail address of its administrator. */
	Optional<OfficeId> open(Wanted wanted, Viewer.Staff viewer, FormKey form) {
		try {
			var opened = this.keeping.once(viewer, form,
					() -> this.boundary.inside(this.entrance.ofStaffInside(wanted.id(), viewer.person()),
							() -> Objects.requireNonNull(this.apart.execute(opening -> open(wanted, form)))));
			return Optional.of(new OfficeId(Long.parseLong(opened)));
		}
		catch (AddressTaken ex) {
			return Optional.empty();
		}
	}

	private String open(Wanted wanted, FormKey form) {
		this.kept.register(wanted.id(), wanted.facts());
		this.tiers.begin(wanted.id(), wanted.tier().tier(), wanted.tier().from(), wanted.by());
		return switch (this.invitations.inviteColleague(wanted.administrator(), Locale.of("nl"), form)) {
			case InvitationOutcome.Invited invited -> Long.toString(wanted.id().value());
			case InvitationOutcome.Taken() -> throw new AddressTaken();
		};
	}

	/** Undoes all that was begun. */
	private static final class AddressTaken extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

}
