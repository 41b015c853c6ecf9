package nl.meekijken.notification;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

import nl.meekijken.account.Entrance;
import nl.meekijken.database.Boundary;
import nl.meekijken.database.Question;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.database.Visitor;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.values.ClaimNumber;

/** Somebody who looks what is new. */
final class Reader {

	private final Visitor visitor;

	private final Notifications notifications;

	private final Boundary boundary;

	private final RoundTrip roundTrip;

	private final TransactionOperations transactions;

	Reader(Someone someone, ApplicationContext house) {
		this.visitor = house.getBean(Entrance.class).of(someone.person());
		this.notifications = house.getBean(Notifications.class);
		this.boundary = house.getBean(Boundary.class);
		this.roundTrip = house.getBean(RoundTrip.class);
		this.transactions = house.getBean(TransactionOperations.class);
	}

	News news() {
		return inside(() -> this.roundTrip.ask(this.notifications.news()));
	}

	List<String> told() {
		return news().items().stream().map(item -> item.number() + " " + item.kind() + " " + item.detail()).toList();
	}

	Optional<LastLook> lastLook(ClaimNumber number) {
		return inside(() -> this.roundTrip.ask(this.notifications.lastLook(number)));
	}

	void look(DossierId dossier) {
		inside(() -> {
			this.notifications.look(dossier);
			return dossier;
		});
	}

	void readAll(Instant until) {
		inside(() -> {
			this.notifications.read(until);
			return until;
		});
	}

	boolean read(ClaimNumber number, Instant until) {
		return inside(() -> this.notifications.read(number, until));
	}

	<T> T ask(Question<T> question) {
		return inside(() -> this.roundTrip.ask(question));
	}

	<T> T inside(Supplier<T> work) {
		return this.boundary.inside(this.visitor,
				() -> Objects.requireNonNull(this.transactions.execute(status -> work.get())));
	}

}
