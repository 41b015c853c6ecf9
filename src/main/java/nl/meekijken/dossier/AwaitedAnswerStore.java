package nl.meekijken.dossier;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import nl.meekijken.office.OfficeId;

/** By when the first answer was promised, with its dossier. */
@Component
class AwaitedAnswerStore {

	private final JdbcClient jdbc;

	AwaitedAnswerStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void keep(OfficeId office, DossierId dossier, @Nullable Instant first) {
		this.jdbc.sql("update dossier.dossier set answer_due_at = ? where office_id = ? and id = ?")
			.param((first != null) ? Columns.of(first) : null)
			.params(office.value(), dossier.value())
			.update();
	}

}
