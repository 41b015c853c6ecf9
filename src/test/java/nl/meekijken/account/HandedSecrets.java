package nl.meekijken.account;

import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.springframework.context.ApplicationContext;

import nl.meekijken.database.Boundary;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.TestPostgres;
import nl.meekijken.values.EmailAddress;

/** Secrets as mails bring them, and the subjects of the mails that wait. */
public final class HandedSecrets {

	private static final SecureRandom CHANCE = new SecureRandom();

	private final SecretStore store;

	private final Boundary boundary;

	private final PasswordRequests requests;

	public HandedSecrets(ApplicationContext house) {
		this.store = house.getBean(SecretStore.class);
		this.boundary = house.getBean(Boundary.class);
		this.requests = house.getBean(PasswordRequests.class);
	}

	/** A temporary password, as its mail shows it. */
	public String password(Someone someone) {
		return hand(someone, Purpose.PASSWORD).inGroups();
	}

	/** What a link brings along that leads to a password. */
	public String link(Someone someone) {
		return hand(someone, Purpose.PASSWORD).letters();
	}

	public String invitation(Someone someone) {
		return hand(someone, Purpose.INVITATION).letters();
	}

	/** What a link brings along that confirms a new address. */
	public String address(Someone someone, EmailAddress newAddress) {
		var secret = Secret.random(CHANCE);
		this.boundary.inside(someone.office(), () -> this.store.insert(someone.office(), someone.person(),
				SecretHash.of(secret), Purpose.EMAIL, newAddress));
		return secret.letters();
	}

	private Secret hand(Someone someone, Purpose purpose) {
		var secret = Secret.random(CHANCE);
		this.boundary.inside(someone.office(),
				() -> this.store.insert(someone.office(), someone.person(), SecretHash.of(secret), purpose, null));
		return secret;
	}

	/**
	 * The subjects of the letters to an address, oldest first, when nothing waits any
	 * more.
	 */
	public List<String> letters(String address) {
		this.requests.answerAll();
		var subjects = new ArrayList<String>();
		try (var connection = DriverManager.getConnection(TestPostgres.url());
				var asking = connection
					.prepareStatement("select subject from mail.outbox where recipient = ? order by created_at")) {
			asking.setString(1, address);
			try (var rows = asking.executeQuery()) {
				while (rows.next()) {
					subjects.add(rows.getString(1));
				}
			}
			return subjects;
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
