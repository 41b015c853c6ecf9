package nl.meekijken;

import java.util.List;

import nl.meekijken.trying.Canaries.Cage;
import nl.meekijken.trying.Owner;

/**
 * Rows in tables that no page of an example fills.
 *
 * @param theirs the dossier that they hang on
 */
record CanaryRows(Cage theirs) {

	void add() {
		Owner.change("""
				insert into account.factor_removal (office_id, person_id, asked_by, asked_at, reason)
				values (%d, %d, 1, now(), 'kanarie')
				""".formatted(office(), this.theirs.someone().person().value()));
		Owner.change("""
				insert into database.done_form (office_id, person_id, form, form_key, done_at)
				values (%d, %d, 'kanarie', gen_random_uuid(), now())
				""".formatted(office(), this.theirs.someone().person().value()));
		letArrive();
		letReport();
		letDoubt();
		letFindOut();
		letReadNews();
		claim();
		askForPieces();
		mail();
		answer();
		show();
		feed();
	}

	private void feed() {
		Owner
			.change("""
					insert into feeding.feed (name, every_hours) values ('kanarie', 24) on conflict do nothing;
					insert into feeding.delivery (office_id, id, feed_id, came_at, brought_by, bringer, state)
					select %1$d, nextval('feeding.delivery_id'), id, now(), 1, 'kanarie', 'DROPPED' from feeding.feed where name = 'kanarie';
					insert into feeding.chunk (office_id, delivery_id, id, of_office, kind, rows, rows_sealed)
					select office_id, id, 1, office_id, 'DOSSIERS', 1, 'kanarie' from feeding.delivery where office_id = %1$d;
					insert into feeding.fault (office_id, delivery_id, place, file, line, column_name, reason)
					select office_id, id, 1, 'kanarie', 1, 'kanarie', 'MISSING' from feeding.delivery where office_id = %1$d;
					insert into feeding.fed (office_id, feed_id, kind, key, dossier_id, digest, seen_at)
					select office_id, feed_id, 'EMAILS', 'kanarie', %2$d, 'kanarie', now() from feeding.delivery where office_id = %1$d
					"""
				.formatted(office(), this.theirs.dossier().value()));
	}

	private void show() {
		Owner.change("""
				insert into access.refusal (office_id, person_id, hour, address) values (%1$d, %2$d, now(), 'kanarie');
				insert into correspondence.paper_link (office_id, email_id, secret_hash, expires_at)
				values (%1$d, %3$d, 'kanarie %3$d', now());
				insert into dossier.saved_list (office_id, person_id, name, query) values (%1$d, %2$d, 'kanarie', '');
				insert into notification.calendar_address (office_id, person_id, secret_hash, made_at)
				values (%1$d, %2$d, 'kanarie %2$d', now());
				insert into office.logo (office_id, id, media_type, picture, width, height)
				values (%1$d, nextval('office.logo_id'), 'image/png', 'kanarie', 1, 1);
				insert into office.brand (office_id, name) values (%1$d, 'kanarie')
				""".formatted(office(), this.theirs.someone().person().value(), this.theirs.email().value()));
	}

	private void mail() {
		Owner
			.change("""
					insert into correspondence.original (office_id, email_id, message) values (%1$d, %2$d, 'kanarie');
					insert into correspondence.reply_word (office_id, email_id, word_hash) values (%1$d, %2$d, 'kanarie %2$d');
					insert into correspondence.bounce (office_id, email_id, at, status) values (%1$d, %2$d, now(), 'kanarie');
					insert into correspondence.draft (office_id, dossier_id, made_at, author, recipient, sender_name, subject, html,
					       share, letter_id, message, file_names, file_sizes, documents)
					values (%1$d, %3$d, now(), 'kanarie', 'kanarie', 'kanarie', 'kanarie', 'kanarie', true, gen_random_uuid(),
					        'kanarie', '{}', '{}', '{}')
					"""
				.formatted(office(), this.theirs.email().value(), this.theirs.dossier().value()));
	}

	private void answer() {
		Owner
			.change("""
					insert into reply.received (office_id, id, dossier_id, email_id, received_at, digest, sha256, sender, sender_name,
					       subject, html, broken, file_names, standing, state)
					values (%1$d, %2$d, %3$d, %2$d, now(), 'kanarie', repeat('0', 64), 'kanarie', 'kanarie', 'kanarie', 'kanarie',
					        false, '{}', 'UNPROVEN', 'TO_JUDGE');
					insert into reply.enclosed (office_id, received_id, position, name) values (%1$d, %2$d, 0, 'kanarie')
					"""
				.formatted(office(), this.theirs.email().value(), this.theirs.dossier().value()));
	}

	private long office() {
		return this.theirs.someone().office().value();
	}

	private void letReport() {
		Owner
			.change("""
					insert into intake.report (office_id, dossier_id, sent_at, sent_by, consent_version, answers)
					select office_id, id, reported_at, reported_by, 'kanarie', '{}' from dossier.dossier where office_id = %d
					"""
				.formatted(office()));
		Owner
			.change("""
					insert into question.question (office_id, dossier_id, asked_by, asker_name, asked_at, due_at, words)
					select office_id, id, reported_by, 'kanarie', now(), now(), 'kanarie' from dossier.dossier where office_id = %d
					"""
				.formatted(office()));
	}

	private void letDoubt() {
		Owner
			.change("""
					insert into proposal.proposal (office_id, dossier_id, fact, position, proposed, reason, proposed_by, proposer_name,
					       proposed_at)
					select office_id, id, 'PLACE', 0, 'kanarie', 'kanarie', reported_by, 'kanarie', now()
					  from dossier.dossier where office_id = %d
					"""
				.formatted(office()));
	}

	private void letFindOut() {
		Owner
			.change("""
					insert into dossier.inquiry (office_id, dossier_id, expert) values (%1$d, %2$d, 'kanarie');
					insert into dossier.witness (office_id, dossier_id, position, name) values (%1$d, %2$d, 1, 'kanarie');
					insert into dossier.party_contact (office_id, dossier_id, position, name) values (%1$d, %2$d, 1, 'kanarie');
					insert into dossier.attendance (office_id, dossier_id, person_id, name, since, seen_at)
					values (%1$d, %2$d, 1, 'kanarie', now(), now());
					insert into dossier.kept_fact (office_id, dossier_id, version, fact, position, kept_by, kept_at)
					values (%1$d, %2$d, 1, 'PLACE', 0, 'kanarie', now());
					insert into dossier.empty_place (office_id, dossier_id, whose, position, removed_at, removed_by, reason)
					values (%1$d, %2$d, 'WITNESS', 9, now(), 'kanarie', 'kanarie')
					"""
				.formatted(office(), this.theirs.dossier().value()));
	}

	private void letReadNews() {
		Owner.change("""
				insert into notification.reader (office_id, person_id, read_until) values (%1$d, %2$d, now())
				    on conflict do nothing;
				insert into notification.dossier_read (office_id, person_id, dossier_id, read_until)
				values (%1$d, %2$d, %3$d, now()) on conflict do nothing;
				insert into notification.preference (office_id, person_id, rhythm, hour, any_time)
				values (%1$d, %2$d, 'NEVER', 8, false);
				insert into notification.mailing (office_id, person_id, rhythm, mailed_until)
				values (%1$d, %2$d, 'DAILY', now());
				insert into notification.kind_choice (office_id, person_id, event, rhythm)
				values (%1$d, %2$d, 'MONEY', 'NEVER');
				insert into notification.dossier_choice (office_id, person_id, dossier_id, choice, chosen_at)
				values (%1$d, %2$d, %3$d, 'MUTED', now());
				insert into notification.outcome (office_id, person_id, activity_id, happened_at, outcome, decided_at)
				select office_id, %2$d, id, at, 'KIND_OFF', now() from dossier.activity
				 where office_id = %1$d and dossier_id = %3$d limit 1
				""".formatted(office(), this.theirs.someone().person().value(), this.theirs.dossier().value()));
	}

	private void claim() {
		for (var table : List.of(
				"head (office_id, dossier_id, kind, vat_included, claimed_cents) select office_id, id, 'VEHICLE', true, 1",
				"payment (office_id, dossier_id, received_on, payer, amount_cents, kind) select office_id, id, now(), 'kanarie', 1, 'PART'",
				"interruption (office_id, dossier_id, happened_on, manner) select office_id, id, now(), 'DEMAND'")) {
			Owner
				.change("insert into recovery.%s from dossier.dossier where office_id = %d".formatted(table, office()));
		}
		Owner.change("""
				insert into recovery.pay_out (office_id, dossier_id, payment_id, paid_on, amount_cents, shown)
				select office_id, dossier_id, id, now(), 1, true from recovery.payment where office_id = %d
				""".formatted(office()));
	}

	private void letArrive() {
		Owner
			.change("""
					insert into document.arrival (office_id, dossier_id, id, arrival_key, kind, name, media_type, size_bytes, sha256,
					       received_at, origin, audience, state, due_at)
					select office_id, id, id, gen_random_uuid(), 'OTHER', 'kanarie', 'application/pdf', 1, repeat('0', 64), now(),
					       'CLIENT', 'INTERMEDIARY', 'READY', now() from dossier.dossier where office_id = %d
					"""
				.formatted(office()));
	}

	private void askForPieces() {
		Owner
			.change("""
					insert into piece.upload_request (office_id, dossier_id, request_key, asked_at, asker, asker_name, language,
					                                  needed_by, expires_at, mailed)
					values (%1$d, %2$d, gen_random_uuid(), now(), 'RECOVERY', 'kanarie', 'nl', current_date, now(), false);
					insert into piece.link (office_id, request_id, secret_hash, made_at)
					select office_id, id, encode(sha256(request_key::text::bytea), 'hex'), now()
					  from piece.upload_request where office_id = %1$d;
					insert into piece.asked (office_id, dossier_id, request_id, position, kind, words)
					select office_id, dossier_id, id, 0, 'OTHER', 'kanarie' from piece.upload_request where office_id = %1$d;
					insert into piece.upload (office_id, asked_id, document_id, received_at)
					select office_id, id, %3$d, now() from piece.asked where office_id = %1$d;
					insert into piece.decision (office_id, dossier_id, kind, needed, reason, decided_by, decided_at)
					values (%1$d, %2$d, 'OTHER', true, 'kanarie', 'kanarie', now())
					"""
				.formatted(office(), this.theirs.dossier().value(), this.theirs.paper().value()));
	}

}
