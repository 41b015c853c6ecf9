package nl.meekijken.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.meekijken.database.Question;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.LicencePlate;
import nl.meekijken.values.PhoneNumber;

/** Reads the file of a dossier: nothing of it once its client withdrew consent. */
@Component
class FileStore {

	/** What is read of a file, of a dossier {@code d} and what hangs on it. */
	static final String COLUMNS = """
			d.claim_number, d.consent_withdrawn_on, d.id, d.own_reference, d.status, d.status_since, d.ball,
			d.ball_since, d.close_reason, d.next_update_on, d.consent_given_on, d.plate_country, d.plate,
			d.damage_on, d.answer_awaited_since, d.interrupted_on, d.injury, d.abroad, d.guarantee_fund, d.complaint, d.expertise,
			c.kind, c.salutation, c.initials, c.prefix, c.surname, c.company_name, c.contact_person, c.kvk_number, c.street,
			c.house_number, c.postcode, c.town, c.country, c.email, c.phone, c.second_phone,
			c.vat_position, c.language, b.iban_masked, b.holder as iban_holder,
			m.damage_time, m.country as damage_country, m.place, m.location, m.course, m.make_type, m.object,
			m.estimated_cents, m.assessed_cents, m.total_loss,
			i.expert, i.inspected_on, i.inspected_at, i.inspected_where, i.police_station, i.police_number, i.police_on,
			i.police_paper,
			h.id as handler_id, h.name as handler_name, h.phone as handler_phone, h.email as handler_email""";

	/** The present bank account of a client {@code c}; see {@link AccountHistory}. */
	static final String ACCOUNT = """
			left join lateral (
				select a.iban_masked, a.holder
				  from dossier.bank_account a
				 where a.office_id = c.office_id and a.dossier_id = c.dossier_id
				   and (a.state = 'CONFIRMED' or a.state = 'GIVEN' and not exists (
				        select from dossier.bank_account l
				         where l.office_id = a.office_id and l.dossier_id = a.dossier_id and l.id > a.id))
				 order by a.id desc limit 1
			) b on true""";

	/** The cover of a file: what lies in it, if it may be looked into. */
	record Cover(ClaimNumber number, @Nullable DossierFile file) {
	}

	/** Asks for the file without its counterparties and history. */
	Question<Optional<Cover>> cover(ClaimNumber number) {
		return Question.first("""
				select %s
				  from dossier.dossier d
				  left join dossier.client c
				    on c.office_id = d.office_id and c.dossier_id = d.id and d.consent_withdrawn_on is null
				  left join dossier.damage m
				    on m.office_id = d.office_id and m.dossier_id = d.id and d.consent_withdrawn_on is null
				  left join dossier.inquiry i
				    on i.office_id = d.office_id and i.dossier_id = d.id and d.consent_withdrawn_on is null
				  left join dossier.handler h on h.id = d.handler_id
				  %s
				 where d.claim_number = ?""".formatted(COLUMNS, ACCOUNT),
				(row, index) -> new Cover(number, (row.getObject("consent_withdrawn_on") == null) ? file(row) : null),
				number.toString());
	}

	/** Asks which dossiers of the office tell of that vehicle and day. */
	Question<List<ClaimNumber>> sameDamage(LicencePlate plate, LocalDate on) {
		return Question.list("""
				select d.claim_number from dossier.dossier d
				 where d.plate = ? and d.plate_country = ? and d.damage_on = ? and d.consent_withdrawn_on is null
				 order by d.claim_number limit 5""", (row, index) -> ClaimNumber.of(row.getString("claim_number")),
				plate.value(), plate.country(), on);
	}

	/** Asks for the counterparties, by position. */
	Question<SortedMap<Integer, Counterparty>> counterparties(ClaimNumber number) {
		return parties("and d.consent_withdrawn_on is null", number);
	}

	/** As {@link #counterparties}, for staff, to whom consent makes no difference. */
	Question<SortedMap<Integer, Counterparty>> allCounterparties(ClaimNumber number) {
		return parties("", number);
	}

	private static Question<SortedMap<Integer, Counterparty>> parties(String consent, ClaimNumber number) {
		return new Question<>("""
				select p.position, p.known, p.kind, p.plate_country, p.plate, p.make_type, p.insurer, p.agent,
				       p.insurer_reference, p.stance, p.percentage, p.held_liable_on
				  from dossier.dossier d
				  join dossier.counterparty p on p.office_id = d.office_id and p.dossier_id = d.id
				 where d.claim_number = ? %s""".formatted(consent), Question.listOf(number.toString()), rows -> {
			var parties = new TreeMap<Integer, Counterparty>();
			while (rows.next()) {
				parties.put(rows.getInt("position"), counterparty(rows));
			}
			return parties;
		});
	}

	/** Asks for every status that the dossier took, oldest first. */
	Question<List<StatusChange>> history(ClaimNumber number) {
		return changes("and d.consent_withdrawn_on is null", number);
	}

	/** As {@link #history}, for staff, to whom consent makes no difference. */
	Question<List<StatusChange>> wholeHistory(ClaimNumber number) {
		return changes("", number);
	}

	private static Question<List<StatusChange>> changes(String consent, ClaimNumber number) {
		return Question.list("""
				select s.status, s.at
				  from dossier.dossier d
				  join dossier.status_change s on s.office_id = d.office_id and s.dossier_id = d.id
				 where d.claim_number = ? %s
				 order by s.at""".formatted(consent), (row,
				index) -> new StatusChange(DossierStatus.valueOf(row.getString("status")), Columns.instant(row, "at")),
				number.toString());
	}

	static DossierFile file(ResultSet row) throws SQLException {
		var standing = new Standing(DossierStatus.valueOf(row.getString("status")),
				Columns.instant(row, "status_since"), Ball.valueOf(row.getString("ball")),
				Columns.instant(row, "ball_since"), Columns.constant(row, "close_reason", CloseReason.class));
		var sideTracks = new SideTracks(Expertise.valueOf(row.getString("expertise")), row.getBoolean("injury"),
				row.getBoolean("abroad"), row.getBoolean("guarantee_fund"), row.getBoolean("complaint"));
		return new DossierFile(new DossierId(row.getLong("id")), ClaimNumber.of(row.getString("claim_number")),
				row.getString("own_reference"), standing, ClientColumns.client(row, bankAccount(row)),
				ClientColumns.extras(row), damage(row), InquiryStore.read(row), Collections.emptySortedMap(),
				sideTracks, List.of(), handler(row), row.getObject("next_update_on", LocalDate.class),
				Columns.date(row, "consent_given_on"), WorkRows.legal(row));
	}

	private static @Nullable BankAccount bankAccount(ResultSet row) throws SQLException {
		var masked = row.getString("iban_masked");
		return (masked != null) ? new BankAccount(masked, row.getString("iban_holder")) : null;
	}

	private static Damage damage(ResultSet row) throws SQLException {
		return new Damage(Columns.date(row, "damage_on"), Columns.time(row, "damage_time"),
				row.getString("damage_country"), row.getString("place"), row.getString("location"),
				row.getString("course"), DamagedObject.valueOf(row.getString("object")), Columns.plate(row),
				row.getString("make_type"), Columns.money(row, "estimated_cents"), Columns.money(row, "assessed_cents"),
				row.getBoolean("total_loss"));
	}

	private static @Nullable Handler handler(ResultSet row) throws SQLException {
		var id = Columns.number(row, "handler_id");
		return (id != null) ? new Handler(id, row.getString("handler_name"),
				new PhoneNumber(row.getString("handler_phone")), new EmailAddress(row.getString("handler_email")))
				: null;
	}

	private static Counterparty counterparty(ResultSet row) throws SQLException {
		return new Counterparty(row.getBoolean("known"), CounterpartyKind.valueOf(row.getString("kind")),
				Columns.plate(row), row.getString("make_type"), row.getString("insurer"), row.getString("agent"),
				row.getString("insurer_reference"), Stance.valueOf(row.getString("stance")), Columns.percentage(row),
				row.getObject("held_liable_on", LocalDate.class));
	}

}
