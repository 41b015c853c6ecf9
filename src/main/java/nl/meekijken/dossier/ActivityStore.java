package nl.meekijken.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import nl.meekijken.database.Question;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;

/** Activities in PostgreSQL, which itself keeps internal ones from every intermediary. */
@Component
class ActivityStore {

	private final JdbcTemplate jdbc;

	ActivityStore(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	Question<List<Activity>> of(ClaimNumber number) {
		return Question.list("""
				select a.id, a.at, a.kind, a.detail, a.note, a.actor, a.actor_name, a.document_id, a.email_id,
				       a.corrects, a.done_by
				  from dossier.dossier d
				  join dossier.activity a on a.office_id = d.office_id and a.dossier_id = d.id
				 where d.claim_number = ? and d.consent_withdrawn_on is null
				 order by a.at, a.id""", (row, index) -> activity(row), number.toString());
	}

	/** Also what the intermediary may not read, for staff. */
	Question<List<LoggedActivity>> allOf(DossierId dossier) {
		return Question.list(
				"""
						select a.id, a.at, a.kind, a.detail, a.note, a.actor, a.actor_name, a.document_id, a.email_id, a.corrects,
						       a.done_by, a.audience, (select later.id from dossier.activity later
						          where later.office_id = a.office_id and later.corrects = a.id limit 1) is not null as corrected
						  from dossier.activity a
						 where a.office_id = (select current_setting('viewer.office')::bigint) and a.dossier_id = ?
						 order by a.at, a.id""",
				(row, index) -> logged(row), dossier.value());
	}

	/** One at a time: whoever asks at the same moment waits for the other's answer. */
	boolean mayCorrect(DossierId dossier, NewActivity successor) {
		this.jdbc.queryForList("""
				select d.id from dossier.dossier d
				 where d.office_id = (select current_setting('viewer.office')::bigint) and d.id = ? for update""",
				dossier.value());
		return Boolean.TRUE.equals(this.jdbc.queryForObject("""
				select exists (select 1 from dossier.activity a
				   where a.office_id = (select current_setting('viewer.office')::bigint) and a.dossier_id = ?
				     and a.id = ? and a.audience = ? and not exists (select 1 from dossier.activity later
				         where later.office_id = a.office_id and later.corrects = a.id))""", Boolean.class,
				dossier.value(), successor.corrects(), successor.audience().name()));
	}

	/** Without asking for the ids: an internal one may be written but not read back. */
	void insert(OfficeId office, List<FedActivity> activities) {
		this.jdbc.batchUpdate("""
				insert into dossier.activity (office_id, dossier_id, at, kind, detail, note, actor, actor_name,
					audience, document_id, email_id, corrects)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", activities.stream().map(fed -> {
			var activity = fed.activity();
			return new Object[] { office.value(), fed.dossier().value(), Columns.of(activity.at()),
					activity.kind().name(), activity.detail(), activity.note(), activity.actor().name(),
					activity.actorName(), activity.audience().name(), activity.documentId(), activity.emailId(),
					activity.corrects() };
		}).toList());
	}

	/** The newest of each dossier that its intermediary may read. */
	void keepLast(OfficeId office, List<FedActivity> activities) {
		var newest = activities.stream()
			.filter(fed -> fed.activity().audience() == Audience.INTERMEDIARY)
			.collect(Collectors.toMap(FedActivity::dossier, FedActivity::activity,
					BinaryOperator.maxBy(Comparator.comparing(NewActivity::at)), LinkedHashMap::new));
		var rows = new ArrayList<@Nullable Object[]>();
		newest.forEach((dossier, last) -> rows.add(new @Nullable Object[] { Columns.of(last.at()), last.kind().name(),
				last.detail(), office.value(), dossier.value(), Columns.of(last.at()) }));
		this.jdbc.batchUpdate("""
				update dossier.dossier
				   set last_activity_at = ?, last_activity_kind = ?, last_activity_detail = ?
				 where office_id = ? and id = ? and last_activity_at <= ?""", rows);
	}

	/** Staff look at what staff write themselves. */
	void keepArrival(OfficeId office, DossierId dossier, NewActivity arrived) {
		var at = Columns.of(arrived.at());
		this.jdbc.update(
				"""
						update dossier.dossier
						   set came_in_at = greatest(came_in_at, ?),
						       came_in_kind = case when came_in_at > ? then came_in_kind else ? end,
						       came_in_kinds = case when ? = any (came_in_kinds) then came_in_kinds else came_in_kinds || ?::text end
						 where office_id = ? and id = ? and current_user = 'meekijken_portal'""",
				at, at, arrived.kind().name(), arrived.kind().name(), arrived.kind().name(), office.value(),
				dossier.value());
	}

	private static LoggedActivity logged(ResultSet row) throws SQLException {
		return new LoggedActivity(activity(row), Audience.valueOf(row.getString("audience")),
				row.getBoolean("corrected"));
	}

	private static Activity activity(ResultSet row) throws SQLException {
		return new Activity(row.getLong("id"), Columns.instant(row, "at"), ActivityKind.valueOf(row.getString("kind")),
				row.getString("detail"), row.getString("note"), Actor.valueOf(row.getString("actor")),
				row.getString("actor_name"), Columns.number(row, "document_id"), Columns.number(row, "email_id"),
				Columns.number(row, "corrects"), Columns.number(row, "done_by"));
	}

}
