package nl.meekijken.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.meekijken.database.Question;
import nl.meekijken.values.Colour;

/** Reads brands out of PostgreSQL. */
final class BrandReading {

	private BrandReading() {
	}

	static Question<Optional<Brand>> own(LocalDate today) {
		return Question.first("""
				select coalesce(b.name, o.name) as name, b.light, b.dark, b.logo_id is not null as has_logo, b.version
				  from office.brand b join office.office o on o.office_id = b.office_id
				 where b.office_id = (select current_setting('viewer.office')::bigint)
				   and office.has_white_label_on(b.office_id, ?::date)
				""", (rows, row) -> new Brand(rows.getString("name"), colours(rows), rows.getBoolean("has_logo"),
				rows.getInt("version")), today);
	}

	static Question<Optional<Logo>> ownLogo(LocalDate today) {
		return Question.first("""
				select l.media_type, l.picture, l.width, l.height
				  from office.brand b join office.logo l on l.office_id = b.office_id and l.id = b.logo_id
				 where b.office_id = (select current_setting('viewer.office')::bigint)
				   and office.has_white_label_on(b.office_id, ?::date)
				""", (rows, row) -> logo(rows), today);
	}

	static Question<KeptBrand> of(OfficeId office, LocalDate today) {
		return new Question<>("""
				select b.name, b.light, b.dark, b.logo_id is not null as has_logo, coalesce(b.version, 0) as version,
				       office.has_white_label_on(o.office_id, ?::date) as shown
				  from office.office o left join office.brand b on b.office_id = o.office_id where o.office_id = ?
				""", List.of(today, office.value()), rows -> {
			rows.next();
			var name = rows.getString("name");
			return new KeptBrand((name != null) ? name : "", colours(rows), rows.getBoolean("has_logo"),
					rows.getInt("version"), rows.getBoolean("shown"));
		});
	}

	static Question<Optional<Logo>> logoOf(OfficeId office) {
		return Question.first("""
				select l.media_type, l.picture, l.width, l.height
				  from office.brand b join office.logo l on l.office_id = b.office_id and l.id = b.logo_id
				 where b.office_id = ?
				""", (rows, row) -> logo(rows), office.value());
	}

	private static Logo logo(ResultSet rows) throws SQLException {
		return new Logo(rows.getString("media_type"), rows.getBytes("picture"), rows.getInt("width"),
				rows.getInt("height"));
	}

	private static @Nullable BrandColours colours(ResultSet rows) throws SQLException {
		var light = rows.getString("light");
		return (light != null) ? new BrandColours(new Colour(light), new Colour(rows.getString("dark"))) : null;
	}

}
