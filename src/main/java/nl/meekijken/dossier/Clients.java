package nl.meekijken.dossier;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.EmailAddress;

/** The data of the clients of the viewer's office, to be kept right. */
@Component
@Transactional
public class Clients {

	private final ClientEditStore store;

	private final Activities activities;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Clients(ClientEditStore store, Activities activities, ApplicationEventPublisher events, Clock clock) {
		this.store = store;
		this.activities = activities;
		this.events = events;
		this.clock = clock;
	}

	/** The client of a dossier; none once permission was withdrawn. */
	public Optional<EditableClient> of(ClaimNumber number) {
		return this.store.find(number);
	}

	/**
	 * Other active dossiers of the office whose client has the same name and lives at the
	 * same address, by number.
	 */
	public List<SameClient> elsewhere(ClaimNumber number) {
		return this.store.elsewhere(number);
	}

	/**
	 * Changes the data of a client, and what of it changed also in the other dossiers
	 * that were named, if they are of the same client. Each dossier gets an activity;
	 * {@link ClientDataChanged} is told once.
	 */
	public ClientChange change(ClientEdit edit) {
		var found = this.store.lock(edit.number());
		if (found.isEmpty()) {
			return new ClientChange.Absent();
		}
		var before = found.get();
		var changed = edit.details().differencesFrom(before.details());
		if (!before.active()) {
			return new ClientChange.DossierClosed();
		}
		if (changed.isEmpty()) {
			return new ClientChange.Unchanged();
		}
		if (before.version() != edit.version()) {
			return new ClientChange.ChangedMeanwhile(before);
		}
		var alike = alsoIn(edit, changed);
		write(before, edit.details(), changed, edit);
		tell(before, edit, changed, alike);
		return new ClientChange.Changed(changed);
	}

	/** What only the office knows a dossier by is no news to the client. */
	private void tell(EditableClient before, ClientEdit edit, Set<ClientField> changed, List<ClaimNumber> alike) {
		var ofTheClient = ofTheClient(changed);
		if (!ofTheClient.isEmpty()) {
			this.events.publishEvent(new ClientDataChanged(before.office(), before.dossier(), before.number(),
					edit.details().client().name(), addresses(before.details(), edit.details()), alike,
					edit.words().apply(ofTheClient)));
		}
	}

	private static Set<ClientField> ofTheClient(Set<ClientField> changed) {
		return changed.stream().filter(ClientField::isOfTheClient).collect(Collectors.toSet());
	}

	private List<ClaimNumber> alsoIn(ClientEdit edit, Set<ClientField> changed) {
		var ofTheClient = ofTheClient(changed);
		var alike = new ArrayList<ClaimNumber>();
		if (!ofTheClient.isEmpty() && !edit.alsoIn().isEmpty()) {
			for (var other : this.store.elsewhere(edit.number())) {
				if (edit.alsoIn().contains(other.number()) && alsoIn(other.number(), edit, ofTheClient)) {
					alike.add(other.number());
				}
			}
		}
		return alike;
	}

	private boolean alsoIn(ClaimNumber other, ClientEdit edit, Set<ClientField> changed) {
		var there = this.store.lock(other).orElseThrow();
		var details = edit.details().onto(there.details(), changed);
		var different = details.differencesFrom(there.details());
		if (!different.isEmpty()) {
			write(there, details, different, edit);
		}
		return !different.isEmpty();
	}

	private void write(EditableClient before, ClientDetails details, Set<ClientField> changed, ClientEdit edit) {
		this.store.write(before, details);
		if (changed.contains(ClientField.NAME) || changed.contains(ClientField.OWN_REFERENCE)) {
			this.store.list(before, details);
		}
		this.activities.add(before.office(), before.dossier(),
				new NewActivity(this.clock.instant(), ActivityKind.CLIENT_DATA_CHANGED, edit.words().apply(changed),
						null, Actor.INTERMEDIARY, edit.by(), Audience.INTERMEDIARY, null, null));
	}

	private static Set<EmailAddress> addresses(ClientDetails before, ClientDetails after) {
		var addresses = new LinkedHashSet<EmailAddress>();
		Stream.of(before, after).map(details -> details.client().email()).forEach(email -> note(addresses, email));
		return addresses;
	}

	private static void note(Set<EmailAddress> addresses, @Nullable EmailAddress email) {
		if (email != null) {
			addresses.add(email);
		}
	}

}
