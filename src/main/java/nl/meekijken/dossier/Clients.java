package nl.meekijken.dossier;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.EmailAddress;

/**
 * The data of the clients of the viewer's office, or of the one inside which staff work,
 * to be kept right.
 */
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

	/** Shows somebody the client of a dossier; that it was seen is recorded. */
	public Optional<EditableClient> open(ClaimNumber number) {
		var found = of(number);
		found.ifPresent(client -> this.events.publishEvent(new Viewed(client.dossier(), Viewed.Seen.DOSSIER, null)));
		return found;
	}

	/**
	 * Other active dossiers of the office whose client has the same name and lives at the
	 * same address, by number.
	 */
	public List<SameClient> elsewhere(ClaimNumber number) {
		return this.store.elsewhere(number);
	}

	/**
	 * The client of a dossier for staff, who see it also after permission was withdrawn;
	 * whoever shows it records that it was seen.
	 */
	public EditableClient handled(ClaimNumber number) {
		return this.store.findAny(number).orElseThrow();
	}

	/** Other active dossiers of the same client, for staff. */
	public List<SameClient> handledElsewhere(ClaimNumber number) {
		return this.store.anyElsewhere(number);
	}

	/**
	 * Changes the data of a client, and what of it changed also in the other dossiers
	 * that were named, if they are of the same client. Each dossier gets an activity;
	 * {@link ClientDataChanged} is told once.
	 */
	public ClientChange change(ClientEdit edit) {
		var found = edit.byStaff() ? this.store.lockAny(edit.number()) : this.store.lock(edit.number());
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
	private void tell(EditableClient before, ClientEdit edit, Set<ClientField> changed, List<EditableClient> alike) {
		var ofTheClient = ofTheClient(changed);
		if (!ofTheClient.isEmpty()) {
			this.events.publishEvent(new ClientDataChanged(before.office(), before.dossier(), before.number(),
					edit.details().client().name(), addresses(before, edit, alike),
					alike.stream().map(EditableClient::number).toList(), ofTheClient, edit.byStaff(),
					edit.details().language()));
		}
	}

	private static Set<ClientField> ofTheClient(Set<ClientField> changed) {
		return changed.stream().filter(ClientField::isOfTheClient).collect(Collectors.toSet());
	}

	/** Those of the other dossiers in which something changed, as they were. */
	private List<EditableClient> alsoIn(ClientEdit edit, Set<ClientField> changed) {
		var ofTheClient = ofTheClient(changed);
		var alike = new ArrayList<EditableClient>();
		if (!ofTheClient.isEmpty() && !edit.alsoIn().isEmpty()) {
			for (var other : edit.byStaff() ? handledElsewhere(edit.number()) : elsewhere(edit.number())) {
				if (edit.alsoIn().contains(other.number())) {
					alsoIn(other.number(), edit, ofTheClient).ifPresent(alike::add);
				}
			}
		}
		return alike;
	}

	private Optional<EditableClient> alsoIn(ClaimNumber other, ClientEdit edit, Set<ClientField> changed) {
		var there = this.store.lockAny(other).orElseThrow();
		var details = edit.details().onto(there.details(), changed);
		var different = details.differencesFrom(there.details());
		if (different.isEmpty()) {
			return Optional.empty();
		}
		write(there, details, different, edit);
		return Optional.of(there);
	}

	private void write(EditableClient before, ClientDetails details, Set<ClientField> changed, ClientEdit edit) {
		this.store.write(before, details);
		if (changed.contains(ClientField.NAME) || changed.contains(ClientField.OWN_REFERENCE)) {
			this.store.list(before, details);
		}
		this.activities.add(before.office(), before.dossier(),
				new NewActivity(this.clock.instant(),
						edit.byStaff() ? ActivityKind.FACTS_CHANGED : ActivityKind.CLIENT_DATA_CHANGED,
						edit.words().apply(changed), null, edit.actor(), edit.by(), Audience.INTERMEDIARY, null, null));
	}

	/** Each at which the client could be reached until now, and the new one. */
	private static Set<EmailAddress> addresses(EditableClient before, ClientEdit edit, List<EditableClient> alike) {
		var known = Stream.concat(Stream.of(before), alike.stream()).map(EditableClient::details);
		return Stream.concat(known, Stream.of(edit.details()))
			.flatMap(details -> Optional.ofNullable(details.client().email()).stream())
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

}
