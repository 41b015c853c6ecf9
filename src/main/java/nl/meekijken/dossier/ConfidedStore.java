package nl.meekijken.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import nl.meekijken.database.Question;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;

/** What only staff know of a dossier, which PostgreSQL itself keeps from every office. */
@Component
class ConfidedStore {

	private final JdbcClient jdbc;

	ConfidedStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Question<Map<Integer, PartyContact>> contacts(ClaimNumber number) {
		return mapped(Question.list("""
				select p.position, p.name, p.address, p.phone, p.green_card
				  from dossier.dossier d
				  join dossier.party_contact p on p.office_id = d.office_id and p.dossier_id = d.id
				 where d.claim_number = ?""",
				(row, index) -> Map.entry(row.getInt("position"), new PartyContact(row.getString("name"),
						row.getString("address"), row.getString("phone"), row.getString("green_card"))),
				number.toString()));
	}

	Question<Map<Integer, Witness>> witnesses(ClaimNumber number) {
		return mapped(Question.list("""
				select w.position, w.name, w.address, w.phone, w.email, w.statement
				  from dossier.dossier d
				  join dossier.witness w on w.office_id = d.office_id and w.dossier_id = d.id
				 where d.claim_number = ?""",
				(row, index) -> Map.entry(row.getInt("position"),
						new Witness(row.getString("name"), row.getString("address"), row.getString("phone"),
								row.getString("email"), Obtained.valueOf(row.getString("statement")))),
				number.toString()));
	}

	private static <T> Question<Map<Integer, T>> mapped(Question<List<Map.Entry<Integer, T>>> rows) {
		return new Question<>(rows.sql(), rows.parameters(),
				found -> rows.reading()
					.extractData(found)
					.stream()
					.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
	}

	void bring(OfficeId office, DossierId dossier, int position, PartyContact contact) {
		write("""
				insert into dossier.party_contact (name, address, phone, green_card, office_id, dossier_id, position)
				values (?, ?, ?, ?, ?, ?, ?)""", of(office, dossier, position, contact));
	}

	void bring(OfficeId office, DossierId dossier, int position, Witness witness) {
		write("""
				insert into dossier.witness (name, address, phone, email, statement, office_id, dossier_id, position)
				values (?, ?, ?, ?, ?, ?, ?, ?)""", of(office, dossier, position, witness));
	}

	void change(OfficeId office, DossierId dossier, int position, PartyContact contact) {
		if (write("""
				update dossier.party_contact set name = ?, address = ?, phone = ?, green_card = ?
				 where office_id = ? and dossier_id = ? and position = ?""",
				of(office, dossier, position, contact)) == 0) {
			bring(office, dossier, position, contact);
		}
	}

	void change(OfficeId office, DossierId dossier, int position, Witness witness) {
		if (write("""
				update dossier.witness set name = ?, address = ?, phone = ?, email = ?, statement = ?
				 where office_id = ? and dossier_id = ? and position = ?""",
				of(office, dossier, position, witness)) == 0) {
			bring(office, dossier, position, witness);
		}
	}

	void removeContact(OfficeId office, DossierId dossier, int position) {
		write("delete from dossier.party_contact where office_id = ? and dossier_id = ? and position = ?",
				List.of(office.value(), dossier.value(), position));
	}

	void removeWitness(OfficeId office, DossierId dossier, int position) {
		write("delete from dossier.witness where office_id = ? and dossier_id = ? and position = ?",
				List.of(office.value(), dossier.value(), position));
	}

	private int write(String sql, List<@Nullable Object> values) {
		return this.jdbc.sql(sql).params(values).update();
	}

	private static List<@Nullable Object> of(OfficeId office, DossierId dossier, int position, PartyContact contact) {
		return Arrays.asList(contact.name(), contact.address(), contact.phone(), contact.greenCard(), office.value(),
				dossier.value(), position);
	}

	private static List<@Nullable Object> of(OfficeId office, DossierId dossier, int position, Witness witness) {
		return Arrays.asList(witness.name(), witness.address(), witness.phone(), witness.email(),
				witness.statement().name(), office.value(), dossier.value(), position);
	}

}
