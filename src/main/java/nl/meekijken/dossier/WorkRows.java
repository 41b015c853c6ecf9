package nl.meekijken.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.ClaimNumber;

/** How a row of PostgreSQL becomes a row of a list for staff. */
final class WorkRows {

	private WorkRows() {
	}

	static WorkRow row(ResultSet row) throws SQLException {
		var cameIn = Columns.constant(row, "came_in_kind", ActivityKind.class);
		return new WorkRow(ClaimNumber.of(row.getString("claim_number")), row.getString("office_name"),
				row.getString("client_name"), Columns.plate(row), row.getString("counterparty"),
				DossierStatus.valueOf(row.getString("status")), Columns.percentage(row),
				Ball.valueOf(row.getString("ball")), Columns.instant(row, "ball_since"),
				Columns.number(row, "handler_id"), row.getString("handler_name"),
				row.getObject("next_update_on", LocalDate.class), moment(row, "answer_due_at"), moment(row, "due_at"),
				Columns.instant(row, "reported_at"), Columns.instant(row, "last_activity_at"), legal(row),
				(cameIn != null) ? new CameIn(cameIn, Columns.instant(row, "came_in_at")) : null, arrivals(row));
	}

	static LegalFacts legal(ResultSet row) throws SQLException {
		return new LegalFacts(Columns.date(row, "damage_on"), row.getObject("answer_awaited_since", LocalDate.class),
				row.getObject("interrupted_on", LocalDate.class));
	}

	private static Set<Arrival> arrivals(ResultSet row) throws SQLException {
		var kinds = row.getArray("came_in_kinds");
		return (kinds != null)
				? Arrival.allOf(Arrays.stream((String[]) kinds.getArray()).map(ActivityKind::valueOf).toList())
				: Set.of();
	}

	private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
		return (row.getObject(column) != null) ? Columns.instant(row, column) : null;
	}

}
