package nl.meekijken.feeding;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.PersonId;
import nl.meekijken.correspondence.Emails;
import nl.meekijken.correspondence.NewEmail;
import nl.meekijken.dossier.Author;
import nl.meekijken.dossier.Dossiers;
import nl.meekijken.dossier.FedActivity;
import nl.meekijken.dossier.FedDossiers;
import nl.meekijken.dossier.NewDossier;
import nl.meekijken.dossier.Renewal;
import nl.meekijken.feeding.FedStore.Fresh;
import nl.meekijken.feeding.FedStore.Known;
import nl.meekijken.feeding.FedStore.Said;
import nl.meekijken.values.ClaimNumber;

/**
 * Follows what the rows of a chunk say, inside the transaction of their office. Rows that
 * say what is known change nothing, so a chunk may come twice.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Following {

	private final Dossiers numbers;

	private final FedDossiers dossiers;

	private final Emails emails;

	private final FollowingPapers papers;

	private final FedStore store;

	private final Clock clock;

	Following(Dossiers numbers, FedDossiers dossiers, Emails emails, FollowingPapers papers, FedStore store,
			Clock clock) {
		this.numbers = numbers;
		this.dossiers = dossiers;
		this.emails = emails;
		this.papers = papers;
		this.store = store;
		this.clock = clock;
	}

	BroughtIn follow(Borrowed delivery, Chunk chunk) {
		return switch (chunk.kind()) {
			case DOSSIERS -> followDossiers(delivery, chunk);
			case ACTIVITIES -> followActivities(delivery, chunk);
			case EMAILS -> followEmails(delivery, chunk);
			case DOCUMENTS -> this.papers.follow(delivery, chunk);
		};
	}

	private BroughtIn followDossiers(Borrowed delivery, Chunk chunk) {
		var keys = chunk.rows().stream().map(FileRow::key).toList();
		var known = this.store.known(chunk.office(), delivery.feed(), FileKind.DOSSIERS, keys);
		var fresh = new ArrayList<FileRow>();
		var other = new ArrayList<FileRow>();
		for (var row : chunk.rows()) {
			var before = known.get(row.key());
			if (before == null) {
				fresh.add(row);
			}
			else if (!before.isNewerThan(delivery) && !before.digest().equals(RowDigest.of(row))) {
				other.add(row);
			}
		}
		bringIn(delivery, chunk, fresh);
		return new BroughtIn(fresh.size(), other.isEmpty() ? 0 : renew(delivery, chunk, other, known));
	}

	private void bringIn(Borrowed delivery, Chunk chunk, List<FileRow> rows) {
		stopAtKeysElsewhere(delivery, chunk, rows);
		var bringer = rows.isEmpty() ? null : this.store.bringer(delivery);
		var ids = this.dossiers.bring(chunk.office(),
				rows.stream().map(row -> dossier(row, numberOf(row), bringer)).toList());
		var things = new ArrayList<Fresh>();
		rows.forEach(row -> things
			.add(new Fresh(row.key(), ids.get(things.size()), RowDigest.of(row), LastSaid.worthKeeping(row))));
		note(delivery, chunk, things);
	}

	/** Another delivery may have brought them since this one was checked. */
	private void stopAtKeysElsewhere(Borrowed delivery, Chunk chunk, List<FileRow> rows) {
		var elsewhere = this.store.elsewhere(delivery.feed(), rows.stream().map(FileRow::key).toList());
		if (!elsewhere.isEmpty()) {
			throw new Stopped(rows.stream()
				.filter(row -> elsewhere.contains(row.key()))
				.map(row -> new Fault(chunk.file(), row.line(), FileRow.KEY, FaultReason.OTHER_OFFICE))
				.toList());
		}
	}

	/** How many say something that was never said before. */
	private int renew(Borrowed delivery, Chunk chunk, List<FileRow> rows, Map<String, Known> known) {
		var last = this.store.said(chunk.office(), delivery.feed(), rows.stream().map(FileRow::key).toList());
		var renewals = new ArrayList<Renewal>();
		var said = new ArrayList<Said>();
		for (var row : rows) {
			var there = Objects.requireNonNull(known.get(row.key()));
			var before = Objects.requireNonNull(last.get(row.key()));
			var now = LastSaid.of(before, row);
			said.add(new Said(row.key(), RowDigest.of(row), now));
			if (!now.cells().equals(before.cells())) {
				renewals.add(new Renewal(there.dossier(), dossier(before, there.number(), null),
						dossier(now, there.number(), null)));
			}
		}
		this.dossiers.renew(renewals);
		this.store.changed(chunk.office(), delivery.feed(), said);
		return renewals.size();
	}

	private BroughtIn followActivities(Borrowed delivery, Chunk chunk) {
		var owners = owners(delivery, chunk);
		var told = new ArrayList<FedActivity>();
		var things = new ArrayList<Fresh>();
		for (var row : unknown(delivery, chunk)) {
			var dossier = owner(row, owners).dossier();
			told.add(new FedActivity(dossier,
					ActivityCells.read(new Cells(row, this.clock.instant())).orElseThrow(row::changedMeanwhile)));
			things.add(new Fresh(row.key(), dossier, RowDigest.of(row), null));
		}
		this.dossiers.tell(chunk.office(), told);
		note(delivery, chunk, things);
		return new BroughtIn(told.size(), 0);
	}

	private BroughtIn followEmails(Borrowed delivery, Chunk chunk) {
		var owners = owners(delivery, chunk);
		var things = new ArrayList<Fresh>();
		for (var row : unknown(delivery, chunk)) {
			var owner = owner(row, owners);
			var email = EmailCells.read(new Cells(row, this.clock.instant())).orElseThrow(row::changedMeanwhile);
			this.emails.keep(chunk.office(), owner.dossier(), owner.injury() ? unseen(email) : email);
			things.add(new Fresh(row.key(), owner.dossier(), RowDigest.of(row), null));
		}
		note(delivery, chunk, things);
		return new BroughtIn(things.size(), 0);
	}

	/** Where somebody was hurt, the office reads nothing of what is mailed. */
	private static NewEmail unseen(NewEmail email) {
		return new NewEmail(email.sentAt(), email.recipient(), email.senderName(), email.subject(), email.html(), false,
				email.attachments());
	}

	/** An activity and an e-mail stay what they were when they came first. */
	private List<FileRow> unknown(Borrowed delivery, Chunk chunk) {
		var known = this.store.known(chunk.office(), delivery.feed(), chunk.kind(),
				chunk.rows().stream().map(FileRow::key).toList());
		return chunk.rows().stream().filter(row -> !known.containsKey(row.key())).toList();
	}

	private Map<String, Known> owners(Borrowed delivery, Chunk chunk) {
		return this.store.known(chunk.office(), delivery.feed(), FileKind.DOSSIERS,
				chunk.rows().stream().map(row -> row.get(FileRow.DOSSIER)).distinct().toList());
	}

	private static Known owner(FileRow row, Map<String, Known> owners) {
		return Objects.requireNonNull(owners.get(row.get(FileRow.DOSSIER)));
	}

	private void note(Borrowed delivery, Chunk chunk, List<Fresh> things) {
		this.store.add(chunk.office(), delivery.feed(), chunk.kind(), things, delivery.cameAt());
		this.store.seen(chunk.office(), delivery.feed(), chunk.kind(), chunk.rows().stream().map(FileRow::key).toList(),
				delivery.cameAt());
	}

	private NewDossier dossier(FileRow row, ClaimNumber number, @Nullable Author bringer) {
		return DossierCells.read(new Cells(row, this.clock.instant()), new PersonId(row.person()), number, bringer)
			.orElseThrow(row::changedMeanwhile);
	}

	private ClaimNumber numberOf(FileRow row) {
		var said = DossierCells.number(new Cells(row, this.clock.instant()));
		return (said != null) ? said : this.numbers.nextNumber(yearOf(row));
	}

	private int yearOf(FileRow row) {
		return FileDates.moment(row.get("gemeld_op"))
			.orElseThrow(row::changedMeanwhile)
			.atZone(FileDates.HERE)
			.getYear();
	}

}
