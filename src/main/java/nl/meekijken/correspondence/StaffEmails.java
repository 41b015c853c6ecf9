package nl.meekijken.correspondence;

import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.stereotype.Component;

import nl.meekijken.database.Question;
import nl.meekijken.dossier.DossierId;

/** The e-mails of a dossier for staff, also those that the intermediary does not see. */
@Component
public class StaffEmails {

	StaffEmails() {
	}

	/** Asks for all e-mails, newest first, of a visitor of staff inside the office. */
	public Question<List<FiledEmail>> of(DossierId dossier) {
		return Question.list("""
				select e.id, e.sent_at, e.recipient, e.subject, e.visible from correspondence.email e
				 where e.office_id = (select current_setting('viewer.office')::bigint) and e.dossier_id = ?
				 order by e.sent_at desc, e.id desc
				""",
				(row, index) -> new FiledEmail(new EmailId(row.getLong("id")),
						row.getObject("sent_at", OffsetDateTime.class).toInstant(), row.getString("recipient"),
						row.getString("subject"), row.getBoolean("visible")),
				dossier.value());
	}

}
