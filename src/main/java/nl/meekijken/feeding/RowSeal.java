package nl.meekijken.feeding;

import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import nl.meekijken.database.Seal;

/** Keeps rows unreadable while they wait: bank account numbers are among them. */
@Component
class RowSeal {

	private static final TypeReference<List<FileRow>> ROWS = new TypeReference<>() {
	};

	private final JsonMapper json = new JsonMapper();

	private final Seal seal;

	RowSeal(@Value("${meekijken.secret}") String secret) {
		this.seal = Seal.of(secret, "rows of a delivery");
	}

	byte[] close(List<FileRow> rows) {
		return this.seal.close(this.json.writeValueAsBytes(rows));
	}

	List<FileRow> open(byte[] sealed) {
		return this.json.readValue(this.seal.openBytes(sealed), ROWS);
	}

}
