package nl.meekijken.intake;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.DoneForms;
import nl.meekijken.database.FormKey;
import nl.meekijken.document.Bundles;
import nl.meekijken.dossier.Author;
import nl.meekijken.dossier.Clients;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.account.PersonId;

/** Begins reports; the same form twice begins one, and changes nothing in it. */
@Component
@Transactional
public class NewReports {

	private final DamageReports reports;

	private final DraftStore store;

	private final DoneForms doneForms;

	private final Clients clients;

	private final Bundles bundles;

	private final Clock clock;

	NewReports(DamageReports reports, DraftStore store, DoneForms doneForms, Clients clients, Bundles bundles,
			Clock clock) {
		this.reports = reports;
		this.store = store;
		this.doneForms = doneForms;
		this.clients = clients;
		this.bundles = bundles;
		this.clock = clock;
	}

	/**
	 * Begins a report.
	 * @param known answers that need not be asked any more
	 */
	public Begun begin(FormKey form, Map<ReportField, String> known, PersonId by) {
		return begin(form, known, by, null);
	}

	/**
	 * Begins a report that staff write for somebody of the office that is bound.
	 * @param forWhom whose report it is
	 */
	public Begun enter(FormKey form, Map<ReportField, String> known, PersonId forWhom, Author by) {
		return begin(form, known, forWhom, by);
	}

	private Begun begin(FormKey form, Map<ReportField, String> known, PersonId by, @Nullable Author staff) {
		var now = new AtomicBoolean();
		var id = this.doneForms.once(form, () -> {
			now.set(true);
			var begun = this.store.begin(by, staff, Answers.usual(), this.bundles.begin(), this.clock.instant());
			this.reports.save(begun, known, Long.MAX_VALUE, (staff != null) ? staff.person() : by);
			return Long.toString(begun.value());
		});
		return new Begun(new DraftId(Long.parseLong(id)), now.get());
	}

	/**
	 * Begins a report for the client of a dossier of the office, whose data it takes
	 * over; none if there is no such dossier, or its client does not allow looking along.
	 */
	public Optional<DraftId> beginFor(ClaimNumber known, FormKey form, PersonId by) {
		return this.clients.open(known).map(client -> begin(form, KnownClient.answers(client.details()), by).id());
	}

}
