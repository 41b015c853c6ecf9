package nl.meekijken.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.account.Entrance;
import nl.meekijken.account.Role;
import nl.meekijken.database.Boundary;
import nl.meekijken.dossier.Author;
import nl.meekijken.trying.BareDossiers;
import nl.meekijken.trying.BareDossiers.Bare;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.Staff;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** A member of staff who plans e-mails in a dossier without injury. */
record Planner(ApplicationContext house, Bare dossier, Author author, String client) {

	static Planner of(ApplicationContext house) {
		var dossier = new BareDossiers(house).one();
		var author = new Author(new Staff(house).atWork(Role.HANDLER).someone().person(), "Marit de Wit");
		var client = "klant" + dossier.id().value() + "@voorbeeld.example";
		Owner.change(
				"update dossier.client set email = '%s' where dossier_id = %d".formatted(client, dossier.id().value()));
		Owner.change("update dossier.dossier set injury = false where id = " + dossier.id().value());
		return new Planner(house, dossier, author, client);
	}

	EmailId draft() {
		var mail = this.house.getBean(StaffMail.class);
		var letter = new LetterDraft(LetterKind.ACCEPTED, Texts.DUTCH, "", "", false, true);
		var read = inside(this.dossier, () -> mail.begin(this.dossier.id(), letter, List.of())).read();
		var made = inside(this.dossier, () -> mail.draft(this.dossier.office(), this.dossier.id(), read, this.author));
		return ((DraftOutcome.Made) made).id();
	}

	EmailId plan(Instant moment) {
		var draft = draft();
		var mail = this.house.getBean(StaffMail.class);
		assertThat(inside(this.dossier, () -> mail.plan(this.dossier.id(), draft, moment)))
			.isEqualTo(SendingOutcome.PLANNED);
		return draft;
	}

	<T> T inside(Bare where, Supplier<T> work) {
		var visitor = this.house.getBean(Entrance.class).ofStaffInside(where.office(), this.author.person());
		return this.house.getBean(Boundary.class)
			.inside(visitor, () -> this.house.getBean(TransactionTemplate.class).execute(working -> work.get()));
	}

}
