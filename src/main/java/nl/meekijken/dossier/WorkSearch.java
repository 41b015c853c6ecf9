package nl.meekijken.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.meekijken.database.Question;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.SearchKey;

/** Lists and finds dossiers of all offices, for staff. */
@Component
public class WorkSearch {

	/** Nobody needs to know how many thousands there are, and counting them costs. */
	public static final int COUNTED = 1000;

	private static final String COLUMNS = """
			d.office_id, d.id, d.claim_number, d.client_name, d.plate_country, d.plate, d.counterparty, d.status, d.ball,
			d.ball_since, d.handler_id, d.next_update_on, d.answer_due_at, d.due_at, d.reported_at, d.last_activity_at, d.came_in_at, d.came_in_kind""";

	/**
	 * Limits first and joins after, so that the page costs what it shows. What is counted
	 * is counted in the order of an index: the oldest rows of the table are all closed,
	 * and the planner would look for a thousand that run among them.
	 */
	private static final String PORTION = """
			counted as (
				select count(*)::int as matching from (select 1 from {source} d where {narrowing}
				 order by d.due_at, d.id limit %d) as few
			), page as (
				select {columns} from {source} d where {narrowing} order by {order} limit ? offset ?
			)
			select counted.matching, page.claim_number, page.client_name, page.plate_country, page.plate, page.counterparty,
			       page.status, page.ball, page.ball_since, page.handler_id, page.next_update_on, page.answer_due_at, page.due_at,
			       page.reported_at,
			       page.last_activity_at, page.came_in_at, page.came_in_kind, o.name as office_name, h.name as handler_name,
			       p.percentage
			  from counted left join page on true
			  left join office.office o on o.office_id = page.office_id
			  left join dossier.handler h on h.id = page.handler_id
			  left join dossier.counterparty p
			    on p.office_id = page.office_id and p.dossier_id = page.id and p.position = 1
			 order by {orderOfPage}"""
		.formatted(COUNTED + 1);

	/** What was typed begins a key of the dossier, or the number that an insurer gave. */
	private static final String MATCHING = """
			found as materialized (
				select k.office_id, k.dossier_id
				  from unnest(?::text[], ?::text[]) as typed (low, high)
				  join dossier.search_key k on k.key >= typed.low and k.key < typed.high
				union
				select r.office_id, r.dossier_id
				  from unnest(?::text[], ?::text[]) as typed (low, high)
				  join dossier.counterparty r on r.reference_key >= typed.low and r.reference_key < typed.high
			), matching as materialized (
				select {columns}
				  from (select office_id, dossier_id from found limit 5000) as found cross join lateral (
					select {columns} from dossier.dossier d
					 where d.office_id = found.office_id and d.id = found.dossier_id limit 1
				  ) d
			),
			""";

	private final Clock clock;

	WorkSearch(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Asks for a page of the matching dossiers.
	 * @param page counted from one
	 * @param size how many are on a page
	 */
	public Question<WorkPortion> find(WorkFilter filter, WorkSort sort, int page, int size) {
		var parameters = new ArrayList<@Nullable Object>();
		var search = filter.search();
		if (search != null) {
			var keys = SearchKey.typed(search);
			var low = keys.toArray(String[]::new);
			var high = keys.stream().map(SearchKey::upperBound).toArray(String[]::new);
			parameters.addAll(List.of(low, high, low, high));
		}
		var conditions = new ArrayList<String>();
		var values = new ArrayList<@Nullable Object>();
		narrow(filter, sort, conditions, values);
		parameters.addAll(values);
		parameters.addAll(values);
		parameters.addAll(List.of(size, (Math.max(1, page) - 1) * size));
		var sql = ("with " + ((search != null) ? MATCHING : "") + PORTION).replace("{columns}", COLUMNS)
			.replace("{source}", (search != null) ? "matching" : "dossier.dossier")
			.replace("{narrowing}", String.join(" and ", conditions))
			.replace("{orderOfPage}", "page." + sort.orderOfPage().replace(", ", ", page."))
			.replace("{order}", sort.order());
		return new Question<>(sql, parameters, WorkSearch::portion);
	}

	/** Asks how many dossiers still run, of the viewer, the team, nobody, everybody. */
	public Question<WorkCounts> counts() {
		var counts = Arrays.stream(Whose.values())
			.map(whose -> "(select count(*)::int from (select 1 from dossier.dossier d where d.active and "
					+ whose.condition() + " order by d.due_at, d.id limit " + (COUNTED + 1) + ") as few) as "
					+ whose.name())
			.collect(Collectors.joining(",\n"));
		return new Question<>("select " + counts, List.of(), rows -> {
			rows.next();
			var running = new EnumMap<Whose, Integer>(Whose.class);
			for (var whose : Whose.values()) {
				running.put(whose, rows.getInt(whose.name()));
			}
			return new WorkCounts(running);
		});
	}

	private void narrow(WorkFilter filter, WorkSort sort, List<String> conditions, List<@Nullable Object> values) {
		conditions.add((filter.search() != null) ? "true" : "d.active and " + filter.whose().condition());
		if (filter.waiting()) {
			conditions.add("d.ball = 'RECOVERY'");
		}
		if (filter.overdue()) {
			conditions.add("d.due_at <= ?");
			values.add(this.clock.instant().atOffset(ZoneOffset.UTC));
		}
		if (filter.cameIn() || sort == WorkSort.ARRIVAL) {
			conditions.add("d.came_in_at is not null");
		}
		filter.undecided().forEach(what -> conditions.add(what.condition()));
		if (!filter.statuses().isEmpty()) {
			conditions.add("d.status = any (?::text[])");
			values.add(filter.statuses().stream().map(Enum::name).toArray(String[]::new));
		}
	}

	private static WorkPortion portion(ResultSet rows) throws SQLException {
		var page = new ArrayList<WorkRow>();
		var count = 0;
		while (rows.next()) {
			count = rows.getInt("matching");
			if (rows.getString("claim_number") != null) {
				page.add(row(rows));
			}
		}
		return new WorkPortion(count, List.copyOf(page));
	}

	private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
		return (row.getObject(column) != null) ? Columns.instant(row, column) : null;
	}

	private static WorkRow row(ResultSet row) throws SQLException {
		var cameIn = Columns.constant(row, "came_in_kind", ActivityKind.class);
		return new WorkRow(ClaimNumber.of(row.getString("claim_number")), row.getString("office_name"),
				row.getString("client_name"), Columns.plate(row), row.getString("counterparty"),
				DossierStatus.valueOf(row.getString("status")), Columns.percentage(row),
				Ball.valueOf(row.getString("ball")), Columns.instant(row, "ball_since"),
				Columns.number(row, "handler_id"), row.getString("handler_name"),
				row.getObject("next_update_on", LocalDate.class), moment(row, "answer_due_at"), moment(row, "due_at"),
				Columns.instant(row, "reported_at"), Columns.instant(row, "last_activity_at"),
				(cameIn != null) ? new CameIn(cameIn, Columns.instant(row, "came_in_at")) : null);
	}

}
