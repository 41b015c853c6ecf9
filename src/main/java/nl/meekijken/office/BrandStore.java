package nl.meekijken.office;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brands in PostgreSQL, written by staff inside the office. */
@Component
class BrandStore {

	private final JdbcClient jdbc;

	BrandStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	boolean keep(OfficeId office, KeptBrand brand) {
		var colours = brand.colours();
		return this.jdbc.sql("""
				insert into office.brand (office_id, name, light, dark) values (:office, :name, :light, :dark)
				on conflict (office_id) do update
				   set name = excluded.name, light = excluded.light, dark = excluded.dark, version = brand.version + 1
				 where brand.version = :version
				""")
			.param("office", office.value())
			.param("name", brand.name().isEmpty() ? null : brand.name())
			.param("light", (colours != null) ? colours.light().value() : null)
			.param("dark", (colours != null) ? colours.dark().value() : null)
			.param("version", brand.version())
			.update() == 1;
	}

}
