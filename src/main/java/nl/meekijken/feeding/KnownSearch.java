package nl.meekijken.feeding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.Question;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.office.OfficeId;

/** What is known of that which rows name, over all offices. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class KnownSearch {

	private final RoundTrip roundTrip;

	KnownSearch(RoundTrip roundTrip) {
		this.roundTrip = roundTrip;
	}

	/** Who reported a damage. */
	record Reporter(String account, OfficeId office, long person) {
	}

	/** A dossier that came from the feed before. */
	record Came(String key, OfficeId office, String number) {
	}

	/**
	 * A claim number that is in use.
	 *
	 * @param key by which the feed knows its dossier; empty if it does not
	 */
	record Taken(String number, String key) {
	}

	/** All that is known of some rows. */
	record Known(Map<String, Reporter> reporters, Map<String, Came> dossiers, Map<String, Taken> numbers) {
	}

	Known of(long feed, Collection<String> accounts, Collection<String> keys, Collection<String> numbers) {
		var reporters = Question.list("""
				select p.account_number, p.office_id, p.id from account.person p
				 where p.account_number = any (?::text[]) and not p.staff""", (row, index) -> reporter(row),
				(Object) accounts.toArray(String[]::new));
		var dossiers = Question.list("""
				select f.key, f.office_id, d.claim_number from feeding.fed f
				  join dossier.dossier d on d.office_id = f.office_id and d.id = f.dossier_id
				 where f.feed_id = ? and f.kind = 'DOSSIERS' and f.key = any (?::text[])""", (row, index) -> came(row),
				feed, keys.toArray(String[]::new));
		var taken = Question.list("""
				select d.claim_number, coalesce(f.key, '') as key from dossier.dossier d
				  left join feeding.fed f on f.office_id = d.office_id and f.dossier_id = d.id and f.kind = 'DOSSIERS'
				        and f.feed_id = ?
				 where d.claim_number = any (?::text[])""",
				(row, index) -> new Taken(row.getString("claim_number"), row.getString("key")), feed,
				numbers.toArray(String[]::new));
		var answers = this.roundTrip.askAll(reporters, dossiers, taken);
		return new Known(by(answers.to(reporters), Reporter::account), by(answers.to(dossiers), Came::key),
				by(answers.to(taken), Taken::number));
	}

	private static <T> Map<String, T> by(List<T> found, Function<T, String> key) {
		return found.stream().collect(Collectors.toMap(key, Function.identity(), (one, other) -> one));
	}

	private static Reporter reporter(ResultSet row) throws SQLException {
		return new Reporter(row.getString("account_number"), new OfficeId(row.getLong("office_id")), row.getLong("id"));
	}

	private static Came came(ResultSet row) throws SQLException {
		return new Came(row.getString("key"), new OfficeId(row.getLong("office_id")), row.getString("claim_number"));
	}

}
