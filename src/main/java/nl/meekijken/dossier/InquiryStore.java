package nl.meekijken.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import nl.meekijken.office.OfficeId;

/** What an expert and the police look into, in PostgreSQL. */
@Component
class InquiryStore {

	private final JdbcClient jdbc;

	InquiryStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Of a row that may have none. */
	static Inquiry read(ResultSet row) throws SQLException {
		var paper = Columns.constant(row, "police_paper", Obtained.class);
		return (paper == null) ? Inquiry.NONE
				: new Inquiry(row.getString("expert"), row.getObject("inspected_on", LocalDate.class),
						Columns.time(row, "inspected_at"), row.getString("inspected_where"),
						row.getString("police_station"), row.getString("police_number"),
						row.getObject("police_on", LocalDate.class), paper);
	}

	void bring(OfficeId office, DossierId dossier, Inquiry inquiry) {
		write("""
				insert into dossier.inquiry (expert, inspected_on, inspected_at, inspected_where, police_station,
					police_number, police_on, police_paper, office_id, dossier_id)
				values (?, ?::date, ?::time, ?, ?, ?, ?::date, ?, ?, ?)""", office, dossier, inquiry);
	}

	void change(OfficeId office, DossierId dossier, Inquiry inquiry) {
		var there = write(
				"""
						update dossier.inquiry
						   set expert = ?, inspected_on = ?::date, inspected_at = ?::time, inspected_where = ?, police_station = ?,
						       police_number = ?, police_on = ?::date, police_paper = ?
						 where office_id = ? and dossier_id = ?""",
				office, dossier, inquiry);
		if (there == 0) {
			bring(office, dossier, inquiry);
		}
	}

	private int write(String sql, OfficeId office, DossierId dossier, Inquiry inquiry) {
		return this.jdbc.sql(sql)
			.params(Arrays.asList(inquiry.expert(), inquiry.inspectedOn(), inquiry.inspectedAt(),
					inquiry.inspectedWhere(), inquiry.policeStation(), inquiry.policeNumber(), inquiry.policeOn(),
					inquiry.policePaper().name(), office.value(), dossier.value()))
			.update();
	}

}
