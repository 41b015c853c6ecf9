package nl.meekijken.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import nl.meekijken.account.PersonId;
import nl.meekijken.database.Question;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;

/** Questions in PostgreSQL. */
@Component
class QuestionStore {

	private static final String QUESTION = """
			select q.id, q.office_id, q.dossier_id, q.activity_id, q.asker_name, q.asked_at, q.due_at, q.words, d.claim_number,
			       o.name as office_name, o.demo_ends_on is not null as of_demo
			  from question.question q
			  join dossier.dossier d on d.office_id = q.office_id and d.id = q.dossier_id
			  join office.office o on o.office_id = q.office_id
			""";

	private static final int MOST_LISTED = 200;

	private final JdbcClient jdbc;

	QuestionStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Adds a question to a dossier that may be looked into; none if there is none. */
	Optional<AddedQuestion> add(ClaimNumber number, @Nullable Long activity, PersonId by, String asker, String words,
			Instant now, Instant due) {
		return this.jdbc
			.sql("""
					insert into question.question (office_id, dossier_id, asked_by, asker_name, asked_at, due_at, words, activity_id)
					select office_id, id, ?, ?, ?, ?, ?, ? from dossier.dossier
					 where claim_number = ? and consent_withdrawn_on is null
					returning office_id, dossier_id
					""")
			.params(by.value(), asker, at(now), at(due), words)
			.param(activity)
			.param(number.toString())
			.query((row, index) -> new AddedQuestion(new OfficeId(row.getLong("office_id")),
					new DossierId(row.getLong("dossier_id"))))
			.optional();
	}

	/**
	 * Those without an answer, the one that was promised first on top.
	 * @param demos whether also those from demos that somebody asked for
	 */
	Question<List<AskedQuestion>> open(boolean demos) {
		return Question.list(QUESTION + " where q.answered_at is null and (? or o.demo_ends_on is null)"
				+ " order by q.due_at, q.id limit " + MOST_LISTED, (row, index) -> asked(row), demos);
	}

	static Question<List<AskedQuestion>> open(DossierId dossier) {
		return Question.list(QUESTION + """
				where q.office_id = (select current_setting('viewer.office')::bigint) and q.dossier_id = ?
				  and q.answered_at is null
				order by q.due_at, q.id""", (row, index) -> asked(row), dossier.value());
	}

	/** How many wait for an answer, counted to a hundred; none of a demo. */
	static Question<Integer> count() {
		return new Question<>("""
				select count(*) from (
					select 1 from question.question q join office.office o on o.office_id = q.office_id
					 where q.answered_at is null and o.demo_ends_on is null limit 100) as waiting
				""", List.of(), rows -> {
			rows.next();
			return rows.getInt(1);
		});
	}

	Question<Optional<AskedQuestion>> open(QuestionId id) {
		return Question.first(QUESTION + " where q.id = ? and q.answered_at is null", (row, index) -> asked(row),
				id.value());
	}

	/** By when the first of those without an answer was promised. */
	Optional<Instant> firstDue(OfficeId office, DossierId dossier) {
		return this.jdbc.sql("""
				select due_at from question.question
				 where office_id = ? and dossier_id = ? and answered_at is null order by due_at limit 1
				""").params(office.value(), dossier.value()).query((row, index) -> instant(row, "due_at")).optional();
	}

	boolean answer(QuestionId id, String answer, String by, Instant now) {
		return this.jdbc.sql("""
				update question.question set answer = ?, answered_by = ?, answered_at = ?
				 where id = ? and answered_at is null
				""").params(answer, by, at(now), id.value()).update() == 1;
	}

	private static AskedQuestion asked(ResultSet row) throws SQLException {
		return new AskedQuestion(new QuestionId(row.getLong("id")), new OfficeId(row.getLong("office_id")),
				new DossierId(row.getLong("dossier_id")), row.getObject("activity_id", Long.class),
				ClaimNumber.of(row.getString("claim_number")), row.getString("office_name"),
				row.getString("asker_name"), instant(row, "asked_at"), instant(row, "due_at"), row.getString("words"),
				row.getBoolean("of_demo"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	private static OffsetDateTime at(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

}
