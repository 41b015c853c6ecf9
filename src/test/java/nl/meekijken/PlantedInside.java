package nl.meekijken;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.springframework.context.ApplicationContext;

import nl.meekijken.PortalAddress.Thing;
import nl.meekijken.account.PersonId;
import nl.meekijken.correspondence.Attachment;
import nl.meekijken.correspondence.EmailId;
import nl.meekijken.correspondence.Emails;
import nl.meekijken.correspondence.NewEmail;
import nl.meekijken.database.Boundary;
import nl.meekijken.document.DocumentAudience;
import nl.meekijken.document.DocumentId;
import nl.meekijken.document.DocumentKind;
import nl.meekijken.document.Documents;
import nl.meekijken.document.NewDocument;
import nl.meekijken.document.Origin;
import nl.meekijken.intake.DraftId;
import nl.meekijken.notification.Calendars;
import nl.meekijken.trying.BroughtPapers;
import nl.meekijken.trying.Canaries;
import nl.meekijken.trying.Canaries.Cage;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.SamplePapers;
import nl.meekijken.values.FileSize;

/**
 * Papers, e-mails, messages that came in and lists that only staff may know of, with a
 * word in all of them.
 *
 * @param word the word
 * @param paper that the office may not see
 * @param email that the office may not see
 * @param report that staff write for the office, which it does not see before it is sent
 * @param calendar the secret of whoever may look into the dossier
 */
record PlantedInside(Cage cage, String word, DocumentId paper, EmailId email, DraftId report, String calendar) {

	static PlantedInside of(ApplicationContext house, Cage cage, PersonId staff, String word) {
		var report = new Canaries(house).draft(cage.someone());
		var planted = house.getBean(Boundary.class).inside(cage.someone().office(), () -> {
			var paper = paper(house.getBean(Documents.class), cage, word);
			return new PlantedInside(cage, word, paper, email(house.getBean(Emails.class), cage, paper, word), report,
					calendar(house, cage.someone()));
		});
		planted.draft();
		planted.entered(staff);
		planted.corrected();
		planted.received();
		planted.stray();
		Owner.change("""
				insert into dossier.saved_list (office_id, person_id, name, query)
				select office_id, id, '%s lijst', 'van=team' from account.person where id = %d""".formatted(word,
				staff.value()));
		return planted;
	}

	private static String calendar(ApplicationContext house, Someone someone) {
		return house.getBean(Calendars.class)
			.renew(someone.office(), someone.person())
			.replaceAll(".*" + Calendars.ADDRESS, "");
	}

	private static DocumentId paper(Documents documents, Cage cage, String word) {
		var paper = new NewDocument(DocumentKind.OTHER, word + " papier.pdf", "application/pdf", MovableClock.START,
				Origin.INSURER, word + " afzender", DocumentAudience.INTERNAL);
		try {
			return BroughtPapers.keep(documents, cage.someone().office(), cage.dossier(), paper,
					new ByteArrayInputStream(SamplePapers.pdf(1)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static EmailId email(Emails emails, Cage cage, DocumentId paper, String word) {
		return emails.keep(cage.someone().office(), cage.dossier(),
				new NewEmail(MovableClock.START, word + "@voorbeeld.example", word + " naam", word + " onderwerp",
						"<p>" + word + " brief</p>", false,
						List.of(new Attachment(word + " bijlage.pdf", new FileSize(1200), paper))));
	}

	/** An e-mail that leaves later, which the office may read once it has left. */
	private void draft() {
		Owner
			.change("""
					insert into correspondence.draft (office_id, dossier_id, made_at, author, recipient, sender_name, subject,
					       html, share, letter_id, message, file_names, file_sizes, documents, planned_for)
					values (%1$d, %2$d, now(), '%3$s', '%3$s', '%3$s', '%3$s concept', '%3$s', true, gen_random_uuid(), '%3$s',
					       '{%3$s}', '{1}', '{0}', timestamptz '2099-01-01')"""
				.formatted(office(), dossier(), this.word));
	}

	/** A report that staff write down for somebody of the office. */
	private void entered(PersonId staff) {
		Owner
			.change("update intake.draft set entered_by = %d, entered_as = '%s invoer' where office_id = %d and id = %d"
				.formatted(staff.value(), this.word, office(), this.report.value()));
	}

	/** For colleagues: what the office reads is wrong. */
	private void corrected() {
		Owner.change("""
				insert into dossier.activity (office_id, dossier_id, at, kind, note, actor, audience, corrects)
				select office_id, dossier_id, at, 'NOTE', '%s correctie', 'RECOVERY', 'INTERNAL', id
				  from dossier.activity
				 where office_id = %d and dossier_id = %d and audience = 'INTERMEDIARY' order by id desc limit 1"""
			.formatted(this.word, office(), dossier()));
	}

	/** One that waits to be judged, and one that was set aside. */
	private void received() {
		for (var set : List.of("'TO_JUDGE', null, null, null",
				"'SET_ASIDE', now(), 'M. Hofstra', '" + this.word + "'")) {
			Owner
				.change("""
						insert into reply.received (office_id, id, dossier_id, email_id, received_at, digest, sha256, sender,
						       sender_name, subject, html, broken, file_names, standing, state, judged_at, judged_by, reason)
						values (%1$d, nextval('correspondence.email_id'), %2$d, %4$d, now(), gen_random_uuid(), repeat('0', 64),
						       '%3$s@vreemd.example', '%3$s wie', '%3$s antwoord', '%3$s inhoud', false, '{%3$s}', 'UNPROVEN', %5$s);
						insert into reply.enclosed (office_id, received_id, position, name)
						select office_id, id, 0, '%3$s bestand' from reply.received where office_id = %1$d
						    on conflict do nothing"""
					.formatted(office(), dossier(), this.word, this.email.value(), set));
		}
	}

	private void stray() {
		Owner
			.change("""
					insert into reply.stray (digest, at, sender, sender_name, subject, html, file_names, why, sha256)
					values ('%1$s', now(), '%1$s@vreemd.example', '%1$s', '%1$s los %2$s', '%1$s', '{%1$s}', 'NO_WORD', repeat('0', 64))"""
				.formatted(this.word, this.cage.number()));
	}

	/** What waits for staff waits no longer. */
	void takeAway() {
		Owner.change("""
				delete from reply.stray where digest = '%1$s';
				delete from reply.enclosed where office_id = %2$d;
				delete from reply.received where office_id = %2$d;
				delete from correspondence.draft where office_id = %2$d;
				update dossier.handler set team = '' where team = '%1$s team';
				delete from dossier.saved_list where name = '%1$s lijst'""".formatted(this.word, office()));
	}

	/** What an address of the portal can name of it. */
	List<Thing> things() {
		var number = this.cage.number().toString();
		var person = this.cage.someone().person().value();
		var open = new Thing(number, this.cage.paper().value(), this.cage.email().value(), person);
		var inside = new Thing(number, this.paper.value(), this.email.value(), person);
		var waiting = new Thing(number, this.paper.value(), number("select max(id) from reply.received"), person);
		var drafted = new Thing(number, this.paper.value(), number("select max(id) from correspondence.draft"), person);
		var entered = new Thing(number, this.paper.value(), this.report.value(), person, office(), this.calendar);
		return List.of(open, inside, waiting, drafted, entered);
	}

	private long number(String asked) {
		return Long.parseLong(Owner.ask(asked + " where office_id = " + office()));
	}

	private long office() {
		return this.cage.someone().office().value();
	}

	private long dossier() {
		return this.cage.dossier().value();
	}

}
