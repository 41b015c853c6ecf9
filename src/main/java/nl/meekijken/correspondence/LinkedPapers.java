package nl.meekijken.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import org.springframework.stereotype.Component;

import nl.meekijken.account.Allowances;
import nl.meekijken.account.SecretHash;
import nl.meekijken.database.Boundary;
import nl.meekijken.document.Copies;
import nl.meekijken.document.Copy;

/**
 * What a client can do with the link of an e-mail: fetch the papers that belong to it, as
 * long as they are for the client. Nobody is signed in here, and no transaction is bound
 * to an office but the one that opens one paper.
 */
@Component
public class LinkedPapers {

	private static final int MOST_LOOKS = 60;

	private static final int MOST_FETCHED = 120;

	private static final Duration WHILE = Duration.ofMinutes(10);

	private final LinkStore store;

	private final Copies copies;

	private final Allowances allowances;

	private final Boundary boundary;

	private final Clock clock;

	LinkedPapers(LinkStore store, Copies copies, Allowances allowances, Boundary boundary, Clock clock) {
		this.store = store;
		this.copies = copies;
		this.allowances = allowances;
		this.boundary = boundary;
		this.clock = clock;
	}

	/** Whether somebody at that address may try a link that was just opened. */
	public boolean mayTry(String address) {
		return this.allowances.takeFrom(address, "paper link tried", MOST_LOOKS, WHILE);
	}

	/** What a link opens; none if it does not live, whatever the reason. */
	public Optional<LinkedMail> look(SecretHash link) {
		return this.store.look(link, this.clock.instant());
	}

	/** Whether papers are not fetched by a link too often. */
	public boolean mayFetch(SecretHash link) {
		return this.allowances.take("papers by link " + link.value(), MOST_FETCHED, WHILE);
	}

	/** Opens one paper of a link and records the view; none if the link has no such. */
	public Optional<Fetched> fetch(SecretHash link, int place) {
		return look(link).flatMap(mail -> mail.papers()
			.stream()
			.filter(paper -> paper.place() == place)
			.findFirst()
			.flatMap(paper -> this.boundary
				.inside(mail.office(), () -> this.copies.forClient(mail.dossier(), paper.document()))
				.map(copy -> new Fetched(paper, copy))));
	}

	/** A paper of a link, to take along. */
	public record Fetched(LinkedPaper paper, Copy copy) {
	}

}
