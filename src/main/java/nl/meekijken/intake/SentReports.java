package nl.meekijken.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;

import org.springframework.stereotype.Component;

import nl.meekijken.database.Question;
import nl.meekijken.values.ClaimNumber;

/** What was reported, for those who handle the dossier and for the office that did. */
@Component
public class SentReports {

	/** Asks for the report of a dossier; none if it came in another way. */
	public Question<Optional<SentReport>> of(ClaimNumber number) {
		return Question.first("""
				select r.sent_at, r.consent_version, r.answers, r.entered_as,
				       concat_ws(' ', p.first_name, p.prefix, p.surname) as sender
				  from intake.report r
				  join dossier.dossier d on d.office_id = r.office_id and d.id = r.dossier_id
				  join account.person p on p.office_id = r.office_id and p.id = r.sent_by
				 where d.claim_number = ?
				""", (row, index) -> report(row), number.toString());
	}

	private static SentReport report(ResultSet row) throws SQLException {
		var at = row.getObject("sent_at", OffsetDateTime.class).toInstant();
		var day = at.atZone(DamageReports.HERE).toLocalDate();
		var consent = ConsentText.of(row.getString("consent_version")).orElseThrow();
		var staff = row.getString("entered_as");
		var sender = row.getString("sender");
		return new SentReport(new ReportReading(AnswersSeal.read(row.getString("answers")), day), at,
				(staff != null) ? staff : sender, consent, (staff != null) ? sender : null);
	}

}
