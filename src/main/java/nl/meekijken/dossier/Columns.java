package nl.meekijken.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.LicencePlate;
import nl.meekijken.values.Money;
import nl.meekijken.values.Percentage;
import nl.meekijken.values.PhoneNumber;

/** How values of this module stand in columns. */
final class Columns {

	private Columns() {
	}

	static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	static LocalDate date(ResultSet row, String column) throws SQLException {
		return row.getObject(column, LocalDate.class);
	}

	static @Nullable LocalTime time(ResultSet row, String column) throws SQLException {
		return row.getObject(column, LocalTime.class);
	}

	static @Nullable Long number(ResultSet row, String column) throws SQLException {
		return row.getObject(column, Long.class);
	}

	static @Nullable Money money(ResultSet row, String column) throws SQLException {
		var cents = row.getObject(column, Long.class);
		return (cents != null) ? new Money(cents) : null;
	}

	static @Nullable Completeness completeness(ResultSet row) throws SQLException {
		var needed = row.getObject("pieces_needed", Integer.class);
		return (needed != null) ? new Completeness(row.getInt("pieces_present"), needed) : null;
	}

	static @Nullable Percentage percentage(ResultSet row) throws SQLException {
		var value = row.getObject("percentage", Integer.class);
		return (value != null) ? new Percentage(value) : null;
	}

	static @Nullable LicencePlate plate(ResultSet row) throws SQLException {
		var plate = row.getString("plate");
		return (plate != null) ? new LicencePlate(row.getString("plate_country"), plate) : null;
	}

	static @Nullable PhoneNumber phone(ResultSet row) throws SQLException {
		return Optional.ofNullable(row.getString("phone")).map(PhoneNumber::new).orElse(null);
	}

	static @Nullable EmailAddress email(ResultSet row) throws SQLException {
		return Optional.ofNullable(row.getString("email")).map(EmailAddress::new).orElse(null);
	}

	static <E extends Enum<E>> @Nullable E constant(ResultSet row, String column, Class<E> type) throws SQLException {
		var name = row.getString(column);
		return (name != null) ? Enum.valueOf(type, name) : null;
	}

	static @Nullable OffsetDateTime of(@Nullable Instant instant) {
		return (instant != null) ? instant.atOffset(ZoneOffset.UTC) : null;
	}

	static @Nullable Long of(@Nullable Money money) {
		return (money != null) ? money.cents() : null;
	}

	static @Nullable Integer of(@Nullable Percentage percentage) {
		return (percentage != null) ? percentage.value() : null;
	}

	static @Nullable String of(@Nullable Enum<?> constant) {
		return (constant != null) ? constant.name() : null;
	}

	static @Nullable String country(@Nullable LicencePlate plate) {
		return (plate != null) ? plate.country() : null;
	}

	static @Nullable String value(@Nullable LicencePlate plate) {
		return (plate != null) ? plate.value() : null;
	}

	static @Nullable String of(@Nullable PhoneNumber phone) {
		return (phone != null) ? phone.value() : null;
	}

	static @Nullable String of(@Nullable EmailAddress email) {
		return (email != null) ? email.value() : null;
	}

}
