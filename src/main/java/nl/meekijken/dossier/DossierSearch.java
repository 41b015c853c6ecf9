package nl.meekijken.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.meekijken.database.Question;
import nl.meekijken.dossier.Listing.Which;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.SearchKey;

/** Lists and finds dossiers of the viewer's office. */
@Component
public class DossierSearch {

	private static final Period SILENCE = Period.ofMonths(3);

	private static final ZoneId HOME = ZoneId.of("Europe/Amsterdam");

	private static final String COLUMNS = """
			d.office_id, d.id, d.claim_number, d.active, d.client_name, d.client_sort, d.plate_country, d.plate,
			d.damage_on, d.counterparty, d.counterparty_sort, d.status, d.status_rank, d.ball, d.ball_rank, d.ball_since,
			d.last_activity_at, d.last_activity_kind, d.last_activity_detail, d.reported_by, d.consent_withdrawn_on,
			d.pieces_present, d.pieces_needed""";

	/**
	 * Counts all that match and reads one page of them, in one snapshot. Limits first and
	 * joins after, so that the page costs what it shows; without consent nothing but the
	 * number leaves the database.
	 */
	private static final String PORTION = """
			counted as (
				select count(*) filter (where d.active) as active_count,
				       count(*) filter (where not d.active) as inactive_count
				  from {source} d where {narrowing}
			), page as (
				select {columns} from {source} d where {narrowing} and {which}
				 order by d.{sorted} {direction}, d.id {direction} limit {size} offset {offset}
			)
			select counted.active_count, counted.inactive_count, page.claim_number, page.active,
			       page.consent_withdrawn_on, shown.client_name, shown.plate_country, shown.plate, shown.damage_on,
			       shown.counterparty, shown.status, shown.ball, shown.ball_since, shown.last_activity_at,
			       shown.last_activity_kind, shown.last_activity_detail,
			       shown.pieces_present, shown.pieces_needed, p.percentage
			  from counted left join page on true
			  left join page shown on shown.id = page.id and shown.consent_withdrawn_on is null
			  left join lateral (
			    select c.percentage from dossier.counterparty c
			     where c.office_id = shown.office_id and c.dossier_id = shown.id order by c.position limit 1) p on true
			 order by page.{sorted} {direction}, page.id {direction}""";

	/**
	 * Reads each dossier that was found by its key: the limit keeps the planner, which
	 * cannot know how few they are, from reading all of the office instead.
	 */
	private static final String MATCHING = """
			found as materialized (
				select k.office_id, k.dossier_id, array_agg(k.key) as keys
				  from unnest(?::text[], ?::text[]) as typed (low, high)
				  join dossier.search_key k on k.key >= typed.low and k.key < typed.high
				 group by k.office_id, k.dossier_id
			), matching as materialized (
				select {columns}
				  from found cross join lateral (
					select {columns} from dossier.dossier d
					 where d.office_id = found.office_id and d.id = found.dossier_id limit 1
				  ) d
				 where d.consent_withdrawn_on is null or found.keys
					&& array[replace(d.claim_number, '-', ''), ltrim(substring(d.claim_number from 6), '0')]
			),
			""";

	private final Clock clock;

	DossierSearch(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Asks for one page of the matching dossiers and the counts of all that match. A
	 * search in which there is nothing to search for matches nothing; filters that tell
	 * something of a dossier leave out those whose client withdrew consent.
	 */
	public Question<DossierPortion> find(DossierFilter filter, Listing listing) {
		var parameters = new ArrayList<@Nullable Object>();
		var search = filter.search();
		if (search != null) {
			var keys = SearchKey.typed(search);
			parameters.add(keys.toArray(String[]::new));
			parameters.add(keys.stream().map(SearchKey::upperBound).toArray(String[]::new));
		}
		var narrowing = narrowing(filter);
		parameters.addAll(narrowing.parameters());
		parameters.addAll(narrowing.parameters());
		return new Question<>(statement(filter, listing, narrowing.sql()), parameters, DossierSearch::portion);
	}

	private static String statement(DossierFilter filter, Listing listing, String narrowing) {
		var searched = filter.search() != null;
		return ("with " + (searched ? MATCHING : "") + PORTION).replace("{columns}", COLUMNS)
			.replace("{source}", searched ? "matching" : "dossier.dossier")
			.replace("{narrowing}", narrowing)
			.replace("{which}", which(listing.which()))
			.replace("{sorted}", listing.sort().column())
			.replace("{direction}", listing.descending() ? "desc" : "asc")
			.replace("{size}", Integer.toString(listing.size()))
			.replace("{offset}", Long.toString(listing.offset()));
	}

	private static String which(Which which) {
		return switch (which) {
			case ACTIVE -> "d.active";
			case INACTIVE -> "not d.active";
			case BOTH -> "true";
		};
	}

	private Narrowing narrowing(DossierFilter filter) {
		var narrowing = new Narrowing(new ArrayList<>(List.of("true")), new ArrayList<>());
		var reporter = filter.reportedBy();
		if (reporter != null) {
			narrowing.add("d.reported_by = ?", reporter.value());
		}
		if (!filter.statuses().isEmpty()) {
			narrowing.add("d.status = any (?::text[])",
					filter.statuses().stream().map(Enum::name).toArray(String[]::new));
		}
		if (!filter.balls().isEmpty()) {
			narrowing.add("d.ball = any (?::text[])", filter.balls().stream().map(Enum::name).toArray(String[]::new));
		}
		if (filter.silent()) {
			var silentSince = this.clock.instant().atZone(HOME).minus(SILENCE).toInstant();
			narrowing.add("d.active and d.last_activity_at < ?", Columns.of(silentSince));
		}
		if (filter.silent() || !filter.statuses().isEmpty() || !filter.balls().isEmpty()) {
			narrowing.conditions().add("d.consent_withdrawn_on is null");
		}
		return narrowing;
	}

	private static DossierPortion portion(ResultSet rows) throws SQLException {
		var page = new ArrayList<DossierRow>();
		var active = 0L;
		var inactive = 0L;
		while (rows.next()) {
			active = rows.getLong("active_count");
			inactive = rows.getLong("inactive_count");
			var number = rows.getString("claim_number");
			if (number != null) {
				page.add(row(ClaimNumber.of(number), rows));
			}
		}
		return new DossierPortion(active, inactive, List.copyOf(page));
	}

	private static DossierRow row(ClaimNumber number, ResultSet row) throws SQLException {
		var active = row.getBoolean("active");
		if (row.getObject("consent_withdrawn_on") != null) {
			return DossierRow.withdrawn(number, active);
		}
		return new DossierRow(number, row.getString("client_name"), Columns.plate(row), Columns.date(row, "damage_on"),
				row.getString("counterparty"), DossierStatus.valueOf(row.getString("status")), Columns.percentage(row),
				active, Ball.valueOf(row.getString("ball")), Columns.instant(row, "ball_since"),
				Columns.instant(row, "last_activity_at"),
				Columns.constant(row, "last_activity_kind", ActivityKind.class), row.getString("last_activity_detail"),
				active ? Columns.completeness(row) : null, false);
	}

	private record Narrowing(List<String> conditions, List<@Nullable Object> parameters) {

		void add(String condition, @Nullable Object parameter) {
			this.conditions.add(condition);
			this.parameters.add(parameter);
		}

		String sql() {
			return String.join(" and ", this.conditions);
		}

	}

}
