package nl.meekijken.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;

import nl.meekijken.database.Question;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;

/** Reads dossiers for staff. */
@Component
class HandledStore {

	Question<Optional<Whereabouts>> whereIs(ClaimNumber number) {
		return Question.first("select office_id, id from dossier.dossier where claim_number = ?",
				(row, index) -> new Whereabouts(number, new OfficeId(row.getLong("office_id")),
						new DossierId(row.getLong("id"))),
				number.toString());
	}

	/** Asks for a dossier without its counterparties and history. */
	Question<Optional<HandledDossier>> cover(ClaimNumber number) {
		return Question.first("""
				select %s, d.version, d.reported_at, d.came_in_at, d.came_in_kind, o.name as office_name,
				       o.demo_ends_on is not null as of_demo,
				       concat_ws(' ', r.first_name, r.prefix, r.surname) as reported_by_name
				  from dossier.dossier d
				  join office.office o on o.office_id = d.office_id
				  join account.person r on r.office_id = d.office_id and r.id = d.reported_by
				  join dossier.client c on c.office_id = d.office_id and c.dossier_id = d.id
				  join dossier.damage m on m.office_id = d.office_id and m.dossier_id = d.id
				  left join dossier.inquiry i on i.office_id = d.office_id and i.dossier_id = d.id
				  left join dossier.handler h on h.id = d.handler_id
				  %s
				 where d.claim_number = ?
				""".formatted(FileStore.COLUMNS, FileStore.ACCOUNT), (row, index) -> handled(row), number.toString());
	}

	private static HandledDossier handled(ResultSet row) throws SQLException {
		var kind = Columns.constant(row, "came_in_kind", ActivityKind.class);
		return new HandledDossier(FileStore.file(row), row.getString("office_name"), row.getBoolean("of_demo"),
				row.getInt("version"), Columns.instant(row, "reported_at"), row.getString("reported_by_name"),
				row.getObject("consent_withdrawn_on", LocalDate.class),
				(kind != null) ? new CameIn(kind, Columns.instant(row, "came_in_at")) : null, Confided.NOTHING,
				EmptyPlaces.NONE);
	}

}
