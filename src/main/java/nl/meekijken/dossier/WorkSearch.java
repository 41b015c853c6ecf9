package nl.meekijken.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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

	/** So many are put in order; who finds more has to ask more closely. */
	public static final int ORDERED = 5000;

	private static final String COLUMNS = """
			d.office_id, d.id, d.claim_number, d.client_name, d.plate_country, d.plate, d.counterparty, d.status, d.ball,
			d.ball_since, d.handler_id, d.next_update_on, d.answer_due_at, d.due_at, d.reported_at, d.last_activity_at, d.came_in_at, d.came_in_kind,
			d.came_in_kinds, d.damage_on, d.answer_awaited_since, d.interrupted_on, d.legal_on""";

	/**
	 * Limits first and joins after, so that the page costs what it shows. What is counted
	 * is counted in the order of an index: the oldest rows of the table are all closed,
	 * and the planner would look for a thousand that run among them.
	 */
	private static final String PORTION = """
			counted as (
				select count(*)::int as matching from (select 1 from {source} d where {rest}
				 order by d.due_at, d.id limit %d) as few
			), page as (
				select {columns} from {source} d where {rest} order by {order} limit ? offset ?
			)
			select counted.matching, (select b.beyond from beyond b) as beyond, page.claim_number, page.client_name, page.plate_country, page.plate, page.counterparty,
			       page.status, page.ball, page.ball_since, page.handler_id, page.next_update_on, page.answer_due_at, page.due_at,
			       page.reported_at,
			       page.last_activity_at, page.came_in_at, page.came_in_kind, page.came_in_kinds, page.damage_on,
			       page.answer_awaited_since, page.interrupted_on, o.name as office_name, h.name as handler_name,
			       p.percentage
			  from counted left join page on true
			  left join office.office o on o.office_id = page.office_id
			  left join dossier.handler h on h.id = page.handler_id
			  left join lateral (
			    select c.percentage from dossier.counterparty c
			     where c.office_id = page.office_id and c.dossier_id = page.id order by c.position limit 1) p on true
			 order by {orderOfPage}"""
		.formatted(COUNTED + 1);

	/**
	 * What was typed begins a key of the dossier, or the number that an insurer gave. Of
	 * a name that very many have, thousands of those that have all else that is asked
	 * for, and whether there are more.
	 */
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
				  from found cross join lateral (
					select {columns} from dossier.dossier d
					 where d.office_id = found.office_id and d.id = found.dossier_id limit 1
				  ) d
				 where {narrowing} limit {ordered} + 1
			), beyond as (
				select count(*) > {ordered} as beyond from matching
			),
			""";

	/**
	 * Legal dates that are near are few, and are looked up by themselves: in the order of
	 * what was promised they might be anywhere. Those that come are looked up apart: what
	 * is past stays past, and heaps up.
	 */
	private static final String NEAR = """
			coming as materialized (
				select {columns} from dossier.dossier d
				 where {narrowing} and d.legal_on >= ? order by d.legal_on, d.id limit {ordered} + 1
			), past as materialized (
				select {columns} from dossier.dossier d
				 where {narrowing} and d.legal_on < ? order by d.legal_on desc, d.id desc limit {ordered} + 1
			), matching as (
				select {columns} from coming d union all select {columns} from past d
			), beyond as (
				select (select count(*) from coming) > {ordered} or (select count(*) from past) > {ordered} as beyond
			),
			""";

	/** Nothing is looked up first: an index has all of them in order. */
	private static final String ALL = """
			beyond as (
				select false as beyond
			),
			""";

	/** A legal date that comes within so many months is near. */
	private static final int NEAR_MONTHS = 1;

	private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

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
		var conditions = new ArrayList<String>();
		var values = new ArrayList<@Nullable Object>();
		narrow(filter, sort, conditions, values);
		var parameters = new ArrayList<@Nullable Object>();
		var before = before(filter, values, parameters);
		var all = before.equals(ALL);
		parameters.addAll(List.of(size, (Math.max(1, page) - 1) * size));
		var sql = ("with " + before + PORTION).replace("{columns}", COLUMNS)
			.replace("{source}", all ? "dossier.dossier" : "matching")
			.replace("{rest}", all ? "{narrowing}" : "true")
			.replace("{narrowing}", String.join(" and ", conditions))
			.replace("{ordered}", Integer.toString(ORDERED))
			.replace("{orderOfPage}", "page." + sort.orderOfPage().replace(", ", ", page."))
			.replace("{order}", sort.order());
		return new Question<>(sql, parameters, WorkSearch::portion);
	}

	/**
	 * What is looked up first, where not all dossiers are gone through.
	 * @param values of the conditions that narrow the list
	 * @param parameters to which all values are added, in their order
	 */
	private String before(WorkFilter filter, List<@Nullable Object> values, List<@Nullable Object> parameters) {
		var search = filter.search();
		if (search != null) {
			var keys = SearchKey.typed(search);
			var low = keys.toArray(String[]::new);
			var high = keys.stream().map(SearchKey::upperBound).toArray(String[]::new);
			parameters.addAll(List.of(low, high, low, high));
			parameters.addAll(values);
			return MATCHING;
		}
		if (!filter.only().contains(Narrowing.LEGAL)) {
			parameters.addAll(values);
			parameters.addAll(values);
			return ALL;
		}
		for (var half = 0; half < 2; half++) {
			parameters.addAll(values);
			parameters.add(today());
		}
		return NEAR;
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
		conditions.add(condition(filter));
		for (var narrowing : filter.only()) {
			conditions.add(narrowing.condition());
			switch (narrowing) {
				case OVERDUE -> values.add(this.clock.instant().atOffset(ZoneOffset.UTC));
				case LEGAL -> values.add(near());
				case WAITING, CAME_IN -> {
				}
			}
		}
		if (sort == WorkSort.ARRIVAL || !filter.arrivals().isEmpty()) {
			conditions.add(Narrowing.CAME_IN.condition());
		}
		if (!filter.arrivals().isEmpty()) {
			conditions.add("d.came_in_kinds && ?::text[]");
			values.add(Arrival.kindsOf(filter.arrivals()));
		}
		filter.undecided().forEach(what -> conditions.add(what.condition()));
		if (!filter.statuses().isEmpty()) {
			conditions.add("d.status = any (?::text[])");
			values.add(filter.statuses().stream().map(Enum::name).toArray(String[]::new));
		}
	}

	/** Whose dossiers; a search finds closed ones and those of demos too. */
	private static String condition(WorkFilter filter) {
		return (filter.search() != null) ? filter.whose().ofAny() : "d.active and " + filter.whose().condition();
	}

	/** The last day that counts as near. */
	private LocalDate near() {
		return today().plusMonths(NEAR_MONTHS);
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), HERE);
	}

	private static WorkPortion portion(ResultSet rows) throws SQLException {
		var page = new ArrayList<WorkRow>();
		var count = 0;
		var beyond = false;
		while (rows.next()) {
			count = rows.getInt("matching");
			beyond = rows.getBoolean("beyond");
			if (rows.getString("claim_number") != null) {
				page.add(WorkRows.row(rows));
			}
		}
		return new WorkPortion(count, beyond, List.copyOf(page));
	}

}
