package nl.meekijken.trying;

import java.util.Objects;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import nl.meekijken.account.Entrance;
import nl.meekijken.database.Boundary;
import nl.meekijken.database.Question;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.database.Visitor;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;

/**
 * Dossiers with nothing in them, each of an office of its own with one reader: for what
 * hangs papers and e-mails on them.
 */
public final class BareDossiers {

	private final Examples examples;

	private final Entrance entrance;

	private final Boundary boundary;

	private final JdbcClient jdbc;

	private final RoundTrip roundTrip;

	private final TransactionOperations transactions;

	public BareDossiers(ApplicationContext house) {
		this.examples = house.getBean(Examples.class);
		this.entrance = house.getBean(Entrance.class);
		this.boundary = house.getBean(Boundary.class);
		this.jdbc = house.getBean(JdbcClient.class);
		this.roundTrip = house.getBean(RoundTrip.class);
		this.transactions = house.getBean(TransactionOperations.class);
	}

	/** A dossier of a new office. */
	public Bare one() {
		var office = this.examples.anOffice();
		var number = this.examples.bring(office, Examples.aDossier());
		return new Bare(office.id(), this.examples.inside(office, () -> idOf(number)), number,
				this.entrance.of(office.person()), office);
	}

	/** The client no longer lets the intermediary look along. */
	public void withdrawConsent(Bare dossier) {
		this.examples.withdrawConsent(dossier.example(), dossier.number());
	}

	/** Asks a question in the name of the dossier's reader. */
	public <T> T ask(Bare reading, Question<T> question) {
		return this.boundary.inside(reading.reader(), () -> askUnbound(question));
	}

	/** Asks a question in nobody's name. */
	public <T> T askUnbound(Question<T> question) {
		return Objects.requireNonNull(this.transactions.execute(_ -> this.roundTrip.ask(question)));
	}

	private DossierId idOf(ClaimNumber number) {
		return new DossierId(this.jdbc.sql("select id from dossier.dossier where claim_number = ?")
			.param(number.toString())
			.query(Long.class)
			.single());
	}

	/**
	 * A dossier with nothing in it.
	 *
	 * @param reader somebody of the office
	 */
	public record Bare(OfficeId office, DossierId id, ClaimNumber number, Visitor reader, ExampleOffice example) {
	}

}
