package nl.meekijken.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import nl.meekijken.office.OfficeId;
import nl.meekijken.values.LicencePlate;
import nl.meekijken.values.SearchKey;

/** Writes counterparties, and what of them a dossier is listed and found by. */
@Component
class CounterpartyStore {

	private final JdbcClient jdbc;

	CounterpartyStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Nothing that refers to the dossier is added until the end of the transaction. */
	void hold(OfficeId office, DossierId dossier) {
		this.jdbc.sql("select id from dossier.dossier where office_id = ? and id = ? for update")
			.params(office.value(), dossier.value())
			.query(Long.class)
			.single();
	}

	/** Makes the version one higher, if it still is that one. */
	boolean begin(OfficeId office, DossierId dossier, int version) {
		return this.jdbc
			.sql("update dossier.dossier set version = version + 1 where office_id = ? and id = ? and version = ?")
			.params(office.value(), dossier.value(), version)
			.update() == 1;
	}

	void add(OfficeId office, DossierId dossier, int position, Counterparty party) {
		var values = new ArrayList<@Nullable Object>(values(party));
		values.addAll(List.of(office.value(), dossier.value(), position));
		this.jdbc.sql("""
				insert into dossier.counterparty (known, kind, plate_country, plate, make_type, insurer, agent,
					insurer_reference, stance, percentage, held_liable_on, office_id, dossier_id, position)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::smallint, ?::date, ?, ?, ?)""").params(values).update();
	}

	void change(OfficeId office, DossierId dossier, int position, Counterparty party) {
		var values = new ArrayList<@Nullable Object>(values(party));
		values.addAll(List.of(office.value(), dossier.value(), position));
		this.jdbc.sql("""
				update dossier.counterparty
				   set known = ?, kind = ?, plate_country = ?, plate = ?, make_type = ?, insurer = ?, agent = ?,
				       insurer_reference = ?, stance = ?, percentage = ?::smallint, held_liable_on = ?::date
				 where office_id = ? and dossier_id = ? and position = ?""").params(values).update();
	}

	void remove(OfficeId office, DossierId dossier, int position) {
		this.jdbc.sql("delete from dossier.counterparty where office_id = ? and dossier_id = ? and position = ?")
			.params(office.value(), dossier.value(), position)
			.update();
	}

	/** The list shows and sorts by the insurer of the first one. */
	void list(OfficeId office, DossierId dossier) {
		var first = this.jdbc.sql("""
				select coalesce(insurer, '') from dossier.counterparty
				 where office_id = ? and dossier_id = ? order by position limit 1""")
			.params(office.value(), dossier.value())
			.query(String.class)
			.optional()
			.orElse("");
		var insurer = first.isEmpty() ? null : first;
		this.jdbc.sql("""
				update dossier.dossier set counterparty = ?,
				       counterparty_sort = case when consent_withdrawn_on is null then ? else counterparty_sort end
				 where office_id = ? and id = ? and counterparty is distinct from ?""")
			.params(Arrays.asList(insurer, (insurer != null) ? SearchKey.fold(insurer) : ListedAs.LAST, office.value(),
					dossier.value(), insurer))
			.update();
	}

	/** Found by the plate of now, and no longer by the one of before. */
	void find(OfficeId office, DossierId dossier, @Nullable LicencePlate before, @Nullable LicencePlate now) {
		if (before != null && !before.equals(now)) {
			this.jdbc
				.sql("""
						delete from dossier.search_key k
						 where k.office_id = ? and k.dossier_id = ? and k.key = ? and not exists (
						       select 1 from dossier.dossier d where d.office_id = k.office_id and d.id = k.dossier_id and d.plate = ?)
						   and not exists (select 1 from dossier.counterparty p
						       where p.office_id = k.office_id and p.dossier_id = k.dossier_id and p.plate = ?)""")
				.params(office.value(), dossier.value(), SearchKey.fold(before.value()), before.value(), before.value())
				.update();
		}
		if (now != null) {
			this.jdbc.sql("""
					insert into dossier.search_key (office_id, dossier_id, key)
					select d.office_id, d.id, ? from dossier.dossier d
					 where d.office_id = ? and d.id = ? and d.consent_withdrawn_on is null
					on conflict do nothing""")
				.params(SearchKey.fold(now.value()), office.value(), dossier.value())
				.update();
		}
	}

	private static List<@Nullable Object> values(Counterparty party) {
		return Arrays.asList(party.known(), party.kind().name(), Columns.country(party.plate()),
				Columns.value(party.plate()), party.makeAndType(), party.insurer(), party.agent(),
				party.insurerReference(), party.stance().name(), Columns.of(party.percentage()), party.heldLiableOn());
	}

}
