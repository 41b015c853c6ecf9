package nl.meekijken.office;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pictures of offices in PostgreSQL, written by staff inside the office. */
@Component
class LogoStore {

	private final JdbcClient jdbc;

	LogoStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void put(OfficeId office, Logo logo) {
		var id = this.jdbc
			.sql("""
					insert into office.logo (office_id, media_type, picture, width, height) values (?, ?, ?, ?, ?) returning id
					""")
			.params(office.value(), logo.mediaType(), logo.picture(), logo.width(), logo.height())
			.query(Long.class)
			.single();
		this.jdbc.sql("update office.brand set logo_id = ? where office_id = ?").params(id, office.value()).update();
	}

	void drop(OfficeId office) {
		this.jdbc.sql("update office.brand set logo_id = null where office_id = ?").params(office.value()).update();
	}

}
