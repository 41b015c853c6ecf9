package nl.meekijken.database;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forms that were carried out: one that comes again, by a double click or because its
 * answer got lost, gets the same answer and does nothing. Of several at the same moment
 * one does the work, and the others wait for it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DoneForms {

	/** For how long a form is known. */
	static final Duration KEPT = Duration.ofDays(2);

	private static final String WHOSE = """
			office_id = (select current_setting('viewer.office')::bigint)
			   and person_id = coalesce(nullif(current_setting('viewer.person', true), '')::bigint, 0)
			   and form = :form and form_key = :key
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	DoneForms(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Does the work of a form, unless that person sent it in the last two days: then
	 * gives the answer of then. Runs inside the transaction of the work and of a visitor
	 * of one office; work that throws, or is undone, was not done.
	 * @param work gives back what is needed to answer again; no secret, for it is kept
	 */
	public String once(FormKey form, Supplier<String> work) {
		dropOld();
		if (!begin(form)) {
			return answerOf(form);
		}
		var answer = work.get();
		this.jdbc.sql("update database.done_form set answer = :answer where " + WHOSE)
			.param("answer", answer)
			.param("form", form.form())
			.param("key", form.key())
			.update();
		return answer;
	}

	private void dropOld() {
		this.jdbc.sql("""
				delete from database.done_form
				 where office_id = (select current_setting('viewer.office')::bigint) and done_at <= ?
				""").param(Timestamp.from(this.clock.instant().minus(KEPT))).update();
	}

	private boolean begin(FormKey form) {
		return this.jdbc.sql("""
				insert into database.done_form (office_id, person_id, form, form_key, done_at)
				values ((select current_setting('viewer.office')::bigint),
				        coalesce(nullif(current_setting('viewer.person', true), '')::bigint, 0), :form, :key, :now)
				on conflict (office_id, person_id, form, form_key) do nothing
				""")
			.param("form", form.form())
			.param("key", form.key())
			.param("now", Timestamp.from(this.clock.instant()))
			.update() == 1;
	}

	private String answerOf(FormKey form) {
		return this.jdbc.sql("select answer from database.done_form where " + WHOSE)
			.param("form", form.form())
			.param("key", form.key())
			.query(String.class)
			.single();
	}

}
