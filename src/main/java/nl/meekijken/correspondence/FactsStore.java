package nl.meekijken.correspondence;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.dossier.ClientLanguage;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.EmailAddress;

/** Reads what letters are filled with, inside the office of the dossier. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FactsStore {

	private final JdbcClient jdbc;

	FactsStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	LetterFacts of(DossierId dossier, LocalDate today) {
		return this.jdbc
			.sql("""
					select d.claim_number, d.damage_on, d.injury, c.email, c.language, o.name as office_name, h.name as handler_name,
					       (select case when count(*) = 1 then min(p.insurer) end from dossier.counterparty p
					         where p.office_id = d.office_id and p.dossier_id = d.id) as insurer,
					       case when c.kind = 'COMPANY' then coalesce(c.contact_person, c.company_name)
					            else concat_ws(' ', c.initials, c.prefix, c.surname) end as client_name,
					       exists (select 1 from office.tier_right r
					                where r.tier = office.tier_on(d.office_id, :today) and r.white_label
					                  and r.valid_from <= :today and (r.valid_until is null or r.valid_until >= :today)) as white_label
					  from dossier.dossier d
					  join dossier.client c on c.office_id = d.office_id and c.dossier_id = d.id
					  join office.office o on o.office_id = d.office_id
					  left join dossier.handler h on h.id = d.handler_id
					 where d.office_id = (select current_setting('viewer.office')::bigint) and d.id = :dossier
					""")
			.param("dossier", dossier.value())
			.param("today", Date.valueOf(today))
			.query((row, index) -> facts(row))
			.single();
	}

	private static LetterFacts facts(ResultSet row) throws SQLException {
		return new LetterFacts(ClaimNumber.of(row.getString("claim_number")), row.getString("client_name"),
				Optional.ofNullable(row.getString("email")).flatMap(EmailAddress::parse),
				row.getObject("damage_on", LocalDate.class), row.getString("insurer"), row.getString("handler_name"),
				row.getString("office_name"), row.getBoolean("injury"), row.getBoolean("white_label"),
				ClientLanguage.valueOf(row.getString("language")));
	}

}
